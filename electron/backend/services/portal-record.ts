import { type RecordText, recordText } from '../documents/record-text.ts';
import type { CaseState } from '../domain/lifecycle/case-state.ts';
import type { Db } from '../store/database.ts';
import { sha256Of } from '../store/files.ts';
import type { Context } from './context.ts';
import { paperInput } from './paper-sources.ts';

/** The compiled record of an asynchronous hearing as its parties confirm it, with its hash; null before the confirmation has opened. */
export async function compiledRecord(
  context: Context,
  db: Db,
  caseId: string,
  state: CaseState,
  hearingId: string,
): Promise<(RecordText & { readonly sha256: string }) | null> {
  const target = { caseId, kind: 'asyncRecord', hearingId, partyId: null } as const;
  const record = recordText(await paperInput(context, db, state, target));
  return record === null
    ? null
    : { ...record, sha256: sha256Of(JSON.stringify([record.title, ...record.lines])) };
}
