import type { LegalDate } from '../domain/dates.ts';
import { type PublicNameRule, publicNameRule, publicNames } from '../domain/docket/public-names.ts';
import type { PartyRole } from '../domain/lifecycle/application.ts';
import * as parties from '../store/repositories/parties.ts';
import { type Context, today } from './context.ts';
import { list } from './docket-list.ts';

/** Up to as many names of a side are written out; of more, the first and how many. */
const writtenOut = 3;

/**
 * Hearings of the days for the public (LAW 26), by start, with names as the rule of today shows them. Hearings that were postponed or
 * cancelled are left out, and asynchronous ones: nobody can attend them.
 * @throws AppError `badInput` when the period is empty or longer than 62 days.
 */
export async function publicList(
  context: Context,
  query: { from: LegalDate; to: LegalDate; roomId: string | null },
) {
  const rule = publicNameRule(context.legal.publicNames, today(context));
  const docket = await list(context, {
    ...query,
    staffId: null,
    mode: null,
    status: null,
    includeEnded: true,
  });
  const entries = docket.entries.filter(
    ({ mode, status }) => mode !== 'async' && status !== 'cancelled' && status !== 'postponed',
  );
  const byCase = new Map<string, parties.CaseParty[]>();
  for (const party of await parties.ofCases(context.store.db, [...new Set(entries.map((e) => e.caseId))])) {
    byCase.set(party.case_id, [...(byCase.get(party.case_id) ?? []), party]);
  }
  const side = (caseId: string, role: PartyRole) =>
    sideFor(
      context,
      (byCase.get(caseId) ?? []).filter((party) => party.role === role),
      rule,
    );
  return {
    entries: entries.flatMap(({ mode, ...entry }) =>
      mode === 'async'
        ? []
        : {
            hearingId: entry.hearingId,
            number: entry.number,
            applicants: side(entry.caseId, 'applicant'),
            respondents: side(entry.caseId, 'respondent'),
            causeCode: entry.causeCode,
            mode,
            roomId: entry.roomId,
            startsAt: entry.startsAt,
            endsAt: entry.endsAt,
            arbitratorIds: entry.arbitratorIds,
            clerkId: entry.clerkId,
          },
    ),
    rule: { validFrom: rule.validFrom, basisZh: rule.basisZh, basisEn: rule.basisEn },
  };
}

function sideFor(context: Context, side: readonly parties.CaseParty[], rule: PublicNameRule): string {
  const shown = publicNames(side, rule, context.legal.publicNames.compoundSurnames);
  const [first] = side;
  // The first name alone needs no number: there is nobody beside it to be told apart from.
  const [alone = ''] = publicNames(side.slice(0, 1), rule, context.legal.publicNames.compoundSurnames);
  const workers = first?.kind === 'worker' && first.role === 'applicant' ? first.worker_count : 0;
  const count = Math.max(side.length, workers);
  if (count <= writtenOut && count === side.length) return shown.join('、');
  return `${alone}等${count}${first?.kind === 'worker' ? '人' : '家'}`;
}
