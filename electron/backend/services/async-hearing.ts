import { AppError } from '../domain/app-error.ts';
import { dateOf, type LocalDateTime } from '../domain/dates.ts';
import { partiesToServe } from '../domain/lifecycle/representation.ts';
import type {
  AnswerOrigin,
  AnswerProof,
  AsyncEntry,
  AsyncPhase,
  ContactResult,
  ConversionGround,
  EligibilityRule,
  OnlineBlocker,
  StampedEntry,
} from '../domain/online/async-entry.ts';
import type { AsyncHearing } from '../domain/online/async-hearing.ts';
import { eligibility } from '../domain/online/eligibility.ts';
import { entryFault } from '../domain/online/entry-fault.ts';
import type { Trx } from '../store/database.ts';
import { type AsyncFile, asyncFile, stamped } from './async-state.ts';
import { commit, type Entry, type LoadedCase, loadCase, loadForStep } from './case-commit.ts';
import { type Actor, type Context, localNow, newId, today } from './context.ts';
import { announce, openHearing, recordEntry } from './docket.ts';
import { type Invitee, type IssuedInvitation, inviteIn, newSecrets } from './portal-invitations.ts';
import { compiledRecord } from './portal-record.ts';

export interface AsyncTarget {
  readonly caseId: string;
  readonly version: number;
  readonly hearingId: string;
  readonly spentSeconds: number;
}

export interface StartInput extends AsyncTarget {
  readonly consentPartyIds: readonly string[];
  readonly consentNote: string;
  readonly application: string;
  readonly evidence: string;
  readonly blockers: readonly OnlineBlocker[];
  readonly overrides: readonly { readonly rule: EligibilityRule; readonly reason: string }[];
  readonly invitees: readonly Invitee[];
}

/**
 * Opens an asynchronous hearing; the consents taken down with it and the invitations to the portal are recorded in the same save. A condition that is not met may be passed
 * by an arbitrator only, with a reason, where its rule allows that.
 * @throws AppError `badInput` naming each condition, `forbidden`, `conflict`, `stepNotAllowed`, `hearingNotOpen`.
 */
export async function start(context: Context, actor: Actor, input: StartInput) {
  const secrets = await newSecrets(context, input.invitees.length);
  let issued: readonly IssuedInvitation[] = [];
  const saved = await save(
    context,
    input,
    'recordHearing',
    async (loaded) => {
      const file = asyncFile(context, loaded, input.hearingId);
      if (file.hearing.plan.mode !== 'async' || file.hearingNow.openedAt !== null)
        throw fault('hearingId', file.hearingNow.openedAt === null ? 'notAsync' : 'alreadyOpened');
      const parties = partiesToServe(loaded.state).map(({ id }) => id);
      if (input.consentPartyIds.some((id) => !parties.includes(id)))
        throw fault('consentPartyIds', 'unknownParty');
      const overrides = passed(context, actor, file, input);
      const consents: Entry[] =
        input.consentPartyIds.length === 0
          ? []
          : [
              {
                event: {
                  type: 'onlineConsentRecorded',
                  partyIds: input.consentPartyIds,
                  modes: ['async'],
                  isGiven: true,
                  note: input.consentNote,
                },
                on: today(context),
              },
            ];
      const { application, evidence, blockers } = input;
      const opened = {
        kind: 'opened',
        partyIds: parties,
        application,
        evidence,
        blockers,
        overrides,
      } as const;
      return [...consents, ...eventsOf(context, input, [opened])];
    },
    actor,
    async (trx, loaded) => {
      const hearing = openHearing(loaded, input.hearingId);
      issued = await inviteIn(context, trx, actor, loaded, hearing, input.invitees, secrets);
    },
  );
  return { ...saved, issued: [...issued] };
}

