import { leaveTemplate } from '../documents/leave-template.ts';
import type { Absence } from '../domain/docket/availability.ts';
import { type LeaveFault, readLeaveSheet } from '../domain/docket/leave-sheet.ts';
import type { Trx } from '../store/database.ts';
import * as availability from '../store/repositories/availability.ts';
import * as court from '../store/repositories/court.ts';
import { type Hit, hitsOf } from './availability-hits.ts';
import { type Actor, type Context, moment, newId } from './context.ts';

/** What a sheet of leave holds, what is wrong with it, and what it hits. */
export interface LeaveImport {
  readonly absences: (Absence & { readonly row: number })[];
  readonly faults: LeaveFault[];
  readonly hits: Hit[];
  readonly isSaved: boolean;
}

/**
 * Takes over a sheet of leave and other duties: all of it, or with a fault in any row nothing. A dry run reads, names every fault and every
 * hearing it would hit, and writes nothing.
 */
export async function importAbsences(
  context: Context,
  actor: Actor,
  input: { readonly rows: readonly (readonly string[])[]; readonly isDryRun: boolean },
): Promise<LeaveImport> {
  const result = await context.store.write(async (trx) => {
    const read = await readRows(context, trx, input.rows);
    if (input.isDryRun || read.faults.length > 0) return { ...read, isSaved: false };
    for (const { row: _, ...absence } of read.absences) await availability.saveAbsence(trx, absence);
    await court.logAdmin(trx, {
      recordedAt: moment(context),
      actor: actor.staffId,
      action: 'availabilityChanged',
      details: { change: 'absences', absences: read.absences },
    });
    return { ...read, isSaved: true };
  });
  if (result.isSaved) {
    context.publish('court');
    context.publish('docket');
  }
  return result;
}

async function readRows(
  context: Context,
  trx: Trx,
  rows: readonly (readonly string[])[],
): Promise<Omit<LeaveImport, 'isSaved'>> {
  const people = (await court.staff(trx)).filter(({ is_active }) => is_active === 1);
  const { entries, faults } = readLeaveSheet(rows, people, await availability.absences(trx, null));
  const absences = entries.map((entry) => ({ ...entry, id: newId(context) }));
  const hits = faults.length > 0 ? [] : await hitsOf(context, trx, { change: 'absences', absences });
  return { absences, faults: [...faults], hits };
}

/** The sheet to fill in, with the people of the court to choose from. */
export async function leaveTemplateFile(context: Context): Promise<{ bytes: Uint8Array; name: string }> {
  const people = (await court.staff(context.store.db)).filter(({ is_active }) => is_active === 1);
  return { bytes: await leaveTemplate(people.map(({ name }) => name)), name: '请假与公务.xlsx' };
}
