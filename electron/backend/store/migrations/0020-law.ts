import type { Migration } from '../migrate.ts';

/**
 * The law as the court keeps it: imported holiday tables, its own closing days, dated changes of rules, the dates of every case as rows,
 * what the people who judge bring with them (firm, skills, leave), and the list of what a recount moved.
 */
export const law: Migration = {
  version: 20,
  name: 'law',
  sql: `
ALTER TABLE court ADD COLUMN limit_scope TEXT NOT NULL DEFAULT 'guangdong' CHECK (limit_scope IN ('national', 'guangdong'));

ALTER TABLE staff ADD COLUMN firm TEXT;
ALTER TABLE staff ADD COLUMN is_part_time INTEGER NOT NULL DEFAULT 0 CHECK (is_part_time IN (0, 1));
ALTER TABLE staff ADD COLUMN skills TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(skills));

CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  from_day TEXT NOT NULL,
  to_day TEXT NOT NULL,
  reason TEXT NOT NULL,
  CHECK (to_day >= from_day)
) STRICT;
CREATE INDEX absence_by_staff ON absence (staff_id, from_day);

-- A year's holiday table that came after the program shipped, or that corrects one.
CREATE TABLE calendar_year (
  year INTEGER PRIMARY KEY,
  body TEXT NOT NULL CHECK (json_valid(body)),
  imported_at TEXT NOT NULL,
  imported_by TEXT NOT NULL
) STRICT;

CREATE TABLE closing_day (
  day TEXT PRIMARY KEY,
  reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The court's own dated change of a time limit: a whole row of the table of limits. Append-only.
CREATE TABLE rule_version (
  id INTEGER PRIMARY KEY,
  limit_id TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  reason TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL
) STRICT;
CREATE TRIGGER rule_version_is_append_only_update BEFORE UPDATE ON rule_version
BEGIN SELECT RAISE(ABORT, 'rule_version is append-only'); END;
CREATE TRIGGER rule_version_is_append_only_delete BEFORE DELETE ON rule_version
BEGIN SELECT RAISE(ABORT, 'rule_version is append-only'); END;

-- The law the dates below were last counted by; another one means a recount.
CREATE TABLE law_state (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  fingerprint TEXT NOT NULL
) STRICT;

-- Every recount after a change of the law, with the dates it moved.
CREATE TABLE recount (
  id INTEGER PRIMARY KEY,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  cause TEXT NOT NULL,
  cases INTEGER NOT NULL,
  changes TEXT NOT NULL CHECK (json_valid(changes))
) STRICT;

ALTER TABLE "case" ADD COLUMN is_suspended INTEGER NOT NULL DEFAULT 0 CHECK (is_suspended IN (0, 1));
ALTER TABLE "case" ADD COLUMN award_due_on TEXT;
CREATE INDEX case_by_award_due ON "case" (award_due_on) WHERE award_due_on IS NOT NULL;
CREATE INDEX case_suspended ON "case" (is_suspended) WHERE is_suspended = 1;

-- The panels named in a period, for the fairness of the draws.
CREATE INDEX case_event_panel ON case_event (effective_on) WHERE type = 'tribunalFormed';

-- What is still to be done in a case and by when; a projection of its history and the law.
CREATE TABLE due_date (
  case_id TEXT NOT NULL REFERENCES "case" (id),
  key TEXT NOT NULL,
  rule TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('duty', 'target')),
  party_id TEXT,
  trigger_on TEXT NOT NULL,
  -- Null: the period stands still.
  due_on TEXT,
  is_provisional INTEGER NOT NULL CHECK (is_provisional IN (0, 1)),
  PRIMARY KEY (case_id, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX due_date_by_day ON due_date (due_on, kind);
`,
};
