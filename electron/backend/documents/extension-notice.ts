import { chineseDate } from '../domain/dates.ts';
import { chineseOrdinal } from '../domain/text.ts';
import type { PaperFields } from './paper-field.ts';
import { caseFields, type PaperInput } from './paper-input.ts';
import { toParties } from './party-paragraphs.ts';
import { awardPeriodFields } from './periods.ts';

/** 延期审理通知书 (D23): the approved extension of a complex case and the award period as it now ends; LAW 43, RULES 45. */
export function extensionNoticeFields(input: PaperInput): PaperFields {
  const { acceptedOn, extension } = input.state;
  return {
    ...caseFields(input),
    ...toParties(input),
    受理日期: acceptedOn === null ? null : chineseDate(acceptedOn),
    批准日期: extension === null ? null : chineseDate(extension.on),
    延长天数: extension === null ? null : chineseOrdinal(extension.days),
    ...awardPeriodFields(input),
  };
}
