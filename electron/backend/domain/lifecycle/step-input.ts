import type { Fen } from '../money.ts';
import type { Application } from './application.ts';
import type { RecordedFact } from './fact-kinds.ts';
import type { HearingNeeds } from './hearing-needs.ts';
import type { OnlineMode } from './online-consent.ts';
import type {
  ConsentSubject,
  CounterclaimDecision,
  RecusalGround,
  ServiceMode,
  ServiceSubject,
  SuspensionGround,
  WaivablePeriod,
} from './procedural-events.ts';

interface Dispatch {
  readonly subjects: readonly ServiceSubject[];
  readonly hearingId: string | null;
  readonly partyIds: readonly string[];
  readonly mode: ServiceMode;
  /** Of several documents: which; absent or empty: all of the outcome. */
  readonly instrumentIds?: readonly string[] | undefined;
}

interface Conclusion {
  readonly isSuccessful: boolean;
  readonly amountFen: Fen | null;
}

/** What a person gives for a procedural step, beside the day it counts from. */
export type StepInput =
  | { readonly step: 'requestCorrection'; readonly items: readonly string[] }
  | { readonly step: 'completeCorrection' }
  | { readonly step: 'startPreFilingMediation'; readonly organisation: string }
  | (Conclusion & { readonly step: 'concludePreFilingMediation' })
  | (Conclusion & { readonly step: 'concludeEntrustedMediation' })
  | { readonly step: 'redirect'; readonly competent: string; readonly reason: string }
  | (Dispatch & { readonly step: 'startService'; readonly note: string })
  | (Dispatch & {
      readonly step: 'recordService';
      /** Null: handed over at once, nothing was sent before. */
      readonly serviceId: string | null;
      readonly isProved: boolean;
      readonly proof: string;
    })
  | { readonly step: 'fileDefence'; readonly partyId: string; readonly note: string }
  | {
      readonly step: 'waivePeriod';
      readonly period: WaivablePeriod;
      readonly partyIds: readonly string[];
      readonly days: number;
      readonly note: string;
    }
  | { readonly step: 'setEvidencePeriod'; readonly days: number }
  | { readonly step: 'recordNeeds'; readonly needs: HearingNeeds }
  | { readonly step: 'fileObjection'; readonly partyId: string; readonly reason: string }
  | {
      readonly step: 'decideObjection';
      readonly objectionId: string;
      readonly isUpheld: boolean;
      readonly reason: string;
    }
  | { readonly step: 'fileCounterclaim'; readonly partyId: string; readonly text: string }
  | {
      readonly step: 'decideCounterclaim';
      readonly counterclaimId: string;
      readonly decision: CounterclaimDecision;
      readonly reason: string;
    }
  | { readonly step: 'changeClaims'; readonly application: Application; readonly reason: string }
  | { readonly step: 'addParty'; readonly application: Application; readonly reason: string }
  | { readonly step: 'withdrawClaims'; readonly claimIds: readonly string[]; readonly reason: string }
  | { readonly step: 'electRepresentatives'; readonly partyIds: readonly string[]; readonly note: string }
  | {
      readonly step: 'recordConsent';
      readonly subject: ConsentSubject;
      readonly partyIds: readonly string[];
      readonly note: string;
    }
  | { readonly step: 'convertToOrdinary' | 'revokeOwnAward'; readonly reason: string }
  | { readonly step: 'startEntrustedMediation'; readonly organisation: string }
  | { readonly step: 'startAppraisal' | 'endAppraisal' | 'resume'; readonly note: string }
  | {
      readonly step: 'requestRecusal';
      readonly staffId: string;
      readonly ground: RecusalGround;
      readonly partyId: string | null;
      readonly hasEvidence: boolean;
      readonly note: string;
    }
  | {
      readonly step: 'decideRecusal';
      readonly recusalId: string;
      readonly isUpheld: boolean;
      readonly deciderId: string;
      readonly form: 'oral' | 'written';
      readonly note: string;
    }
  | {
      readonly step: 'suspend';
      readonly ground: SuspensionGround;
      readonly approverId: string;
      readonly note: string;
    }
  | { readonly step: 'extend'; readonly days: number; readonly approverId: string; readonly reason: string }
  | {
      readonly step: 'recordOnlineConsent';
      readonly partyIds: readonly string[];
      readonly modes: readonly OnlineMode[];
      readonly isGiven: boolean;
      readonly note: string;
    }
  | { readonly step: 'completeAction'; readonly actionId: string; readonly note: string }
  | {
      /** Of a sole arbitrator; a panel's comes from its votes (`services/deliberation`). */
      readonly step: 'formOpinion';
    }
  | { readonly step: 'renege'; readonly partyId: string; readonly reason: string }
  | { readonly step: 'merge'; readonly leadCaseId: string; readonly reason: string }
  | { readonly step: 'split'; readonly partyIds: readonly string[]; readonly reason: string }
  | { readonly step: 'archive'; readonly archiveNumber: string }
  | {
      readonly step: 'recordFact';
      readonly fact: RecordedFact;
      readonly partyId: string | null;
      readonly note: string;
    };
