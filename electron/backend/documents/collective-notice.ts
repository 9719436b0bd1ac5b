import { sittingFields } from './hearing-notice.ts';
import type { PaperFields } from './paper-field.ts';
import { caseFields, type PaperInput } from './paper-input.ts';
import { toParties } from './party-paragraphs.ts';
import { partyPeriod } from './periods.ts';
import { tribunalFields } from './tribunal-fields.ts';

/**
 * 集体争议一次性通知书: panel, defence period, evidence period, date and place of the hearing in one notice; RULES 63, 64. Periods that
 * already run for the addressee are given with their last day.
 */
export function collectiveNoticeFields(input: PaperInput): PaperFields {
  const { application, representativeIds } = input.state;
  const defence = partyPeriod(input, 'L13', '仲裁申请书副本');
  const evidence = partyPeriod(input, 'L19', '本通知');
  const representatives = application.parties.filter(({ id }) => representativeIds.includes(id));
  return {
    ...caseFields(input),
    ...toParties(input),
    答辩期限: defence.text,
    举证期限: evidence.text,
    有暂定日期: defence.isProvisional || evidence.isProvisional,
    有代表人: representatives.length > 0,
    代表人: representatives.map(({ name }) => name).join('、'),
    ...sittingFields(input),
    ...tribunalFields(input),
  };
}
