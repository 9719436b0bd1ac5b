import type { LegalDate } from '../dates.ts';
import type { HearingMode } from '../lifecycle/events.ts';

export type OnlineMode = Exclude<HearingMode, 'inPerson'>;

/** The rights and duties a party is told of, as a court's text of a period (RULES 41); `resources/rules/online-rights.json`. */
export interface RightsText {
  /** The kind of online hearing it speaks of. */
  readonly mode: OnlineMode;
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

/** The text in force on a day for one kind of online hearing; null when none is. */
export function rightsTextOn(
  texts: readonly RightsText[],
  mode: OnlineMode,
  on: LegalDate,
): RightsText | null {
  return (
    texts.find(
      (text) => text.mode === mode && text.validFrom <= on && (text.validTo === null || on <= text.validTo),
    ) ?? null
  );
}

/** What the record says of the rights a party has read, and of whom it challenges; null: nobody. */
export function rightsWords(
  read: { readonly version: string; readonly sha256: string },
  recusal: string | null,
): string {
  const challenge = recusal === null || recusal === '' ? '不申请回避。' : `申请回避，理由：${recusal}`;
  return `已阅读并知悉权利义务告知（文本${read.version}，校验值${read.sha256.slice(0, 16)}）。${challenge}`;
}
