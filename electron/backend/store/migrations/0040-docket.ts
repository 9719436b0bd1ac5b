import type { Migration } from '../migrate.ts';

/**
 * Slots put aside for a while (暂留): who holds which resources for which case and until when. Nothing clears them: one whose time is past
 * is passed over when read. They are no part of a case's history, which begins when a hearing is fixed.
 */
export const docket: Migration = {
  version: 40,
  name: 'docket',
  sql: `
CREATE TABLE hold (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case" (id),
  held_by TEXT NOT NULL REFERENCES staff (id),
  made_at TEXT NOT NULL,
  -- Shanghai wall time, as the hours of hearings are.
  expires_at TEXT NOT NULL CHECK (expires_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]'),
  starts_at TEXT NOT NULL CHECK (starts_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]'),
  ends_at TEXT NOT NULL,
  plan TEXT NOT NULL CHECK (json_valid(plan)),
  CHECK (ends_at > starts_at AND substr(starts_at, 1, 10) = substr(ends_at, 1, 10))
) STRICT;
CREATE INDEX hold_by_start ON hold (starts_at);
CREATE INDEX hold_by_case ON hold (case_id);

CREATE TABLE hold_resource (
  hold_id TEXT NOT NULL REFERENCES hold (id) ON DELETE CASCADE,
  resource_key TEXT NOT NULL,
  resource_kind TEXT NOT NULL CHECK (resource_kind IN ('room', 'arbitrator', 'clerk', 'party', 'agent')),
  resource_name TEXT NOT NULL,
  PRIMARY KEY (hold_id, resource_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX hold_resource_by_key ON hold_resource (resource_key);

-- The queue: cases that wait for a hearing, green channel first, then the end of the award period.
CREATE INDEX case_in_queue ON "case" (is_green_channel DESC, award_due_on)
  WHERE is_void = 0 AND is_listed = 0 AND closed_on IS NULL AND accepted_on IS NOT NULL;
`,
};
