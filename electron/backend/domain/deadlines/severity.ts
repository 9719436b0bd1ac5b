import { daysBetween, type LegalDate } from '../dates.ts';

/** When a date starts to press; a proposal of the program, editable with the rules. */
export interface Reminders {
  readonly amberDays: number;
  readonly redDays: number;
}

export const severities = ['quiet', 'person', 'director', 'stopped'] as const;
/** Who must look: nobody yet, the person in charge, the director too; `stopped`: the period stands still. */
export type Severity = (typeof severities)[number];

/** Severity of an open date: the director hears of what is overdue or nearly so, the person of what is near. */
export function severityOf(dueOn: LegalDate | null, today: LegalDate, reminders: Reminders): Severity {
  if (dueOn === null) return 'stopped';
  const left = daysBetween(today, dueOn);
  if (left <= reminders.redDays) return 'director';
  return left <= reminders.amberDays ? 'person' : 'quiet';
}
