/**
 * The form names are compared in: NFKC (so that full-width （ ） and ( ) agree), lower case, runs of white space as one
 * space, none at the ends. `foldText(' ＡＢＣ  公司（广州）') === 'abc 公司(广州)'`.
 */
export function foldText(s: string): string {
  return s.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
