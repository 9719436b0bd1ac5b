import type { UsedValue } from '../domain/amounts/amount-data.ts';
import { stepWordsZh } from '../domain/amounts/words.ts';
import type { Application } from '../domain/lifecycle/application.ts';
import type { Working } from '../domain/lifecycle/events.ts';
import { formatYuan } from '../domain/money.ts';
import { chineseOrdinal } from '../domain/text.ts';
import type { Award } from './award-part.ts';
import type { PaperFields } from './paper-field.ts';
import { partiesOf } from './paper-input.ts';
import { withoutStop } from './wording.ts';

/** The annex of an award (计算明细): every amount that was worked out, step by step, with articles and the values it rests on. */
export function workingFields(application: Application, award: Award | null): PaperFields {
  const workings = award?.workings ?? [];
  return {
    有计算明细: workings.length > 0,
    计算项: application.claims.flatMap(({ id }) => {
      const working = workings.find(({ claimId }) => claimId === id);
      return working === undefined || award === null ? [] : [itemFields(application, award, working)];
    }),
  };
}

function itemFields(application: Application, award: Award, working: Working): PaperFields {
  const { steps, totalFen, restsOn } = working.result;
  return {
    计算标题: titleOf(application, working.claimId),
    计算步骤: steps.map(({ label, subject, formula, fen, basis }, index) => ({
      步骤序号: String(index + 1),
      步骤名称: subject === '' ? stepWordsZh[label] : `${stepWordsZh[label]} ${subject}`,
      步骤算式: formula,
      步骤金额: formatYuan(fen),
      步骤依据: basis,
    })),
    计算合计: totalSentence(award, working.claimId, totalFen),
    计算依据: restsOn.length === 0 ? '无' : restsOn.map(valueSentence).join('；'),
  };
}

function titleOf(application: Application, claimId: string): string {
  const index = application.claims.findIndex(({ id }) => id === claimId);
  const claim = application.claims[index];
  const isOneOfSeveral = partiesOf(application, 'applicant').length > 1;
  const claimant = application.parties.find(({ id }) => id === claim?.claimantId);
  const name = isOneOfSeveral && claimant !== undefined ? `（${claimant.name}）` : '';
  return `${chineseOrdinal(index + 1)}、${withoutStop(claim?.text ?? '')}${name}`;
}

/** The sum, and what was awarded where that differs: a claim bounds what can be given. */
function totalSentence({ decisions }: Award, claimId: string, totalFen: number): string {
  const awarded = decisions.find((decision) => decision.claimId === claimId)?.amountFen ?? 0;
  const total = `合计${formatYuan(totalFen)}元`;
  return awarded === totalFen ? `${total}。` : `${total}；本项裁决${formatYuan(awarded)}元。`;
}

function valueSentence({ key, value, basis, from }: UsedValue): string {
  const isMoney = /^(minimumWage|averageWage|disposableIncome)\./.test(key);
  const amount = isMoney || key === 'disposableIncome' ? `${formatYuan(value)}元` : String(value);
  const source = key === 'averageWage.typed' ? '当事人确认或者查明的上年度职工月平均工资' : basis;
  return `${source}：${amount}（${from}）`;
}
