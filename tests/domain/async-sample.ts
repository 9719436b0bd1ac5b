import { readFileSync } from 'node:fs';
import { createCalendar } from '../../electron/backend/domain/calendar.ts';
import { type LegalDate, type LocalDateTime, toLocalDateTime } from '../../electron/backend/domain/dates.ts';
import type {
  AsyncEntry,
  AsyncPhase,
  StampedEntry,
} from '../../electron/backend/domain/online/async-entry.ts';
import type { AsyncHearing, AsyncInput } from '../../electron/backend/domain/online/async-hearing.ts';
import { asyncHearing } from '../../electron/backend/domain/online/async-machine.ts';
import { asyncRulesOn, type OnlineValue } from '../../electron/backend/domain/online/online-rules.ts';
import { years } from './due-dates-sample.ts';

/** The rules that ship. */
export const onlineValues = (
  JSON.parse(readFileSync(new URL('../../resources/rules/online.json', import.meta.url), 'utf8')) as {
    values: readonly OnlineValue[];
  }
).values;
export const rules = asyncRulesOn(onlineValues, '2021-10-11' as LegalDate);
export const calendar = createCalendar(years);
/** An applicant and a respondent. */
export const parties = [
  { id: 'w1', role: 'applicant' as const },
  { id: 'e1', role: 'respondent' as const },
];
export const at = (text: string): LocalDateTime => toLocalDateTime(text);

export function entry(when: string, what: AsyncEntry, actor = 'k1'): StampedEntry {
  return { eventId: when, at: at(when), actor, spentSeconds: 60, entry: what };
}

export const opened = (when = '2021-10-11T09:00'): StampedEntry =>
  entry(when, {
    kind: 'opened',
    partyIds: ['w1', 'e1'],
    application: '申请人2021年10月8日书面申请',
    evidence: '2021年10月9日交换',
    blockers: [],
    overrides: [],
  });

interface Told {
  readonly receivedAt?: string;
  readonly round?: number;
  readonly id?: string;
  readonly actor?: string;
  readonly isConfirmed?: boolean;
}

export function answered(when: string, partyId: string, phase: AsyncPhase, told: Told = {}): StampedEntry {
  return entry(
    when,
    {
      kind: 'answered',
      answerId: told.id ?? `${partyId}-${phase}-${when}`,
      phase,
      round: told.round ?? (phase === 'question' ? 1 : 0),
      partyId,
      text: `${partyId}:${phase}`,
      origin: 'phone',
      receivedAt: at(told.receivedAt ?? when),
      proof: null,
      isConfirmed: phase === 'recordConfirm' ? (told.isConfirmed ?? true) : null,
    },
    told.actor,
  );
}

/** Both sides answer in a phase at once. */
export function bothAnswered(when: string, phase: AsyncPhase): readonly StampedEntry[] {
  return [answered(when, 'w1', phase), answered(when, 'e1', phase)];
}

export function hearingAt(
  now: string,
  entries: readonly StampedEntry[],
  changes: Partial<AsyncInput> = {},
): AsyncHearing {
  return asyncHearing({
    entries,
    parties,
    rules,
    calendar,
    now: at(now),
    withdrawnPartyIds: [],
    awardUntil: '2021-11-25' as LegalDate,
    ...changes,
  });
}

/** The phases gone through, with the round of questions. */
export function phasesOf({ steps }: AsyncHearing): readonly string[] {
  return steps.map(({ phase, round }) => (phase === 'question' ? `${phase}${round}` : phase));
}

/** Everybody answers everything on one day, with one round of questions, up to before a phase. */
export function throughTo(phase: AsyncPhase, day = '2021-10-11'): readonly StampedEntry[] {
  const posed = entry(`${day}T10:30`, {
    kind: 'questionsPosed',
    questions: [{ id: 'q1', text: '工资如何发放？', partyIds: ['w1', 'e1'] }],
    isLast: true,
  });
  const all: readonly (readonly [AsyncPhase, readonly StampedEntry[]])[] = [
    ['identity', bothAnswered(`${day}T10:00`, 'identity')],
    ['statement', [answered(`${day}T10:05`, 'w1', 'statement')]],
    ['defence', [answered(`${day}T10:10`, 'e1', 'defence')]],
    ['evidence', bothAnswered(`${day}T10:15`, 'evidence')],
    ['crossExam', bothAnswered(`${day}T10:20`, 'crossExam')],
    ['question', [posed, ...bothAnswered(`${day}T10:40`, 'question')]],
    ['debate', bothAnswered(`${day}T10:45`, 'debate')],
    ['final', bothAnswered(`${day}T10:50`, 'final')],
    ['mediation', bothAnswered(`${day}T10:55`, 'mediation')],
    ['recordConfirm', bothAnswered(`${day}T11:00`, 'recordConfirm')],
  ];
  const end = all.findIndex(([name]) => name === phase);
  return [opened(`${day}T09:00`), ...all.slice(0, end).flatMap(([, entries]) => entries)];
}
