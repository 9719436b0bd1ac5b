import { chineseDate } from '../domain/dates.ts';
import { chineseOrdinal } from '../domain/text.ts';
import type { PaperFields } from './paper-field.ts';
import { applicationFields, type PaperInput } from './paper-input.ts';
import { toApplicants } from './party-paragraphs.ts';
import { lengthText } from './periods.ts';
import { withoutStop } from './wording.ts';

/** 补正通知书 (D03): everything that is missing, told once, and what completing it starts; RULES 29, 46(2). */
export function correctionNoticeFields(input: PaperInput): PaperFields {
  const { application, correctionItems } = input.state;
  const decision = input.limits.find(({ id }) => id === 'L05');
  return {
    ...applicationFields(input),
    ...toApplicants(input),
    申请日期: chineseDate(application.receivedOn),
    补正: correctionItems.map((item, index) => ({
      补正序号: chineseOrdinal(index + 1),
      补正内容: withoutStop(item),
    })),
    受理决定期限: decision === undefined ? null : lengthText(decision.length, decision),
  };
}
