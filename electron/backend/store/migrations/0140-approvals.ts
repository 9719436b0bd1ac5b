import type { Migration } from '../migrate.ts';

/** Approvals: what waits (a projection of the histories), which kinds this court decides in the program, and who stands in. */
export const approvals: Migration = {
  version: 140,
  name: 'approvals',
  sql: `
CREATE TABLE approval (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case" (id),
  kind TEXT NOT NULL,
  requester_id TEXT NOT NULL,
  requested_on TEXT NOT NULL
) STRICT;
CREATE INDEX approval_of_case ON approval (case_id);
CREATE INDEX approval_by_day ON approval (requested_on);

-- A kind that is not named is approved on paper, as before.
CREATE TABLE approval_rule (
  kind TEXT PRIMARY KEY,
  is_required INTEGER NOT NULL CHECK (is_required IN (0, 1)),
  changed_by TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE deputy (
  id TEXT PRIMARY KEY,
  director_id TEXT NOT NULL REFERENCES staff (id),
  deputy_id TEXT NOT NULL REFERENCES staff (id),
  from_on TEXT NOT NULL,
  to_on TEXT NOT NULL CHECK (to_on >= from_on),
  reason TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  CHECK (director_id <> deputy_id)
) STRICT;
`,
};
