import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HearingMode } from '../domain/lifecycle/events.ts';
import type { StaffFunction } from '../domain/permissions.ts';
import type { RoomFeature } from '../domain/room-features.ts';
import type { CourtInput } from './setup.ts';

/** The sample court as kept in `resources/demo/court.json`. */
export interface SampleCourt {
  readonly court: CourtInput;
  readonly rooms: readonly {
    readonly name: string;
    readonly kind: 'courtroom' | 'online';
    readonly features: readonly RoomFeature[];
    readonly seats: number | null;
    readonly perSession: number | null;
  }[];
  readonly staff: readonly {
    readonly name: string;
    readonly functions: readonly StaffFunction[];
    readonly loginName: string;
  }[];
  /** The password of everybody in it; shown on the sign-in screen of the practice court. */
  readonly password: string;
  readonly surnames: string;
  readonly givenNames: readonly string[];
  readonly employers: readonly {
    readonly name: string;
    readonly uscc: string;
    readonly legalRepresentative: string;
  }[];
  readonly agents: readonly { readonly name: string; readonly firm: string; readonly licence: string }[];
  readonly disputes: readonly SampleDispute[];
}

/** One case of the sample: how many working days ago it came in and how far it has gone. */
export interface SampleDispute {
  readonly age: number;
  readonly cause: string;
  readonly claim: string;
  readonly amountYuan: number;
  readonly workers: number;
  readonly isMigrant: boolean;
  readonly hasAgent: boolean;
  readonly facts: string;
  readonly until:
    | 'received'
    | 'rejected'
    | 'accepted'
    | 'scheduled'
    | 'postponed'
    | 'adjourned'
    | 'heard'
    | 'settled'
    | 'awarded'
    | 'withdrawn'
    | 'deemedWithdrawn'
    | 'closedByMediation'
    | 'closedByAward'
    | 'sued';
  readonly mode: HearingMode;
  /** What else happened in the case, so that every overlay can be seen. */
  readonly extra?:
    | 'awaitingCorrection'
    | 'preFilingMediation'
    | 'representatives'
    | 'drawn'
    | 'publicNotice'
    | 'extended'
    | 'suspended'
    | 'recusal';
}

/** Reads the sample court that ships with the program. */
export function readSampleCourt(resourcesDir: string): SampleCourt {
  return JSON.parse(readFileSync(join(resourcesDir, 'demo', 'court.json'), 'utf8')) as SampleCourt;
}

/** Everybody's password in the sample court. */
export function samplePassword(resourcesDir: string): string {
  return readSampleCourt(resourcesDir).password;
}
