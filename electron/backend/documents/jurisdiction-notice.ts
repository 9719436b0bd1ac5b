import { chineseDate } from '../domain/dates.ts';
import type { PaperFields } from './paper-field.ts';
import { applicationFields, type PaperInput } from './paper-input.ts';
import { toApplicants } from './party-paragraphs.ts';
import { reasonParagraphs } from './wording.ts';

/** 管辖告知书: why the dispute is not this commission's, and whose it is; RULES 31, GD 39. */
export function jurisdictionNoticeFields(input: PaperInput): PaperFields {
  const { application, redirection } = input.state;
  return {
    ...applicationFields(input),
    ...toApplicants(input),
    申请日期: chineseDate(application.receivedOn),
    理由: reasonParagraphs(redirection?.reason ?? ''),
    告知机构: redirection?.competent.trim() ?? null,
  };
}
