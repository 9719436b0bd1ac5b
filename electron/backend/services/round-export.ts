import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { phaseTitle } from '../documents/async-record.ts';
import { chineseLimitEnd } from '../documents/wording.ts';
import { AppError } from '../domain/app-error.ts';
import { portalRulesOn } from '../domain/online/portal-rules.ts';
import { rightsTextOn } from '../domain/online/rights-text.ts';
import type { RoundPayload } from '../domain/online/round-file.ts';
import type { Trx } from '../store/database.ts';
import * as online from '../store/repositories/online.ts';
import * as portalLog from '../store/repositories/portal-log.ts';
import * as roundFiles from '../store/repositories/round-files.ts';
import { asyncFile } from './async-state.ts';
import { type LoadedCase, loadCase } from './case-commit.ts';
import { type Actor, type Context, localNow, newId, today } from './context.ts';
import { signAsCourt } from './court-key.ts';
import { openHearing } from './docket.ts';
import { requireCourt } from './paper-sources.ts';
import { compiledRecord } from './portal-record.ts';
import { rightsHash } from './rights-hash.ts';

/**
 * The phase that is open as one page for one party, which works without the internet: form, what is asked, until when; it writes the answer file.
 * What is asked is signed by the court.
 * @throws AppError `notFound`, `hearingNotOpen`, `badInput` when nothing is asked of the party now.
 */
export async function exportRound(
  context: Context,
  actor: Actor,
  { hearingId, partyId }: { readonly hearingId: string; readonly partyId: string },
): Promise<{ name: string; html: string }> {
  const row = await online.hearing(context.store.db, hearingId);
  if (row === undefined) throw new AppError('notFound', { hearingId });
  return context.store.write(async (trx) => {
    const loaded = await loadCase(trx, row.case_id);
    if (openHearing(loaded, hearingId).plan.mode !== 'async') throw fault('hearingId', 'notAsync');
    const payload = await payloadOf(context, trx, loaded, hearingId, partyId);
    const text = JSON.stringify(payload);
    const signature = await signAsCourt(context, trx, text);
    const at = localNow(context);
    await roundFiles.insert(trx, {
      id: payload.fileId,
      case_id: row.case_id,
      hearing_id: hearingId,
      party_id: partyId,
      phase: payload.phase,
      round: payload.round,
      made_at: at,
      made_by: actor.staffId,
    });
    await portalLog.append(trx, {
      at,
      invitationId: null,
      hearingId,
      partyId,
      action: 'roundExported',
      details: { by: actor.staffId, phase: payload.phase, round: payload.round },
    });
    return {
      name: `${payload.caseNumber}-${payload.partyName}-${payload.phaseTitle}.html`,
      html: pageOf(context, text, signature),
    };
  });
}

async function payloadOf(
  context: Context,
  trx: Trx,
  loaded: LoadedCase,
  hearingId: string,
  partyId: string,
): Promise<RoundPayload> {
  const { state, caseId } = loaded;
  const { hearingNow } = asyncFile(context, loaded, hearingId);
  const { present } = hearingNow;
  const window = present?.windows.find((candidate) => candidate.partyId === partyId);
  const party = state.application.parties.find(({ id }) => id === partyId);
  if (present === null || window === undefined || party === undefined || window.answers.length > 0)
    throw fault('partyId', 'notWaitedFor');
  const court = await requireCourt(trx);
  const record =
    present.phase === 'recordConfirm' ? await compiledRecord(context, trx, caseId, state, hearingId) : null;
  const text = rightsTextOn(context.legal.onlineRights, 'async', today(context));
  const { fileBytes, filesPerAnswer } = portalRulesOn(context.legal.online, today(context));
  return {
    format: 'tingwu-round',
    fileId: newId(context),
    court: { name: court.name, phone: court.phone, address: court.address },
    caseNumber: state.caseNumber ?? '',
    hearingId,
    partyId,
    partyName: party.name,
    phase: present.phase,
    round: present.round,
    phaseTitle: phaseTitle(present.phase, present.round),
    endsAt: window.endsAt,
    until: chineseLimitEnd(window.endsAt),
    questions: present.questions
      .filter(({ partyIds }) => partyIds.includes(partyId))
      .map((question) => question.text),
    record: record === null ? null : { lines: record.lines, sha256: record.sha256 },
    rights:
      present.phase !== 'identity' || text === null
        ? null
        : {
            version: text.version,
            sha256: rightsHash(text),
            rights: text.rights,
            duties: text.duties,
          },
    fileBytes,
    filesPerAnswer,
  };
}

/** The page with its data in it. Its policy lets it run its own script, by the script's hash, and reach nothing else. */
function pageOf(context: Context, payload: string, signature: string): string {
  const page = readFileSync(join(context.resourcesDir, 'portal', 'round-file.html'), 'utf8');
  const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
  const hash = createHash('sha256').update(script).digest('base64');
  const data = JSON.stringify({ payload, signature }).replaceAll('<', '\\u003c');
  return page.replace('__SCRIPT_HASH__', () => `sha256-${hash}`).replace('"__DATA__"', () => data);
}

function fault(path: string, reason: string): AppError {
  return new AppError('badInput', { fields: [{ path, reason }] });
}
