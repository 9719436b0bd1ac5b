/** The end of a case number that tells cases of a year apart, for narrow places: `157号` of `穗从劳人仲案〔2021〕157号`. */
export function shortNumber(number: string): string {
  return /[^\d]*(\d+\D{0,2})$/.exec(number)?.[1] ?? number;
}
