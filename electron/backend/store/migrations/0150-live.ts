import type { Migration } from '../migrate.ts';

/** A recording grows piece by piece beside the files; finished, it becomes one of them and an entry of the history. */
export const live: Migration = {
  version: 150,
  name: 'live',
  sql: `
CREATE TABLE live_recording (
  id TEXT PRIMARY KEY,
  hearing_id TEXT NOT NULL,
  case_id TEXT NOT NULL REFERENCES "case" (id),
  origin TEXT NOT NULL CHECK (origin IN ('room', 'upload')),
  name TEXT NOT NULL,
  -- UTC, with seconds.
  started_at TEXT NOT NULL,
  seconds REAL NOT NULL CHECK (seconds >= 0),
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  made_by TEXT NOT NULL,
  -- Null until it is finished.
  sha256 TEXT
) STRICT;
CREATE INDEX live_recording_of_hearing ON live_recording (hearing_id);
CREATE INDEX case_event_live ON case_event (effective_on) WHERE type = 'liveEntry';
`,
};
