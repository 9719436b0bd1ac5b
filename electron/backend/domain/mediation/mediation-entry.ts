import type { LocalDateTime } from '../dates.ts';

export const linkageBodies = [
  'politicsLaw',
  'court',
  'humanResources',
  'union',
  'industryFederation',
] as const;
/** The five parties of the linkage (五方联动): 政法委 / 法院 / 人社 / 工会 / 工商联; procedure.md section 8. */
export type LinkageBody = (typeof linkageBodies)[number];

export const mediatorKinds = [
  'arbitration',
  'union',
  'court',
  'people',
  'enterprise',
  'industry',
  'other',
] as const;
/** What a mediator's organisation is: resident of 仲裁, 工会, 法院; or 人民调解, 企业, 行业, other. */
export type MediatorKind = (typeof mediatorKinds)[number];

/** Somebody who took part in a session beside the parties. */
export interface Participant {
  readonly body: LinkageBody;
  readonly name: string;
}

/** What is recorded of a mediation beside its start and end: open to whoever may see the case. Offers and notes are never here. */
export type MediationEntry =
  | {
      /** Who referred it and who mediates; replaces what was recorded before. */
      readonly kind: 'arranged';
      readonly referredBy: LinkageBody | null;
      /** Ids of the roster of mediators. */
      readonly mediatorIds: readonly string[];
    }
  | {
      readonly kind: 'session';
      readonly startsAt: LocalDateTime;
      /** Ids of the parties who came, themselves or by agent. */
      readonly partyIds: readonly string[];
      readonly participants: readonly Participant[];
      readonly note: string;
    };

/** A session held (调解会). */
export type MediationSession = Omit<Extract<MediationEntry, { kind: 'session' }>, 'kind'>;