function passed(context: Context, actor: Actor, { state, hearing, rules }: AsyncFile, input: StartInput) {
  const statement = {
    consentPartyIds: input.consentPartyIds,
    blockers: input.blockers,
    hasWrittenApplication: input.application !== '',
    isEvidenceExchanged: input.evidence !== '',
  };
  const unmet = eligibility(state, hearing, statement, rules, localNow(context)).filter(
    ({ isMet }) => !isMet,
  );
  const given = input.overrides.filter(({ rule }) => unmet.some((finding) => finding.rule === rule));
  const faults = unmet.filter(
    ({ rule, isOverridable }) => !isOverridable || !given.some((override) => override.rule === rule),
  );
  if (faults.length > 0)
    throw new AppError('badInput', {
      fields: faults.map(({ rule }) => ({
        path: `eligible.${rule}`,
        reason: `notEligible${rule.charAt(0).toUpperCase()}${rule.slice(1)}`,
      })),
    });
  if (given.length > 0 && !actor.functions.includes('arbitrator'))
    throw new AppError('badInput', { fields: [{ path: 'overrides', reason: 'arbitratorOnly' }] });
  return given;
}

interface AnswerInput {
  readonly phase: AsyncPhase;
  readonly round: number;
  readonly partyId: string;
  readonly text: string;
  readonly origin: AnswerOrigin;
  readonly receivedAt: LocalDateTime;
  readonly proof: AnswerProof | null;
  readonly isConfirmed: boolean | null;
}

interface Asked {
  readonly reason: string;
  readonly origin: AnswerOrigin;
  readonly receivedAt: LocalDateTime;
}

/** One act in a running hearing. */
export type AsyncAct =
  | { readonly act: 'answers'; readonly answers: readonly AnswerInput[]; readonly completes: boolean }
  | {
      readonly act: 'pose';
      readonly questions: readonly { readonly text: string; readonly partyIds: readonly string[] }[];
      readonly isLast: boolean;
    }
  | { readonly act: 'closeQuestions' }
  | { readonly act: 'askExtension'; readonly partyId: string; readonly asked: Asked }
  | {
      readonly act: 'decideExtension';
      readonly partyId: string;
      readonly asked: Asked | null;
      readonly isGranted: boolean;
      readonly reason: string;
    }
  | {
      readonly act: 'contact';
      readonly partyId: string;
      readonly result: ContactResult;
      readonly note: string;
    }
  | { readonly act: 'skip'; readonly phase: AsyncPhase; readonly reason: string }
  | {
      readonly act: 'decideLate';
      readonly answerId: string;
      readonly isAdmitted: boolean;
      readonly reason: string;
    };

/**
 * Records one act: what each entry needs is judged as the entries before it leave the hearing.
 * @throws AppError `badInput` with field and reason, `conflict`, `stepNotAllowed`, `hearingNotOpen`.
 */
export async function record(
  context: Context,
  actor: Actor,
  input: AsyncTarget & { readonly act: AsyncAct },
) {
  return save(
    context,
    input,
    'recordHearing',
    async (loaded, trx) => {
      const file = asyncFile(context, loaded, input.hearingId);
      const { act } = input;
      const entries = await tiedToRecord(context, trx, loaded, input, entriesOf(context, file, act));
      const after = requireTaken(
        context,
        actor,
        file,
        entries,
        act.act === 'answers' ? 'act.answers' : 'act',
      );
      if (act.act === 'answers' && act.completes && after.status === 'awaitingCompletion')
        return [
          ...eventsOf(context, input, [...entries, { kind: 'completed', note: '' }]),
          held(context, loaded, input.hearingId, after, ''),
        ];
      return eventsOf(context, input, entries);
    },
    actor,
  );
}

