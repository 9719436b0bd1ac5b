import type { LegalDate } from '../domain/dates.ts';
import type { StepInput } from '../domain/lifecycle/step-input.ts';
import { loadCase } from './case-commit.ts';
import { type Actor, type Context, today } from './context.ts';
import * as lifecycle from './lifecycle.ts';
import type { SampleDispute } from './sample-data.ts';
import { drawTribunal } from './tribunal.ts';

/** Adds to a sample case what its dispute says happened besides, through the services a clerk uses. */
export async function extras(
  context: Context,
  actor: Actor,
  of: { readonly caseId: string; readonly version: number },
  extra: SampleDispute['extra'],
  on: LegalDate,
  clerkId: string,
): Promise<void> {
  if (extra === undefined) return;
  const { state } = await loadCase(context.store.db, of.caseId);
  if (extra === 'drawn') {
    await drawTribunal(context, actor, {
      ...of,
      on,
      seats: 1,
      clerkId,
      isMajorOrDifficult: false,
      reason: '',
    });
    return;
  }
  const entry = entryOf(
    extra,
    actor,
    state.application.parties.map((party) => party.id),
    state.tribunal,
  );
  if (entry === null) return;
  await lifecycle.record(context, actor, { ...of, on: on < today(context) ? on : today(context), entry });
}

function entryOf(
  extra: Exclude<SampleDispute['extra'], undefined | 'drawn'>,
  actor: Actor,
  partyIds: readonly string[],
  tribunal: { readonly arbitratorIds: readonly string[] } | null,
): StepInput | null {
  switch (extra) {
    case 'awaitingCorrection':
      return { step: 'requestCorrection', items: ['申请人身份证复印件', '被申请人工商登记信息'] };
    case 'preFilingMediation':
      return { step: 'startPreFilingMediation', organisation: '街道劳动争议调解委员会' };
    case 'representatives':
      return {
        step: 'electRepresentatives',
        partyIds: partyIds.slice(0, 3),
        note: '全体申请人签名的推选书已收存。',
      };
    case 'publicNotice':
      return {
        step: 'startService',
        subjects: ['evidenceNotice'],
        hearingId: null,
        partyIds: partyIds.slice(-1),
        mode: 'publicNotice',
        note: '登记地址无人，邮寄退回。',
      };
    case 'extended':
      return { step: 'extend', days: 15, approverId: actor.staffId, reason: '案情复杂，需调取工资台账。' };
    case 'suspended':
      return {
        step: 'suspend',
        ground: 'awaitingConclusion',
        approverId: actor.staffId,
        note: '等待工伤认定结论。',
      };
    case 'recusal':
      return {
        step: 'requestRecusal',
        staffId: tribunal?.arbitratorIds[0] ?? '',
        ground: 'otherRelation',
        partyId: partyIds.at(-1) ?? null,
        hasEvidence: false,
        note: '被申请人称仲裁员与申请人代理人系大学同学。',
      };
  }
}
