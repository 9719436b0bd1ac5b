import { chineseDate } from '../domain/dates.ts';
import type { PaperFields } from './paper-field.ts';
import { caseFields, type PaperInput } from './paper-input.ts';
import { toParties } from './party-paragraphs.ts';
import { type SittingTribunal, tribunalFields } from './tribunal-fields.ts';

const none: SittingTribunal = { arbitratorIds: [], clerkId: null };

function membersOf({ arbitratorIds, clerkId }: SittingTribunal): string {
  return [...arbitratorIds, clerkId].join();
}

/** 组庭通知书 (D09): who sits, and the right to ask for recusal; LAW 32, 33, RULES 11, 37. Always the tribunal as it now stands. */
export function panelNoticeFields(input: PaperInput): PaperFields {
  const { tribunal, tribunals } = input.state;
  return {
    ...caseFields(input),
    ...toParties(input),
    组庭日期: tribunal === null ? null : chineseDate(tribunal.formedOn),
    变更仲裁庭: tribunals.some((other) => membersOf(other) !== membersOf(tribunal ?? none)),
    ...tribunalFields(input, tribunal ?? none),
  };
}
