/** One line for the person at the terminal, in the language their system speaks. */
export function say(chinese: string, english: string): void {
  console.log(isChinese ? chinese : english);
}

export function complain(chinese: string, english: string): void {
  console.error(isChinese ? chinese : english);
}

const locale =
  process.env['LC_ALL'] ?? process.env['LANG'] ?? new Intl.DateTimeFormat().resolvedOptions().locale;
const isChinese = locale.toLowerCase().startsWith('zh');
