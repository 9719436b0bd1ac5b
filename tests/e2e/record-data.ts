import type { Page } from '@playwright/test';
import { ask } from './call.ts';

interface View {
  readonly hearingId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly parties: readonly { id: string; name: string; role: string; agents: object[] }[];
  readonly staff: readonly { id: string; name: string; isClerk: boolean }[];
}

/** A hearing still to come of one applicant against one respondent, in a courtroom. */
export async function hearingToKeep(page: Page): Promise<View> {
  const dayOf = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const { entries } = await ask<{ entries: { hearingId: string; mode: string; status: string }[] }>(
    page,
    'docket.list',
    { from: dayOf(0), to: dayOf(40) },
  );
  for (const { hearingId, mode, status } of entries) {
    if (mode !== 'inPerson' || status !== 'scheduled') continue;
    const view = await ask<View>(page, 'hearingRecord.get', { hearingId });
    const roles = view.parties.map(({ role }) => role).join();
    if (roles === 'applicant,respondent' && view.staff.some(({ isClerk }) => isClerk)) return view;
  }
  throw new Error('no hearing to keep');
}
