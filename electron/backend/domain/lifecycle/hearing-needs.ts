import type { RoomFeature } from '../room-features.ts';
import type { HearingMode } from './events.ts';

/** What the people of a case need at its hearing (参审需求); kept in its history, the last entry counts. */
export interface HearingNeeds {
  /** Language to interpret, such as 手语 or 英语; null: none. */
  readonly interpreter: string | null;
  /** Dialect somebody speaks; null: none. */
  readonly dialect: string | null;
  /** What the room must have. */
  readonly roomFeatures: readonly RoomFeature[];
  /** Modes in which somebody cannot take part, such as online without a telephone. */
  readonly unfitModes: readonly HearingMode[];
  readonly note: string;
}

export const noNeeds: HearingNeeds = {
  interpreter: null,
  dialect: null,
  roomFeatures: [],
  unfitModes: [],
  note: '',
};
