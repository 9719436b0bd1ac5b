import type { Migration } from '../migrate.ts';

/** Votes of a panel lie outside the history, which all staff read: only the tribunal sees them, and only once all are in. */
export const deliberation: Migration = {
  version: 90,
  name: 'deliberation',
  sql: `
CREATE TABLE deliberation_vote (
  case_id TEXT NOT NULL REFERENCES "case" (id),
  -- From 0; the next one begins when an opinion was formed.
  round INTEGER NOT NULL,
  staff_id TEXT NOT NULL,
  decisions TEXT NOT NULL CHECK (json_valid(decisions)),
  opinion TEXT NOT NULL CHECK (opinion <> ''),
  cast_at TEXT NOT NULL,
  PRIMARY KEY (case_id, round, staff_id)
) STRICT;

-- Who read the votes, and when.
CREATE TABLE deliberation_read (
  id INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case" (id),
  round INTEGER NOT NULL,
  staff_id TEXT NOT NULL,
  read_at TEXT NOT NULL
) STRICT;
CREATE INDEX deliberation_read_of_case ON deliberation_read (case_id, round);
`,
};
