import { chineseDate } from '../domain/dates.ts';
import type { RejectionGround } from '../domain/lifecycle/events.ts';
import type { PaperFields } from './paper-field.ts';
import { caseFields, type PaperInput } from './paper-input.ts';
import { toApplicants, toParties } from './party-paragraphs.ts';
import { reasonParagraphs } from './wording.ts';

/** Which condition of acceptance fails (RULES 30, 34), as a sentence and as the articles it rests on. */
const grounds: Readonly<Record<RejectionGround, { readonly fails: string; readonly articles: string }>> = {
  outOfScope: {
    fails: '该争议不属于《劳动人事争议仲裁办案规则》第二条规定的争议范围',
    articles: '第三十条第（一）项、第三十一条',
  },
  noDefiniteClaim: {
    fails: '该申请没有明确的仲裁请求和事实理由',
    articles: '第三十条第（二）项、第三十一条',
  },
  noStanding: {
    fails: '申请人与本案没有直接利害关系，或者没有明确的被申请人',
    articles: '第三十条第（三）项、第三十一条',
  },
  noJurisdiction: {
    fails: '该争议不属于本委管辖范围',
    articles: '第三十条第（四）项、第三十一条',
  },
  alreadyDecided: {
    fails: '该申请系就同一事实、理由和仲裁请求再次提出，有关争议已经处理或者正在处理',
    articles: '第三十四条',
  },
};

/**
 * 不予受理通知书 (D06): why the application is not accepted, and the right to sue; LAW 29, RULES 31, 34. Of a case cancelled after its
 * acceptance it states the cancellation instead, and goes to every party; RULES 32, GD 51.
 */
export function rejectionNoticeFields(input: PaperInput): PaperFields {
  const { application, acceptedOn, caseNumber, outcome, rejection } = input.state;
  const cancelled = outcome?.method === 'cancelled' ? outcome : null;
  const ground = rejection === null ? null : grounds[rejection.ground];
  return {
    ...caseFields(input),
    有案号: caseNumber !== null,
    ...(cancelled === null ? toApplicants(input) : toParties(input)),
    申请日期: chineseDate(application.receivedOn),
    未受理: cancelled === null,
    撤销案件: cancelled !== null,
    受理日期: acceptedOn === null ? null : chineseDate(acceptedOn),
    不予受理情形: ground?.fails ?? null,
    不予受理依据: ground?.articles ?? null,
    理由: reasonParagraphs(cancelled?.reason ?? rejection?.reason ?? ''),
  };
}
