import { chineseDate, chineseNumeralDate } from '../domain/dates.ts';
import { documentTitle } from '../domain/document-kind.ts';
import { type Effect, effectsOf, type PartyEffect } from '../domain/effect/effect.ts';
import { subNumber } from '../domain/instruments/instrument.ts';
import type { PaperFields } from './paper-field.ts';
import { caseFields, type PaperInput } from './paper-input.ts';
import { partyParagraphs } from './party-paragraphs.ts';

const remedyNames = { suit: '起诉', revocation: '申请撤销' } as const;

/** 生效证明: that one award (each of several by itself) or a mediation document has legal effect, since when and why (LAW 42, 47, 50, 51). */
export function effectCertificateFields(input: PaperInput): PaperFields {
  const { state, dates, today, instrumentId } = input;
  const effects = effectsOf(state, dates, today);
  const effect = effects.find(({ instrument }) => instrument.id === instrumentId) ?? onlyOne(effects);
  const inForceOn = effect?.standing.kind === 'inForce' ? effect.standing.on : null;
  const isMediation = effect?.instrument.kind === 'mediationDocument';
  const isAward = effect !== null && !isMediation;
  const isFinal = isAward && effect.instrument.finality === 'final';
  const names = new Map(state.application.parties.map(({ id, name }) => [id, name]));
  return {
    ...caseFields(input),
    当事人: partyParagraphs(state.application),
    文书名称: effect === null ? null : nameOf(input, effect),
    作出日期: effect === null ? null : chineseDate(effect.instrument.decidedOn),
    生效日期: inForceOn === null ? null : chineseDate(inForceOn),
    证明日期: chineseNumeralDate(today),
    终局裁决: isFinal,
    非终局裁决: isAward && !isFinal,
    调解文书: isMediation,
    各方: (effect?.parties ?? []).map((party) => ({
      各方名称: names.get(party.partyId) ?? '',
      各方收到: party.receivedOn === null ? '—' : chineseDate(party.receivedOn),
      各方期满: party.expiresOn === null ? '—' : chineseDate(party.expiresOn),
      各方情况: conductOf(party),
    })),
  };
}

function onlyOne(effects: readonly Effect[]): Effect | null {
  return effects.length === 1 ? (effects[0] ?? null) : null;
}

/** Of several documents the one that is meant is named by its number. */
function nameOf({ state }: PaperInput, { instrument }: Effect): string {
  const number = instrument.ordinal === null ? '' : `${state.caseNumber ?? ''}${subNumber(instrument)}`;
  return `${number}${documentTitle(instrument.kind)}`;
}

function conductOf({ suits, remedy }: PartyEffect): string {
  const last = suits.at(-1);
  if (last === undefined) return remedy === null ? '—' : `未${remedyNames[remedy]}`;
  const end = last.end === null ? '尚未有结果' : `${chineseDate(last.end.on)}${endings[last.end.result]}`;
  return `${chineseDate(last.on)}${remedyNames[last.action]}，${end}`;
}

const endings = {
  notAccepted: '不予受理',
  withdrawn: '撤回',
  dismissed: '被驳回',
  decided: '判决',
  settled: '调解结案',
  revoked: '裁决被撤销',
} as const;
