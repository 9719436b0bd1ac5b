import type { LegalDate } from '../dates.ts';

/** The rights and duties a party is told of, as a court's text of a period (RULES 41); `resources/rules/online-rights.json`. */
export interface RightsText {
  readonly version: string;
  readonly validFrom: LegalDate;
  readonly validTo: LegalDate | null;
  readonly rights: readonly string[];
  readonly duties: readonly string[];
  readonly rightsEn: readonly string[];
  readonly dutiesEn: readonly string[];
  readonly basisZh: string;
  readonly basisEn: string;
}

/** The text in force on a day; null when none is. */
export function rightsTextOn(texts: readonly RightsText[], on: LegalDate): RightsText | null {
  return (
    texts.find(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo)) ?? null
  );
}