function entriesOf(context: Context, { state, hearingNow }: AsyncFile, act: AsyncAct): readonly TakenEntry[] {
  switch (act.act) {
    case 'answers':
      return act.answers.map((answer, index) => {
        if (answer.proof !== null && !context.store.files.has(answer.proof.sha256))
          throw fault(`act.answers.${index}.proof`, 'unknownFile');
        return { kind: 'answered', answerId: newId(context), ...answer };
      });
    case 'pose': {
      const known = new Set(state.application.parties.map(({ id }) => id));
      return [
        {
          kind: 'questionsPosed',
          isLast: act.isLast,
          questions: act.questions.map((question, index) => {
            if (question.partyIds.some((id) => !known.has(id)))
              throw fault(`act.questions.${index}.partyIds`, 'unknownParty');
            return { id: newId(context), ...question };
          }),
        },
      ];
    }
    case 'closeQuestions':
      return [{ kind: 'questionsClosed' }];
    case 'askExtension':
      return [{ kind: 'extensionAsked', partyId: act.partyId, ...act.asked }];
    case 'decideExtension': {
      const { partyId, asked, isGranted, reason } = act;
      const decided = { kind: 'extensionDecided', partyId, isGranted, reason } as const;
      return asked === null ? [decided] : [{ kind: 'extensionAsked', partyId, ...asked }, decided];
    }
    case 'contact':
      return [{ kind: 'contacted', partyId: act.partyId, result: act.result, note: act.note }];
    case 'skip':
      return [{ kind: 'skipped', phase: act.phase, reason: act.reason }];
    case 'decideLate': {
      const { answerId, isAdmitted, reason } = act;
      if (hearingNow.openedAt === null) throw fault('hearingId', 'notOpened');
      return [{ kind: 'lateDecided', answerId, isAdmitted, reason }];
    }
  }
}

/** Ties each word on the record, however it reached the court, to the record as it stands. */
async function tiedToRecord(
  context: Context,
  trx: Trx,
  { caseId, state }: LoadedCase,
  { hearingId }: AsyncTarget,
  entries: readonly TakenEntry[],
): Promise<readonly TakenEntry[]> {
  if (!entries.some((entry) => entry.kind === 'answered' && entry.phase === 'recordConfirm')) return entries;
  const record = await compiledRecord(context, trx, caseId, state, hearingId);
  return entries.map((entry) =>
    entry.kind === 'answered' && entry.phase === 'recordConfirm'
      ? { ...entry, recordSha256: record?.sha256 ?? null }
      : entry,
  );
}

/** Records the hearing as held: from then on figures and outcome screens see it as any other. @throws AppError `badInput`. */
export async function complete(
  context: Context,
  actor: Actor,
  input: AsyncTarget & { readonly note: string },
) {
  return save(
    context,
    input,
    'recordHearing',
    async (loaded) => {
      const file = asyncFile(context, loaded, input.hearingId);
      const entry = { kind: 'completed', note: input.note } as const;
      requireTaken(context, actor, file, [entry], 'act');
      return [
        ...eventsOf(context, input, [entry]),
        held(context, loaded, input.hearingId, file.hearingNow, input.note),
      ];
    },
    actor,
  );
}

/**
 * Goes over to a live hearing. The case is back in the queue for the docket, all that was done stays; with parties who take their consent
 * back, their word is recorded in the same save.
 * @throws AppError as `record`.
 */
export async function convert(
  context: Context,
  actor: Actor,
  input: AsyncTarget & {
    readonly to: 'sync' | 'inPerson';
    readonly reason: string;
    readonly withdrawnPartyIds: readonly string[];
  },
) {
  const { hearingId, to, reason, withdrawnPartyIds } = input;
  return save(
    context,
    input,
    'postponeHearing',
    async (loaded) => {
      const file = asyncFile(context, loaded, hearingId);
      const on = today(context);
      const known = new Set(loaded.state.application.parties.map(({ id }) => id));
      if (withdrawnPartyIds.some((id) => !known.has(id))) throw fault('withdrawnPartyIds', 'unknownParty');
      const ground: ConversionGround =
        withdrawnPartyIds.length > 0
          ? 'consentWithdrawn'
          : (file.hearingNow.conversion?.ground ?? 'tribunal');
      const entry = { kind: 'converted', to, ground, reason } as const;
      requireTaken(context, actor, file, [entry], 'act');
      const withdrawn: Entry[] =
        withdrawnPartyIds.length === 0
          ? []
          : [
              {
                event: {
                  type: 'onlineConsentRecorded',
                  partyIds: withdrawnPartyIds,
                  modes: ['async'],
                  isGiven: false,
                  note: reason,
                },
                on,
              },
            ];
      const postponement = { by: 'court', code: 'other', requestedOn: null, action: null } as const;
      return [
        ...withdrawn,
        ...eventsOf(context, input, [entry]),
        { event: { type: 'hearingPostponed', hearingId, reason, postponement }, on },
      ];
    },
    actor,
  );
}

