import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import type {
  AgentAuthority,
  AgentKind,
  Application,
  ApplicationSource,
  PartyKind,
  PartyRole,
  Procedure,
} from '../../../../electron/backend/domain/lifecycle/application.ts';
import type { Fen } from '../../../../electron/backend/domain/money.ts';
import { newId } from '../../../ui/new-id.ts';

/** A party as typed: fields not filled yet are null or empty. */
export interface PartyValues {
  id: string;
  role: PartyRole;
  kind: PartyKind;
  name: string | null;
  identifier: string | null;
  identifierOverride: string | null;
  phone: string | null;
  address: string | null;
  legalRepresentative: string | null;
  isMigrantWorker: boolean;
}

export interface AgentValues {
  id: string;
  partyIds: string[];
  name: string | null;
  kind: AgentKind;
  firm: string | null;
  licence: string | null;
  phone: string | null;
  authority: AgentAuthority;
}

export interface ClaimValues {
  id: string;
  claimantId: string | null;
  kind: string | null;
  text: string | null;
  periodFrom: LegalDate | null;
  periodTo: LegalDate | null;
  amountFen: Fen | null;
}

/** What the intake page edits: the application with gaps. Paths are those of `Application`, so that faults land on inputs. */
export interface IntakeValues {
  receivedOn: LegalDate | null;
  source: ApplicationSource;
  causeCode: string | null;
  procedure: Procedure;
  isGreenChannel: boolean;
  greenChannelReason: string | null;
  facts: string | null;
  materials: string[];
  parties: PartyValues[];
  agents: AgentValues[];
  claims: ClaimValues[];
  statedWorkerCount: number | null;
  /** Why the application is corrected; null while a new one is taken in. */
  correctionReason: string | null;
  /** What a correction grew out of: kept with the draft, so that a colleague's save in between is met as a conflict. */
  seen: SeenApplication | null;
}

/** The application as it stood when somebody began to correct it. */
export interface SeenApplication {
  version: number;
  application: Application;
}

/** An empty page: one worker against one employer with one claim, the common case. */
export function emptyIntake(today: LegalDate): IntakeValues {
  return {
    receivedOn: today,
    source: 'counter',
    causeCode: null,
    procedure: 'simplified',
    isGreenChannel: false,
    greenChannelReason: null,
    facts: null,
    materials: [],
    parties: [newParty('applicant', 'worker'), newParty('respondent', 'employer')],
    agents: [],
    claims: [newClaim(null, null)],
    statedWorkerCount: null,
    correctionReason: null,
    seen: null,
  };
}

/** A kept application as form values, to be corrected. */
export function toValues(seen: SeenApplication): IntakeValues {
  const { application } = seen;
  return {
    ...application,
    correctionReason: null,
    seen,
    materials: [...application.materials],
    parties: application.parties.map((party) => ({ ...party })),
    agents: application.agents.map((agent) => ({ ...agent, partyIds: [...agent.partyIds] })),
    claims: application.claims.map((claim) => ({ ...claim })),
  };
}

/** Form values as the command's application: what must be said and is not yet becomes '', so that the schema says `required`. */
export function toCommand(values: IntakeValues) {
  return {
    ...values,
    causeCode: values.causeCode ?? '',
    facts: values.facts ?? '',
    greenChannelReason: values.isGreenChannel ? values.greenChannelReason : null,
    parties: values.parties.map((party) => ({ ...party, name: party.name ?? '' })),
    agents: values.agents.map((agent) => ({ ...agent, name: agent.name ?? '' })),
    claims: values.claims.map((claim) => ({ ...claim, kind: claim.kind ?? '', text: claim.text ?? '' })),
  };
}

/** For the pure functions of the domain, which want a whole application: gaps are filled with what says nothing. */
export function toDraftApplication(values: IntakeValues, today: LegalDate): Application {
  return { ...toCommand(values), receivedOn: values.receivedOn ?? today };
}

export function newParty(role: PartyRole, kind: PartyKind): PartyValues {
  return {
    id: newId(),
    role,
    kind,
    name: null,
    identifier: null,
    identifierOverride: null,
    phone: null,
    address: null,
    legalRepresentative: null,
    isMigrantWorker: false,
  };
}

export function newAgent(partyIds: string[]): AgentValues {
  return {
    id: newId(),
    partyIds,
    name: null,
    kind: 'lawyer',
    firm: null,
    licence: null,
    phone: null,
    authority: 'general',
  };
}

export function newClaim(claimantId: string | null, kind: string | null): ClaimValues {
  return { id: newId(), claimantId, kind, text: null, periodFrom: null, periodTo: null, amountFen: null };
}
