import { chineseDate, chineseNumeralDate, type LegalDate } from '../domain/dates.ts';
import type { Party } from '../domain/lifecycle/application.ts';
import type { CaseState, Recusal } from '../domain/lifecycle/case-state.ts';
import type { RecusalGround } from '../domain/lifecycle/procedural-events.ts';
import { chineseOrdinal } from '../domain/text.ts';
import type { PaperFields } from './paper-field.ts';
import { caseFields, type PaperInput } from './paper-input.ts';
import { partyParagraphs, roleNames } from './party-paragraphs.ts';

/** The grounds in the words of LAW 33. */
const grounds: Readonly<Record<RecusalGround, string>> = {
  relative: '是本案当事人或者当事人、代理人的近亲属',
  interest: '与本案有利害关系',
  otherRelation: '与本案当事人、代理人有其他关系，可能影响公正裁决',
  privateContact: '私自会见当事人、代理人，或者接受当事人、代理人的请客送礼',
};

/**
 * 回避决定书 (D26): what was asked and what is decided; LAW 33, RULES 11, 12, GD 52. Requests decided on one day stand in one decision; the paper
 * is of the latest such day.
 */
export function recusalDecisionFields(input: PaperInput): PaperFields {
  const { application, recusals } = input.state;
  const on = lastDecision(recusals);
  const decided = recusals.filter(({ decidedOn }) => on !== null && decidedOn === on);
  return {
    ...caseFields(input),
    当事人: partyParagraphs(application),
    回避: decided.map((recusal) => ({ 回避说明: request(input, recusal) })),
    决定: decided.map((recusal, index) => ({
      决定序号: chineseOrdinal(index + 1),
      决定内容: decision(input, recusal),
    })),
    准许回避: decided.some(({ isUpheld }) => isUpheld === true),
    决定日期: on === null ? null : chineseNumeralDate(on),
  };
}

function lastDecision(recusals: readonly Recusal[]): LegalDate | null {
  return recusals.reduce<LegalDate | null>(
    (last, { decidedOn }) => (decidedOn !== null && (last === null || decidedOn > last) ? decidedOn : last),
    null,
  );
}

function request(input: PaperInput, recusal: Recusal): string {
  const person = challenged(input, recusal.staffId);
  const when = chineseDate(recusal.requestedOn);
  const party = requesting(input.state, recusal);
  return party === null
    ? `${person}于${when}以其${grounds[recusal.ground]}为由，自行提出回避。`
    : `${titled(party)}于${when}以${person}${grounds[recusal.ground]}为由，申请其回避。`;
}

function decision(input: PaperInput, recusal: Recusal): string {
  const person = challenged(input, recusal.staffId);
  if (recusal.isUpheld === true) return `${person}应当回避，不再参加本案的处理。`;
  const party = requesting(input.state, recusal);
  return party === null
    ? `${person}没有应当回避的情形，继续参加本案的处理。`
    : `驳回${titled(party)}对${person}提出的回避申请。`;
}

function requesting(state: CaseState, { partyId }: Recusal): Party | null {
  return state.application.parties.find(({ id }) => id === partyId) ?? null;
}

function titled(party: Party): string {
  return `${roleNames[party.role]}${party.name}`;
}

/** The person with the function he has in the case; who only ever kept the record is a clerk. */
function challenged({ names, state }: PaperInput, staffId: string): string {
  const benches = [...state.tribunals, ...state.hearings.map(({ plan }) => plan)];
  const isClerk =
    benches.some(({ clerkId }) => clerkId === staffId) &&
    !benches.some(({ arbitratorIds }) => arbitratorIds.includes(staffId));
  return `${isClerk ? '书记员' : '仲裁员'}${names(staffId)}`;
}
