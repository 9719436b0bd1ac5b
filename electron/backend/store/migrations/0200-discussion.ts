import type { Migration } from '../migrate.ts';

/** Collective discussions: their words lie outside the history, which all staff read; the history keeps that one was held and its hash. */
export const discussion: Migration = {
  version: 200,
  name: 'discussion',
  sql: `
CREATE TABLE discussion (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case" (id),
  body TEXT NOT NULL CHECK (json_valid(body)),
  recorded_by TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX discussion_of_case ON discussion (case_id);

-- Who read the words, and when.
CREATE TABLE discussion_read (
  id INTEGER PRIMARY KEY,
  discussion_id TEXT NOT NULL REFERENCES discussion (id),
  staff_id TEXT NOT NULL,
  read_at TEXT NOT NULL
) STRICT;
CREATE INDEX discussion_read_of ON discussion_read (discussion_id);

-- A trigger that is not named here asks for a discussion, and does not demand one.
CREATE TABLE discussion_rule (
  trigger_kind TEXT PRIMARY KEY,
  is_required INTEGER NOT NULL CHECK (is_required IN (0, 1)),
  changed_by TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
`,
};
