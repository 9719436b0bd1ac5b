/** A case-number pattern such as `穗从劳人仲案〔{year}〕{seq}号`; `{seq:4}` pads with zeros to four digits. */
export type CaseNumberPattern = string;

/** Faults of a pattern; null when it can number cases. */
export function patternFault(pattern: string): 'yearMissing' | 'seqMissing' | 'tooLong' | null {
  if (!pattern.includes('{year}')) return 'yearMissing';
  if (!/\{seq(:\d)?\}/.test(pattern)) return 'seqMissing';
  return pattern.length > 60 ? 'tooLong' : null;
}

/** Writes a number, e.g. `穗从劳人仲案〔2021〕587号`. */
export function formatCaseNumber(pattern: CaseNumberPattern, year: number, seq: number): string {
  return pattern
    .replace('{year}', String(year))
    .replace(/\{seq(?::(\d))?\}/, (_, width: string | undefined) =>
      String(seq).padStart(Number(width ?? 0), '0'),
    );
}

/** Reads year and sequence back out of a number of this pattern (any bracket style); null when it is of another pattern. */
export function parseCaseNumber(
  pattern: CaseNumberPattern,
  number: string,
): { year: number; seq: number } | null {
  const source = normaliseCaseNumber(pattern)
    .split(/(\{year\}|\{seq(?::\d)?\})/)
    .map((part) =>
      part === '{year}'
        ? '(?<year>\\d{4})'
        : part.startsWith('{seq')
          ? '(?<seq>\\d{1,9})'
          : escapePattern(part),
    )
    .join('');
  const match = new RegExp(`^${source}$`).exec(normaliseCaseNumber(number));
  const year = match?.groups?.['year'];
  const seq = match?.groups?.['seq'];
  return year === undefined || seq === undefined ? null : { year: Number(year), seq: Number(seq) };
}

/** The form numbers are stored and compared in: full-width digits folded, white space out, every bracket as 〔〕. */
export function normaliseCaseNumber(number: string): string {
  return number
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[[(【〔［（]/g, '〔')
    .replace(/[\])】〕］）]/g, '〕');
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * Year and sequence of any number as staff write it, whatever its pattern: the year in brackets (else the first four digits)
 * and the last run of digits. For sorting; null when there is no such pair.
 */
export function numberParts(number: string): { year: number; seq: number } | null {
  const text = normaliseCaseNumber(number);
  const year = /〔(\d{4})〕/.exec(text)?.[1] ?? /\d{4}/.exec(text)?.[0];
  const seq = /(\d+)\D*$/.exec(text)?.[1];
  return year === undefined || seq === undefined ? null : { year: Number(year), seq: Number(seq) };
}
