/**
 * The form names are compared in: NFKC (so that full-width （ ） and ( ) agree), lower case, runs of white space as one
 * space, none at the ends. `foldText(' ＡＢＣ  公司（广州）') === 'abc 公司(广州)'`.
 */
export function foldText(s: string): string {
  return s.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Ordinals of lists on paper: 1 → 一, 12 → 十二, 105 → 一百零五. For 1…999; beyond that Arabic digits. */
export function chineseOrdinal(n: number): string {
  if (n < 1 || n > 999) return String(n);
  const hundreds = Math.floor(n / 100);
  const tens = Math.floor((n % 100) / 10);
  const ones = n % 10;
  const head = hundreds > 0 ? `${digits[hundreds]}百` : '';
  const zero = hundreds > 0 && tens === 0 && ones > 0 ? '零' : '';
  const ten = tens === 0 ? '' : `${tens === 1 && hundreds === 0 ? '' : digits[tens]}十`;
  return `${head}${zero}${ten}${ones > 0 ? digits[ones] : ''}`;
}
