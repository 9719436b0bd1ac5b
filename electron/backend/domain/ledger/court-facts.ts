import type { LedgerCase, LedgerHearing, LedgerMediation, LedgerResult } from './result.ts';
import { isOnlineRoom } from './vocabulary.ts';

/** The court's name and the ledger's year in a title such as 广州市从化区劳动人事争议仲裁院2021年收案登记台账. */
export function readTitle(title: string | null): { courtName: string | null; year: number | null } {
  const match = /^(.*?)\s*(\d{4})\s*年/.exec(title?.normalize('NFKC').trim() ?? '');
  const name = match?.[1] ?? '';
  return { courtName: name === '' ? null : name, year: match === null ? null : Number(match[2]) };
}

/** Rooms, staff with their functions and mediation organisations, each in order of first use. */
export function gatherCourt(
  cases: readonly LedgerCase[],
  mediations: readonly LedgerMediation[],
  hearings: readonly LedgerHearing[],
): Pick<LedgerResult, 'rooms' | 'staff' | 'mediationOrganisations'> {
  const rooms = new Set(hearings.flatMap(({ room }) => room ?? []));
  const functions = new Map<string, Set<'arbitrator' | 'clerk'>>();
  for (const { arbitrator, clerk } of [...cases, ...hearings]) {
    if (arbitrator !== null) functionsOf(functions, arbitrator).add('arbitrator');
    if (clerk !== null) functionsOf(functions, clerk).add('clerk');
  }
  return {
    rooms: [...rooms].map((name) => ({ name, kind: isOnlineRoom(name) ? 'online' : 'courtroom' })),
    staff: [...functions].map(([name, set]) => ({ name, functions: [...set] })),
    mediationOrganisations: [...new Set(mediations.map(({ organisation }) => organisation))],
  };
}

function functionsOf<T>(map: Map<string, Set<T>>, name: string): Set<T> {
  const set = map.get(name) ?? new Set<T>();
  map.set(name, set);
  return set;
}
