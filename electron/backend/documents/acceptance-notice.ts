import { chineseDate } from '../domain/dates.ts';
import { isCollective } from '../domain/lifecycle/application.ts';
import { claimLines, rosterFields } from './claim-lines.ts';
import type { PaperFields } from './paper-field.ts';
import { caseFields, type PaperInput } from './paper-input.ts';
import { toApplicants } from './party-paragraphs.ts';

/** 受理通知书 (D05): tells the applicant that the case is accepted, and the rights and duties; LAW 29, RULES 30. */
export function acceptanceNoticeFields(input: PaperInput): PaperFields {
  const { application, acceptedOn } = input.state;
  return {
    ...caseFields(input),
    ...toApplicants(input),
    申请日期: chineseDate(application.receivedOn),
    受理日期: acceptedOn === null ? null : chineseDate(acceptedOn),
    请求: claimLines(application),
    简易处理: application.procedure === 'simplified',
    普通程序: application.procedure !== 'simplified',
    集体争议: isCollective(application),
    绿色通道: application.isGreenChannel,
    ...rosterFields(application),
  };
}
