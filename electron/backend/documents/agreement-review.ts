import type { Review, ReviewPaperKind, ReviewParty } from '../domain/agreement-review/review.ts';
import type { ReviewDate, ReviewGround } from '../domain/agreement-review/review-rules.ts';
import { chineseDate, chineseNumeralDate, type LegalDate } from '../domain/dates.ts';
import { documentTitle } from '../domain/document-kind.ts';
import { formatYuan } from '../domain/money.ts';
import { chineseOrdinal } from '../domain/text.ts';
import { citedArticles } from './cited-articles.ts';
import { missingFields, type PaperData } from './paper-data.ts';
import type { PaperFields } from './paper-field.ts';
import { causeTitle, courtFields, type PaperCourt } from './paper-input.ts';
import { joined, paragraphsOf, withoutStop } from './wording.ts';

/** Everything a paper of a review is made of. */
export interface ReviewPaperInput {
  readonly court: PaperCourt;
  readonly review: Review;
  readonly causeName: string;
  readonly arbitrator: string;
  /** Until when the review is to be concluded, counted when it was accepted. */
  readonly decideBy: ReviewDate | null;
  /** The grounds of refusal the review names. */
  readonly grounds: readonly ReviewGround[];
  readonly today: LegalDate;
  readonly isPractice: boolean;
}

/** A paper of the review of a mediation agreement (D37): application, acceptance, refusal, or the mediation document. */
export function reviewPaperData(kind: ReviewPaperKind, input: ReviewPaperInput): PaperData {
  const fields = reviewFields(input);
  return {
    kind,
    title: documentTitle(kind),
    number: input.review.number ?? '',
    fields,
    missing: missingFields(kind, fields),
    isPractice: input.isPractice,
  };
}

function reviewFields(input: ReviewPaperInput): PaperFields {
  const { review } = input;
  const { application, number, acceptedOn, status } = review;
  const { instalments, penalty, materials, agreementNumber } = application;
  const signed = application.parties.filter(({ hasSigned }) => hasSigned);
  const applicants = signed.length > 0 ? signed : application.parties;
  const articles = status === 'notAccepted' ? 'RULES 75' : status === 'documentNotMade' ? 'RULES 78' : null;
  return {
    ...courtFields(input.court),
    有案号: number !== null,
    案号: number ?? '',
    双方: application.parties.map(({ name }) => name).join('、'),
    申请人: applicants.map(({ name }) => name).join('、'),
    共同申请: signed.length === application.parties.length,
    案由: causeTitle(input.causeName),
    当事人: application.parties.map((party) => ({ 当事人说明: partyText(party) })),
    调解组织: application.organisation,
    调解员: application.mediator,
    有协议编号: agreementNumber !== '',
    协议编号: agreementNumber,
    生效日期: chineseDate(application.effectiveOn),
    申请日期: chineseDate(application.appliedOn),
    协议: paragraphsOf(application.terms).map((term, index) => ({
      协议序号: chineseOrdinal(index + 1),
      协议内容: term,
    })),
    有分期: instalments.length > 0,
    分期: instalments.map(({ dueOn, amountFen }, index) => ({
      期次: String(index + 1),
      付款期限: chineseDate(dueOn),
      分期金额: formatYuan(amountFen),
    })),
    协议金额: formatYuan(application.amountFen),
    有违约责任: penalty !== null,
    违约责任: penalty?.text ?? '',
    有材料: materials.length > 0,
    材料: materials.map((name) => ({ 材料名称: name })),
    受理日期: acceptedOn === null ? '' : chineseDate(acceptedOn),
    仲裁员: input.arbitrator,
    审结期限: input.decideBy === null ? '' : chineseDate(input.decideBy.dueOn),
    不予受理: status === 'notAccepted',
    不予制作: status === 'documentNotMade',
    理由: [...groundLines(input.grounds), ...paragraphsOf(review.reason)].map((text) => ({ 理由段: text })),
    依据: articles === null ? '' : citedArticles([articles, ...input.grounds.map(({ basis }) => basis)]),
    制作日期: chineseNumeralDate(review.endedOn ?? input.today),
  };
}

/** One ground as a sentence, several as a numbered list. */
function groundLines(grounds: readonly ReviewGround[]): readonly string[] {
  if (grounds.length === 1) return grounds.map(({ zh }) => `${zh}。`);
  return grounds.map(
    ({ zh }, index) => `（${chineseOrdinal(index + 1)}）${zh}${index === grounds.length - 1 ? '。' : '；'}`,
  );
}

function partyText({ side, name, identifier, address, representative, phone }: ReviewParty): string {
  const isWorker = side === 'worker';
  const facts = [
    identifier === null ? '' : `${isWorker ? '公民身份号码' : '统一社会信用代码'}${identifier}`,
    address === null ? '' : `${isWorker ? '住' : '住所地'}${address}`,
    representative === null ? '' : `法定代表人（主要负责人）${representative}`,
    phone === null ? '' : `联系电话${phone}`,
  ];
  return `${isWorker ? '申请人（劳动者）' : '申请人（用人单位）'}：${withoutStop(joined([name, ...facts.filter((fact) => fact !== '')], '，'))}。`;
}
