import { isLegalDate } from '../dates.ts';
import { factKinds } from '../lifecycle/fact-kinds.ts';
import { waivablePeriods } from '../lifecycle/procedural-events.ts';
import type { PeriodUnit } from './count.ts';
import {
  type Certainty,
  limitActors,
  limitKinds,
  limitScopes,
  stopKinds,
  type TimeLimit,
} from './time-limit.ts';

export const ruleFaults = [
  'notAnObject',
  'required',
  'unknownField',
  'unknownValue',
  'duplicate',
  'badId',
  'notText',
  'notYesOrNo',
  'notAList',
  'notAWholeNumber',
  'tooLong',
  'notADate',
  'endsBeforeStart',
  'forwardOnly',
  'notCountedBack',
  'isTheTrigger',
  'courtOnly',
] as const;
/** Why a field of a rule cannot be right. */
export type RuleFault = (typeof ruleFaults)[number];

interface Fault {
  /** The field, e.g. `metBy.1` or `extension.maxDays`; '' for the row as a whole. */
  readonly path: string;
  readonly reason: RuleFault;
}

type Check = (value: unknown, path: string) => readonly Fault[];

const certainties: readonly Certainty[] = ['V', 'S', 'R', 'U'];

/** Longest lengths that make sense; they also keep every date within the years the program knows. */
const longest: Readonly<Record<PeriodUnit, number>> = { working: 1000, calendar: 3650, month: 360, year: 50 };

/**
 * What is wrong with a row of the time-limit table, by field; empty when it can be counted with. First each field by itself (procedure.md
 * section 0, consequence 1), then, when all of them hold, the fields against one another (C2, C10: only forward periods roll, stop or are
 * extended).
 */
export function checkTimeLimit(value: unknown): readonly Fault[] {
  const faults = record(fieldChecks)(value, '');
  // Every field has just been checked against the type.
  return faults.length > 0 ? faults : relationFaults(value as TimeLimit);
}

const fieldChecks: Readonly<Record<keyof TimeLimit, Check>> = {
  id: (value, path) => one(typeof value === 'string' && /^[A-Z]\d{2}$/.test(value), path, 'badId'),
  titleZh: filledText,
  titleEn: filledText,
  kind: among(limitKinds),
  actor: among(limitActors),
  trigger: among(factKinds),
  occurrence: among(['each', 'first', 'last']),
  length: wholeNumber(0),
  unit: among(Object.keys(longest)),
  direction: among(['forward', 'back']),
  rolls: yesOrNo,
  restartedBy: listOf(factKinds),
  stoppedBy: listOf(stopKinds),
  waivedBy: orNull(among(waivablePeriods)),
  isSetByCourt: yesOrNo,
  extension: orNull(record({ maxDays: wholeNumber(1), approver: among(['director']), basis: filledText })),
  metBy: listOf(factKinds),
  ifMissedZh: filledText,
  ifMissedEn: filledText,
  noteZh: text,
  noteEn: text,
  basis: filledText,
  certainty: among(certainties),
  scope: among(limitScopes),
  validFrom: date,
  validTo: orNull(date),
};

function relationFaults(limit: TimeLimit): readonly Fault[] {
  const isBack = limit.direction === 'back';
  const mustBeDone = limit.kind === 'duty' || limit.kind === 'target';
  return [
    ...one(limit.length <= longest[limit.unit], 'length', 'tooLong'),
    ...one(!isBack || limit.unit === 'working' || limit.unit === 'calendar', 'unit', 'notCountedBack'),
    ...one(!isBack || !limit.rolls, 'rolls', 'forwardOnly'),
    ...one(!isBack || limit.stoppedBy.length === 0, 'stoppedBy', 'forwardOnly'),
    ...one(!isBack || limit.extension === null, 'extension', 'forwardOnly'),
    ...notTheTrigger(limit, 'restartedBy'),
    ...notTheTrigger(limit, 'metBy'),
    ...one(!mustBeDone || limit.actor === 'court', 'actor', 'courtOnly'),
    ...one(!mustBeDone || limit.metBy.length > 0, 'metBy', 'required'),
    ...one(limit.noteZh !== '' || limit.noteEn === '', 'noteZh', 'required'),
    ...one(limit.noteEn !== '' || limit.noteZh === '', 'noteEn', 'required'),
    ...one(limit.validTo === null || limit.validTo >= limit.validFrom, 'validTo', 'endsBeforeStart'),
  ];
}

/** A period that its own trigger met would never be open, and one it started anew would have no start. */
function notTheTrigger(limit: TimeLimit, field: 'metBy' | 'restartedBy'): readonly Fault[] {
  const index = limit[field].indexOf(limit.trigger);
  return one(index < 0, `${field}.${index}`, 'isTheTrigger');
}

function record(checks: Readonly<Record<string, Check>>): Check {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return [{ path, reason: 'notAnObject' }];
    const fields = new Map<string, unknown>(Object.entries(value));
    const within = (name: string) => (path === '' ? name : `${path}.${name}`);
    return [
      ...Object.entries(checks).flatMap(([name, check]) =>
        fields.has(name) ? check(fields.get(name), within(name)) : one(false, within(name), 'required'),
      ),
      ...[...fields.keys()]
        .filter((name) => !Object.hasOwn(checks, name))
        .flatMap((name) => one(false, within(name), 'unknownField')),
    ];
  };
}

function listOf(values: readonly string[]): Check {
  const item = among(values);
  return (value, path) =>
    Array.isArray(value)
      ? value.flatMap((entry: unknown, index) => [
          ...item(entry, `${path}.${index}`),
          ...one(value.indexOf(entry) === index, `${path}.${index}`, 'duplicate'),
        ])
      : one(false, path, 'notAList');
}

function among(values: readonly string[]): Check {
  return (value, path) => one(typeof value === 'string' && values.includes(value), path, 'unknownValue');
}

function orNull(check: Check): Check {
  return (value, path) => (value === null ? [] : check(value, path));
}

function wholeNumber(least: number): Check {
  return (value, path) =>
    one(typeof value === 'number' && Number.isInteger(value) && value >= least, path, 'notAWholeNumber');
}

function text(value: unknown, path: string): readonly Fault[] {
  return one(typeof value === 'string', path, 'notText');
}

function filledText(value: unknown, path: string): readonly Fault[] {
  return typeof value === 'string' ? one(value.trim() !== '', path, 'required') : text(value, path);
}

function yesOrNo(value: unknown, path: string): readonly Fault[] {
  return one(typeof value === 'boolean', path, 'notYesOrNo');
}

function date(value: unknown, path: string): readonly Fault[] {
  return one(isLegalDate(value), path, 'notADate');
}

/** No fault when it holds, else the one named. */
function one(holds: boolean, path: string, reason: RuleFault): readonly Fault[] {
  return holds ? [] : [{ path, reason }];
}
