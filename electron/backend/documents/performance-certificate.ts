import { chineseDate, chineseNumeralDate } from '../domain/dates.ts';
import { formatYuan } from '../domain/money.ts';
import {
  enforceableFen,
  type InstalmentShare,
  type InstalmentState,
  instalmentState,
  performanceOf,
  type Settlement,
  together,
} from '../domain/settlement/performance.ts';
import type { PaperFields } from './paper-field.ts';
import { caseFields, type PaperInput } from './paper-input.ts';
import { partyParagraphs } from './party-paragraphs.ts';
import { amountInWords, withoutStop } from './wording.ts';

const stateNames: Readonly<Record<InstalmentState, string>> = {
  notDue: '未到期',
  dueToday: '今日到期',
  partial: '部分支付',
  overdue: '逾期未付',
  paid: '已付清',
  paidLate: '逾期付清',
};

/** 调解书履行情况证明: what was to be paid, what was, and what may be enforced; for an application to the court (LAW 51). */
export function performanceCertificateFields(input: PaperInput): PaperFields {
  const { application, outcome, outcomeServedOn } = input.state;
  const settlement = outcome?.method === 'mediation' && outcome.instalments.length > 0 ? outcome : null;
  return {
    ...caseFields(input),
    当事人: partyParagraphs(application),
    已生效: outcomeServedOn !== null,
    生效日期: outcomeServedOn === null ? null : chineseDate(outcomeServedOn),
    ...(settlement === null ? nothing : performanceFields(input, settlement)),
  };
}

function performanceFields(input: PaperInput, settlement: Settlement): PaperFields {
  const { today, state } = input;
  const shares = performanceOf(state.application, settlement, state.performance);
  const { amountFen, paidFen } = together(shares);
  const isAccelerating = settlement.penalty?.isAccelerating === true;
  const people = [...new Set(shares.map(({ payee }) => payee))].map((payee) =>
    shares.filter((share) => share.payee === payee),
  );
  const enforceable = people.map((own) => enforceableFen(own, isAccelerating, today));
  const total = enforceable.reduce((sum, fen) => sum + fen, 0);
  const breaches = state.performance.flatMap(({ on, entry }) =>
    entry.kind === 'broken' ? [{ 不履行说明: `${chineseDate(on)}：${withoutStop(entry.said)}` }] : [],
  );
  return {
    调解日期: chineseDate(settlement.decidedOn),
    协议金额: amountInWords(amountFen),
    已付金额: amountInWords(paidFen),
    未付金额: amountInWords(amountFen - paidFen),
    可执行金额: amountInWords(total),
    截至日期: chineseDate(today),
    证明日期: chineseNumeralDate(today),
    有违约责任: settlement.penalty !== undefined,
    违约责任: settlement.penalty === undefined ? null : withoutStop(settlement.penalty.text),
    有不履行: breaches.length > 0,
    不履行: breaches,
    履行: settlement.instalments.map(({ dueOn }, position) => {
      const here = together(shares.filter((share) => share.position === position));
      return {
        履行期次: String(position + 1),
        履行期限: `${chineseDate(dueOn)}前`,
        履行应付: formatYuan(here.amountFen),
        履行已付: formatYuan(here.paidFen),
        履行状态: stateNames[instalmentState({ ...here, dueOn }, today)],
      };
    }),
    有分人: people.length > 1,
    分人: people.map((own, index) => personFields(input, own, index, enforceable[index] ?? 0)),
  };
}

function personFields(
  { state }: PaperInput,
  own: readonly InstalmentShare[],
  index: number,
  enforceable: number,
): PaperFields {
  const { amountFen, paidFen } = together(own);
  const payeeId = own[0]?.payeeId ?? null;
  return {
    分人序号: String(index + 1),
    分人姓名: state.application.parties.find(({ id }) => id === payeeId)?.name ?? '',
    分人金额: formatYuan(amountFen),
    分人已付: formatYuan(paidFen),
    分人未付: formatYuan(amountFen - paidFen),
    分人可执行: formatYuan(enforceable),
  };
}

const nothing: PaperFields = {
  调解日期: null,
  协议金额: null,
  已付金额: null,
  未付金额: null,
  可执行金额: null,
  截至日期: null,
  证明日期: null,
  有违约责任: false,
  违约责任: null,
  有不履行: false,
  不履行: [],
  履行: [],
  有分人: false,
  分人: [],
};
