import type { CaseState } from '../lifecycle/case-state.ts';
import { type HearingMode, hearingModes } from '../lifecycle/events.ts';
import { type HearingNeeds, noNeeds } from '../lifecycle/hearing-needs.ts';
import { isOfThePlace, type RoomFeature } from '../room-features.ts';

/** Somebody the court must find for the hearing. */
export interface HelperNeeded {
  readonly kind: 'interpreter' | 'dialectSpeaker';
  readonly language: string;
}

/** What the needs of a case ask of a hearing of one mode. */
export interface NeedsDemand {
  /** False: nobody may be summoned to a hearing of this mode. */
  readonly isModeFit: boolean;
  /** What the room must have, all of it; empty where no room is booked. */
  readonly roomFeatures: readonly RoomFeature[];
  readonly helpers: readonly HelperNeeded[];
}

/** Why a hearing does not meet the needs of its case; both are refused. */
export type NeedsFault =
  | { readonly code: 'modeUnfit'; readonly mode: HearingMode }
  | { readonly code: 'roomLacks'; readonly features: readonly RoomFeature[] };

/** The needs recorded in a case; none where nobody recorded any. */
export function needsOf(state: Pick<CaseState, 'needs'>): HearingNeeds {
  return state.needs ?? noNeeds;
}

/**
 * What needs ask of a hearing of that mode. Features of the place (ground floor …) count where people come to the court; others also
 * in an online courtroom. An asynchronous hearing is held in writing, where nobody can interpret: with an interpreter it is unfit.
 */
export function demandOf(needs: HearingNeeds, mode: HearingMode): NeedsDemand {
  const { interpreter, dialect, roomFeatures, unfitModes } = needs;
  return {
    isModeFit: !unfitModes.includes(mode) && !(mode === 'async' && interpreter !== null),
    roomFeatures:
      mode === 'async' ? [] : roomFeatures.filter((feature) => mode === 'inPerson' || !isOfThePlace(feature)),
    helpers: [
      ...(interpreter === null ? [] : [{ kind: 'interpreter' as const, language: interpreter }]),
      ...(dialect === null ? [] : [{ kind: 'dialectSpeaker' as const, language: dialect }]),
    ],
  };
}

/** The modes in which the hearing may be held. */
export function fitModes(needs: HearingNeeds): readonly HearingMode[] {
  return hearingModes.filter((mode) => demandOf(needs, mode).isModeFit);
}

/** What stands against a hearing of that mode in a room with those features; `features` null: no room of the court. */
export function needsFaults(
  needs: HearingNeeds,
  mode: HearingMode,
  features: readonly RoomFeature[] | null,
): readonly NeedsFault[] {
  const demand = demandOf(needs, mode);
  const lacking = features === null ? [] : demand.roomFeatures.filter((wanted) => !features.includes(wanted));
  return [
    ...(demand.isModeFit ? [] : [{ code: 'modeUnfit' as const, mode }]),
    ...(lacking.length === 0 ? [] : [{ code: 'roomLacks' as const, features: lacking }]),
  ];
}

/** Whether nothing is needed. */
export function isWithoutNeeds({
  interpreter,
  dialect,
  roomFeatures,
  unfitModes,
  note,
}: HearingNeeds): boolean {
  return (
    interpreter === null &&
    dialect === null &&
    roomFeatures.length === 0 &&
    unfitModes.length === 0 &&
    note === ''
  );
}
