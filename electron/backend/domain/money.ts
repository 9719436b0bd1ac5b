/** Money in whole fen (1/100 yuan). */
export type Fen = number;

// NFKC has already turned full-width digits, ，．and ￥ into plain ones. 元整 and 元正 close an amount in writing.
const AMOUNT = /^(?:人民币|rmb)?\s*¥?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*(万|亿)?(?:[元圆][整正]?)?$/i;
const DIGITS = '零壹贰叁肆伍陆柒捌玖';

/**
 * Reads an amount of yuan as people and spreadsheets write it: '1,234.5', '１２３４', '1234元', '￥12', '3.4678万元'.
 * Null when it is not certain: other text, a sign, misplaced thousands commas, a fraction of a fen, beyond exact whole numbers.
 */
export function parseYuan(text: string): Fen | null {
  const match = AMOUNT.exec(text.normalize('NFKC').trim());
  if (match === null) return null;
  const shift = decimalShift(match[3]);
  const fraction = (match[2] ?? '').padEnd(shift, '0');
  // Digits are moved as text, never multiplied as floating point: 18612.44 * 100 is not 1861244.
  if (/[1-9]/.test(fraction.slice(shift))) return null;
  const fen = Number((match[1] ?? '').replaceAll(',', '') + fraction.slice(0, shift));
  return Number.isSafeInteger(fen) ? fen : null;
}

/** '1,234.50'; negative amounts with a leading '-'. Throws RangeError unless whole fen. */
export function formatYuan(fen: Fen): string {
  const { sign, yuan, rest } = split(fen);
  const grouped = String(yuan).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${sign < 0 ? '-' : ''}${grouped}.${String(rest).padStart(2, '0')}`;
}

/**
 * Capital Chinese amount, '壹仟贰佰叁拾肆元伍角整', as in the annex of the Payment and Settlement Measures (支付结算办法):
 * 整 closes amounts ending in yuan or jiao, 零 stands for skipped places. Negative amounts start with 负.
 */
export function chineseYuan(fen: Fen): string {
  const { sign, yuan, rest } = split(fen);
  const jiao = Math.floor(rest / 10);
  const cents = rest % 10;
  const whole = yuan > 0 || rest === 0 ? `${capitalNumber(yuan)}元` : '';
  const gap = yuan > 0 && jiao === 0 && cents > 0 ? '零' : '';
  const jiaoText = jiao > 0 ? `${DIGITS.charAt(jiao)}角` : '';
  const ending = cents > 0 ? `${DIGITS.charAt(cents)}分` : '整';
  return `${sign < 0 ? '负' : ''}${whole}${gap}${jiaoText}${ending}`;
}

/** The sum; 0 for none. Throws RangeError when a value or the sum is not an exact whole number. */
export function sumFen(list: readonly Fen[]): Fen {
  return list.reduce((sum, fen) => wholeFen(sum + wholeFen(fen)), 0);
}

/** Decimal places between the unit written and one fen. */
function decimalShift(unit: string | undefined): number {
  if (unit === '万') return 6;
  return unit === '亿' ? 10 : 2;
}

function wholeFen(fen: number): Fen {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`not a whole number of fen: ${fen}`);
  return fen;
}

function split(fen: Fen): { sign: number; yuan: number; rest: number } {
  const size = Math.abs(wholeFen(fen));
  return { sign: Math.sign(fen), yuan: Math.floor(size / 100), rest: size % 100 };
}

function capitalNumber(n: number): string {
  for (const [unit, name] of [
    [100_000_000, '亿'],
    [10_000, '万'],
    [1000, '仟'],
    [100, '佰'],
    [10, '拾'],
  ] as const) {
    if (n < unit) continue;
    const rest = n % unit;
    const gap = rest > 0 && rest < unit / 10 ? '零' : '';
    return capitalNumber(Math.floor(n / unit)) + name + gap + (rest > 0 ? capitalNumber(rest) : '');
  }
  return DIGITS.charAt(n);
}
