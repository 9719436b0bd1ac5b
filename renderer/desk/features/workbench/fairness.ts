/** Beyond three standard deviations chance hardly explains it: worth a look (see `domain/tribunal/fairness`). */
const notableDeviations = 3;

/** Whether somebody was drawn about as often as the chances say, or notably more or less often. */
export function deviationOf(row: {
  readonly deviation: number;
  readonly standardDeviation: number;
}): 'usual' | 'more' | 'less' {
  if (row.standardDeviation === 0 || Math.abs(row.deviation) <= notableDeviations * row.standardDeviation)
    return 'usual';
  return row.deviation > 0 ? 'more' : 'less';
}

/** `3.4`. */
export function oneDecimal(value: number): string {
  return value.toFixed(1);
}

/** `+3.4`, `−1.2`, `0.0`: with a true minus sign, which screen readers say. */
export function signed(value: number): string {
  const text = oneDecimal(Math.abs(value));
  if (text === '0.0') return text;
  return `${value > 0 ? '+' : '−'}${text}`;
}
