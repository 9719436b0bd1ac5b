import { z } from 'zod';
import { id, legalDate } from '../../../../electron/backend/api/contract/common.ts';
import type { Pool } from '../../../../electron/backend/api/contract/tribunal.ts';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';

/** What the form is checked against; it changes with the answers of the server. */
export interface TribunalRules {
  readonly required: Pool['required'];
  readonly hasTribunal: boolean;
  readonly acceptedOn: LegalDate | null;
  readonly today: LegalDate;
}

const fields = z.object({
  way: z.enum(['draw', 'manual']),
  on: z.union([legalDate, z.null()]),
  isMajorOrDifficult: z.boolean(),
  seats: z.enum(['1', '3']),
  clerkId: z.union([id, z.null()]),
  /** By hand: in the order they were ticked. */
  arbitratorIds: z.array(id),
  presidingId: z.union([id, z.null()]),
  reason: z.string().trim().max(2000, { error: 'tooLong' }),
  approverId: z.union([id, z.null()]),
});
export type TribunalInput = z.input<typeof fields>;
export type TribunalValues = z.output<typeof fields>;

/** Whether one arbitrator is not enough. */
export function isThreeCompulsory({ size, isChoice }: Pool['required']): boolean {
  return size === 3 && !isChoice;
}

/** The seats of a draw: what was chosen, where there is a choice. */
export function seatsOf(required: Pool['required'], chosen: TribunalInput['seats']): 1 | 3 {
  return chosen === '3' || isThreeCompulsory(required) ? 3 : 1;
}

/** The form of a tribunal with what is needed in each way; the server decides again. */
export function tribunalForm({ required, hasTribunal, acceptedOn, today }: TribunalRules) {
  return fields.superRefine((values, context) => {
    const refuse = (path: keyof TribunalInput, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (values.on === null) refuse('on', 'required');
    else if (values.on > today) refuse('on', 'inTheFuture');
    else if (acceptedOn !== null && values.on < acceptedOn) refuse('on', 'tooEarly');
    if (values.clerkId === null) refuse('clerkId', 'required');
    if (values.reason === '' && (hasTribunal || values.way === 'manual')) refuse('reason', 'required');
    if (values.way === 'draw') return;
    const { arbitratorIds, presidingId, clerkId } = values;
    if (arbitratorIds.length !== 1 && arbitratorIds.length !== 3)
      refuse('arbitratorIds', arbitratorIds.length === 0 ? 'required' : 'presidingRequired');
    else if (arbitratorIds.length === 1 && isThreeCompulsory(required))
      refuse('arbitratorIds', 'panelOfThreeRequired');
    if (arbitratorIds.length === 3 && (presidingId === null || !arbitratorIds.includes(presidingId)))
      refuse('presidingId', 'required');
    if (clerkId !== null && arbitratorIds.includes(clerkId)) refuse('clerkId', 'clerkOnTribunal');
    if (values.approverId === null) refuse('approverId', 'required');
  });
}

/** The arbitrators as they are named: the presiding one first, the others as they were ticked. */
export function panelOf({ arbitratorIds, presidingId }: TribunalValues): readonly string[] {
  if (presidingId === null || !arbitratorIds.includes(presidingId)) return arbitratorIds;
  return [presidingId, ...arbitratorIds.filter((each) => each !== presidingId)];
}
