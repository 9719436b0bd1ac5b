import type { LegalDate } from '../dates.ts';
import type { Application } from '../lifecycle/application.ts';
import type { CaseState } from '../lifecycle/case-state.ts';
import { type Fen, formatYuan, sumFen } from '../money.ts';
import { type Award, awardedFen, lockedDecisions } from './partial-award.ts';

export const correctionGrounds = ['clerical', 'calculation', 'omission'] as const;
/** What may be put right by a decision of correction: 文字错误 / 计算错误 / 已决事项漏写. RULES 54. */
export type CorrectionGround = (typeof correctionGrounds)[number];

/** One place of the document: what stands there and what is right. Of an omission `wrong` is empty. */
export interface CorrectedPlace {
  readonly place: string;
  readonly wrong: string;
  readonly right: string;
}

/** What a correction says, as it is made and as it is kept. */
export interface CorrectionContent {
  readonly ground: CorrectionGround;
  readonly places: readonly CorrectedPlace[];
  readonly reason: string;
  /** Of a calculation error: what the items come to when they are counted right. */
  readonly amounts: readonly { readonly claimId: string; readonly amountFen: Fen }[];
}

/** 补正决定 (D36) on a document that was issued; the document itself stays as it was. */
export interface InstrumentCorrection extends CorrectionContent {
  readonly id: string;
  readonly on: LegalDate;
  readonly documentId: string;
}

/** Papers that decide and so can be corrected. */
export const correctableKinds = ['award', 'partialAward', 'mediationDocument', 'recusalDecision'];

interface Fault {
  readonly path: string;
  readonly reason: string;
}

/**
 * Why a correction is none (RULES 54): it says nothing new, or it changes what was decided. The amount of a decided item changes only by
 * a calculation error that is named as such, within what was claimed; nobody wins or loses a claim by it. Empty when it holds.
 */
export function correctionFaults(
  state: Pick<CaseState, 'application' | 'outcome' | 'partialAwards'>,
  kind: string,
  { ground, places, amounts }: CorrectionContent,
): readonly Fault[] {
  const decided = decidedAmounts(state);
  const faults = places.flatMap(({ wrong, right }, index) => {
    const at = `correction.places.${index}`;
    if (ground === 'omission')
      return wrong.trim() === '' ? [] : [{ path: `${at}.wrong`, reason: 'omittedText' }];
    if (wrong.trim() === '') return [{ path: `${at}.wrong`, reason: 'required' }];
    if (wrong.trim() === right.trim()) return [{ path: `${at}.right`, reason: 'sameText' }];
    const isOther = ground === 'clerical' && changesSubstance(decided, wrong, right);
    return isOther ? [{ path: `${at}.right`, reason: 'changesSubstance' }] : [];
  });
  if (ground !== 'calculation')
    return amounts.length === 0
      ? faults
      : [...faults, { path: 'correction.amounts', reason: 'changesSubstance' }];
  if (kind !== 'award' && kind !== 'partialAward')
    return [{ path: 'correction.ground', reason: 'nothingCalculated' }];
  if (amounts.length === 0) return [...faults, { path: 'correction.amounts', reason: 'required' }];
  return [
    ...faults,
    ...amounts.flatMap((amount, index) => amountFaults(state.application, decided, places, amount, index)),
  ];
}

type Decided = ReadonlyMap<string, Fen>;

function amountFaults(
  { claims }: Application,
  decided: Decided,
  places: readonly CorrectedPlace[],
  { claimId, amountFen }: CorrectionContent['amounts'][number],
  index: number,
): readonly Fault[] {
  const path = `correction.amounts.${index}.amountFen`;
  const before = decided.get(claimId);
  const claimed = claims.find(({ id }) => id === claimId)?.amountFen ?? null;
  // An item that gave nothing was not counted wrong: to give now would decide it anew.
  if (before === undefined) return [{ path: `correction.amounts.${index}.claimId`, reason: 'notAwarded' }];
  if (amountFen <= 0) return [{ path, reason: 'changesSubstance' }];
  if (amountFen === before) return [{ path, reason: 'sameAmount' }];
  if (claimed !== null && amountFen > claimed) return [{ path, reason: 'moreThanClaimed' }];
  const isNamed = places.some(({ wrong, right }) => states(wrong, before) && states(right, amountFen));
  return isNamed ? [] : [{ path, reason: 'amountNotInText' }];
}

/** Amounts that were given, by claim. */
function decidedAmounts(state: Pick<CaseState, 'outcome' | 'partialAwards'>): Decided {
  const own = state.outcome?.method === 'award' ? state.outcome.decisions : [];
  const decisions = [...own, ...lockedDecisions(state).values()];
  return new Map(
    decisions.flatMap(({ claimId, amountFen }) =>
      amountFen === null || amountFen === 0 ? [] : [[claimId, amountFen]],
    ),
  );
}

/** Whether a text loses a decided amount or their sum, or says of a claim that it is dismissed where it said otherwise. */
function changesSubstance(decided: Decided, wrong: string, right: string): boolean {
  const amounts = [...decided.values(), sumFen([...decided.values()])];
  return (
    amounts.some((amount) => states(wrong, amount) && !states(right, amount)) ||
    verdictWords.some((word) => wrong.includes(word) !== right.includes(word))
  );
}

const verdictWords = ['驳回', '支持', '不予'];

function states(text: string, amount: Fen): boolean {
  return sumsIn(text).includes(formatYuan(amount).replaceAll(',', ''));
}

/** The sums a text names, as yuan with two places. */
function sumsIn(text: string): readonly string[] {
  const numbers =
    text
      .normalize('NFKC')
      .replaceAll(',', '')
      .match(/\d+(\.\d{1,2})?/g) ?? [];
  return numbers.map((number) => {
    const [yuan = '', rest = ''] = number.split('.');
    return `${yuan}.${rest.padEnd(2, '0')}`;
  });
}

/** The award with its amounts counted right; what was worked out wrong is not its working any more. */
export function withAmounts(
  application: Application,
  award: Award,
  amounts: CorrectionContent['amounts'],
): Award {
  const right = new Map(amounts.map(({ claimId, amountFen }) => [claimId, amountFen]));
  const decisions = award.decisions.map((decision) => {
    const amountFen = right.get(decision.claimId);
    if (amountFen === undefined) return decision;
    const claimed = application.claims.find(({ id }) => id === decision.claimId)?.amountFen ?? null;
    const result = claimed === null || amountFen === claimed ? ('supported' as const) : ('partly' as const);
    return { ...decision, amountFen, result };
  });
  return {
    ...award,
    decisions,
    amountFen: awardedFen(decisions),
    ...(award.workings && { workings: award.workings.filter(({ claimId }) => !right.has(claimId)) }),
  };
}
