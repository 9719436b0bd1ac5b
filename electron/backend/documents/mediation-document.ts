import { chineseDate, chineseNumeralDate } from '../domain/dates.ts';
import type { Application } from '../domain/lifecycle/application.ts';
import type { Outcome } from '../domain/lifecycle/events.ts';
import { type Fen, formatYuan } from '../domain/money.ts';
import { payeesOf, personalSchedule } from '../domain/settlement/shares.ts';
import { chineseOrdinal } from '../domain/text.ts';
import { claimLines, rosterFields } from './claim-lines.ts';
import type { PaperFields } from './paper-field.ts';
import { caseFields, type PaperInput, partiesOf } from './paper-input.ts';
import { nameList, partyParagraphs } from './party-paragraphs.ts';
import { tribunalFields } from './tribunal-fields.ts';
import { amountInWords, paragraphsOf, withoutStop } from './wording.ts';

type Settlement = Extract<Outcome, { method: 'mediation' }>;

/** 调解书 (D32): claims, agreed terms, effect on both signing, signatures; LAW 42, RULES 73. */
export function mediationDocumentFields(input: PaperInput): PaperFields {
  const { application, acceptedOn, outcome } = input.state;
  const settlement = outcome?.method === 'mediation' ? outcome : null;
  return {
    ...caseFields(input),
    当事人: partyParagraphs(application),
    申请日期: chineseDate(application.receivedOn),
    受理日期: acceptedOn === null ? null : chineseDate(acceptedOn),
    请求: claimLines(application),
    ...(settlement === null ? noSettlement : settlementFields(application, settlement)),
    ...tribunalFields(input),
    ...rosterFields(application),
  };
}

function settlementFields(application: Application, settlement: Settlement): PaperFields {
  const isPaidInParts = settlement.instalments.length > 0;
  return {
    协议: terms(application, settlement).map((term, index) => ({
      协议序号: chineseOrdinal(index + 1),
      协议内容: term,
    })),
    有分期: isPaidInParts,
    分期: settlement.instalments.map((instalment, index) => ({
      期次: String(index + 1),
      付款期限: `${chineseDate(instalment.dueOn)}前`,
      分期金额: formatYuan(instalment.amountFen),
    })),
    协议金额: settlement.amountFen === null ? null : formatYuan(settlement.amountFen),
    有调解员: settlement.mediator !== null && settlement.mediator !== '',
    调解员: settlement.mediator,
    调解日期: chineseNumeralDate(settlement.decidedOn),
    ...distributionFields(application, settlement),
  };
}

/** The annex that says who gets what, where more than one is paid. */
function distributionFields(application: Application, settlement: Settlement): PaperFields {
  const payees = payeesOf(application, settlement);
  const schedule = personalSchedule(payees, settlement.instalments);
  const names = new Map(application.parties.map(({ id, name }) => [id, name]));
  return {
    有分配: payees.length > 1,
    分配: payees.map(({ id, amountFen }, index) => ({
      分配序号: String(index + 1),
      分配姓名: names.get(id ?? '') ?? '',
      分配金额: formatYuan(amountFen),
      分配各期: (schedule?.[index] ?? []).map(formatYuan).join('；') || '一次付清',
    })),
  };
}

/** The payment first, then the terms as they were typed, without the numbers people type before them, and the penalty last. */
function terms(application: Application, settlement: Settlement): readonly string[] {
  const agreed = paragraphsOf(settlement.terms).map((term) => term.replace(ownNumber, ''));
  const penalty =
    settlement.penalty === undefined ? [] : [`违约责任：${withoutStop(settlement.penalty.text)}。`];
  const typed = [...agreed, ...penalty];
  if (settlement.amountFen === null || settlement.amountFen === 0) return typed;
  return [payment(application, settlement, settlement.amountFen), ...typed];
}

const ownNumber = /^(第?[一二三四五六七八九十]+[、.．条]|[（(]?\d+[)）、.．](?!\d))\s*/;

/** Workers against employers: the respondents pay. In any other constellation the paper does not say more than it knows. */
function payment(application: Application, settlement: Settlement, amountFen: Fen): string {
  const each = payeesOf(application, settlement).length > 1 ? '，各人金额见附表' : '';
  const when = settlement.instalments.length > 0 ? '，按下列“分期履行表”载明的期限和金额支付' : '';
  const applicants = partiesOf(application, 'applicant');
  const respondents = partiesOf(application, 'respondent');
  const isUsual =
    applicants.every((party) => party.kind === 'worker') &&
    respondents.every((party) => party.kind === 'employer');
  const amount = amountInWords(amountFen);
  if (!isUsual) return `双方确认本案协议款项共计${amount}${when}。`;
  return `被申请人${nameList(respondents)}支付申请人${nameList(applicants)}共计${amount}${each}${when}。`;
}

const noSettlement: PaperFields = {
  协议: null,
  有分期: false,
  分期: [],
  协议金额: null,
  有调解员: false,
  调解员: null,
  调解日期: null,
  有分配: false,
  分配: [],
};
