import type { Migration } from '../migrate.ts';

/**
 * Who and what is there: leave and other duties to the minute, weekly patterns, what rooms have and when they are closed, the court's sessions
 * as dated settings, and what people need at a hearing.
 */
export const availability: Migration = {
  version: 30,
  name: 'availability',
  rebuildsTables: true,
  sql: `
-- Half-open moments instead of days; whole days run from midnight to the midnight after the last.
CREATE TABLE absence_to_the_minute (
  id TEXT PRIMARY KEY,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  kind TEXT NOT NULL CHECK (kind IN ('absence', 'duty')),
  starts_at TEXT NOT NULL,
  ends_at TEXT NOT NULL,
  reason TEXT NOT NULL,
  CHECK (ends_at > starts_at)
) STRICT;
INSERT INTO absence_to_the_minute (id, staff_id, kind, starts_at, ends_at, reason)
SELECT id, staff_id, 'absence', from_day || 'T00:00', date(to_day, '+1 day') || 'T00:00', reason FROM absence;
DROP TABLE absence;
ALTER TABLE absence_to_the_minute RENAME TO absence;
CREATE INDEX absence_by_end ON absence (ends_at);

CREATE TABLE weekly_pattern (
  id TEXT PRIMARY KEY,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  kind TEXT NOT NULL CHECK (kind IN ('away', 'sits')),
  -- JSON array of 0 (Sunday) to 6.
  weekdays TEXT NOT NULL CHECK (json_valid(weekdays)),
  from_time TEXT NOT NULL,
  to_time TEXT NOT NULL,
  on_make_up_workdays INTEGER NOT NULL CHECK (on_make_up_workdays IN (0, 1)),
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  reason TEXT NOT NULL,
  CHECK (to_time > from_time),
  CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT;

ALTER TABLE room ADD COLUMN features TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(features));
ALTER TABLE room ADD COLUMN seats INTEGER CHECK (seats > 0);
-- Hearings a morning or an afternoon takes before the room counts as over-listed; null: no limit set.
ALTER TABLE room ADD COLUMN per_session INTEGER CHECK (per_session > 0);

CREATE TABLE room_closure (
  id TEXT PRIMARY KEY,
  room_id TEXT NOT NULL REFERENCES room (id),
  starts_at TEXT NOT NULL,
  ends_at TEXT NOT NULL,
  reason TEXT NOT NULL,
  CHECK (ends_at > starts_at)
) STRICT;
CREATE INDEX room_closure_by_end ON room_closure (ends_at);

CREATE TABLE session_hours (
  valid_from TEXT PRIMARY KEY,
  morning_from TEXT NOT NULL,
  morning_to TEXT NOT NULL,
  afternoon_from TEXT NOT NULL,
  afternoon_to TEXT NOT NULL,
  reason TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- JSON HearingNeeds as last recorded in the history; null: none recorded.
ALTER TABLE "case" ADD COLUMN needs TEXT CHECK (json_valid(needs));
`,
};