/** Breaks the hearing off: its place on the docket is given up. @throws AppError as `record`. */
export async function abort(
  context: Context,
  actor: Actor,
  input: AsyncTarget & { readonly reason: string },
) {
  return save(
    context,
    input,
    'postponeHearing',
    async (loaded) => {
      const entry = { kind: 'aborted', reason: input.reason } as const;
      requireTaken(context, actor, asyncFile(context, loaded, input.hearingId), [entry], 'act');
      const { hearingId, reason } = input;
      return [
        ...eventsOf(context, input, [entry]),
        { event: { type: 'hearingCancelled', hearingId, reason }, on: today(context) },
      ];
    },
    actor,
  );
}

type TakenEntry = Exclude<AsyncEntry, { kind: 'opened' }>;

async function save(
  context: Context,
  { caseId, version, hearingId }: AsyncTarget,
  step: 'recordHearing' | 'postponeHearing',
  make: (loaded: LoadedCase, trx: Trx) => Promise<readonly Entry[]>,
  actor: Actor,
  afterwards: (trx: Trx, loaded: LoadedCase) => Promise<void> = async () => {},
) {
  const saved = await context.store.write(async (trx) => {
    const loaded = await loadForStep(context, trx, caseId, version, step);
    openHearing(loaded, hearingId);
    const entries = [...(await make(loaded, trx))];
    const after = await commit(context, trx, caseId, loaded, entries, { actor: actor.staffId });
    await afterwards(trx, await loadCase(trx, caseId));
    return after;
  });
  announce(context, caseId);
  return { caseId, version: saved.version, hearingId };
}

/** Lets the entries through one after another; answers how the hearing then stands. */
function requireTaken(
  context: Context,
  actor: Actor,
  file: AsyncFile,
  entries: readonly TakenEntry[],
  path: string,
): AsyncHearing {
  const now = localNow(context);
  const taken: StampedEntry[] = [...file.entries];
  let hearing = file.hearingNow;
  entries.forEach((entry, index) => {
    const found = entryFault(hearing, entry, now, file.rules);
    if (found !== null)
      throw fault(
        path === 'act.answers' ? `${path}.${index}.${found.path}` : `${path}.${found.path}`,
        found.reason,
      );
    taken.push(stamped(now, actor.staffId, entry, null));
    hearing = file.with(taken);
  });
  return hearing;
}

function eventsOf(
  context: Context,
  { hearingId, spentSeconds }: AsyncTarget,
  entries: readonly AsyncEntry[],
): Entry[] {
  const at = localNow(context);
  return entries.map((entry, index) => ({
    event: { type: 'asyncEntry', hearingId, at, spentSeconds: index === 0 ? spentSeconds : null, entry },
    on: dateOf(at),
  }));
}

/** A party took part when an answer of theirs counts. */
function held(
  context: Context,
  loaded: LoadedCase,
  hearingId: string,
  { openedAt, steps }: AsyncHearing,
  note: string,
): Entry {
  const heard = new Set(
    steps.flatMap(({ windows }) =>
      windows
        .filter(({ answers }) => answers.some(({ isLate, admission }) => !isLate || admission?.isAdmitted))
        .map(({ partyId }) => partyId),
    ),
  );
  return recordEntry(context, loaded, {
    hearingId,
    result: 'held',
    openedAt,
    endedAt: localNow(context),
    attendance: partiesToServe(loaded.state).map(({ id }) => ({
      partyId: id,
      mark: heard.has(id) ? 'present' : 'absent',
    })),
    note,
  });
}

function fault(path: string, reason: string): AppError {
  return new AppError('badInput', { fields: [{ path, reason }] });
}
