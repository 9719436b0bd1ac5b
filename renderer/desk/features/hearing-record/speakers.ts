import type { HearingRecordView } from '../../../../electron/backend/api/contract/hearing-record.ts';
import type { Speaker } from '../../../../electron/backend/domain/hearing-record/record-line.ts';
import type { PartyRole } from '../../../../electron/backend/domain/lifecycle/application.ts';

/** Somebody who may speak, with the side a party or agent is on. */
export interface SpeakerChoice {
  readonly speaker: Speaker;
  readonly side: PartyRole | null;
  /** The function key that begins a line of this speaker; null beyond the keys there are. */
  readonly key: string | null;
}

/** Function keys that no browser and no desk needs: F1 helps, F5 loads anew, F11 and F12 are the browser's. */
export const speakerKeys = ['F2', 'F3', 'F4', 'F6', 'F7', 'F8', 'F9', 'F10'] as const;

/** Who may speak, in the order of the keys: who presides, the clerk, each party with its agents, then the other arbitrators. */
export function speakersOf({
  staff,
  parties,
}: Pick<HearingRecordView, 'staff' | 'parties'>): SpeakerChoice[] {
  const member = (isClerk: boolean) =>
    staff
      .filter((person) => person.isClerk === isClerk)
      .map(({ id, name }): Speaker => ({ role: isClerk ? 'clerk' : 'tribunal', refId: id, name }));
  const [presiding, ...others] = member(false);
  const ofStaff = (speaker: Speaker) => ({ speaker, side: null });
  const list = [
    ...(presiding === undefined ? [] : [ofStaff(presiding)]),
    ...member(true).map(ofStaff),
    ...parties.flatMap(({ id, name, role, agents }) => [
      { speaker: { role: 'party', refId: id, name } as const, side: role },
      ...agents.map((agent) => ({
        speaker: { role: 'agent', refId: id, name: agent.name } as const,
        side: role,
      })),
    ]),
    ...others.map(ofStaff),
  ];
  return list.map((choice, index) => ({ ...choice, key: speakerKeys[index] ?? null }));
}
