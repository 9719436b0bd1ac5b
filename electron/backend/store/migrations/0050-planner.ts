import type { Migration } from '../migrate.ts';

/** What-if copies of the docket, and the court's own choices for the planner. */
export const planner: Migration = {
  version: 50,
  name: 'planner',
  sql: `
-- A docket the planner proposed: nothing in it is booked until somebody takes it over.
CREATE TABLE plan_scenario (
  id TEXT PRIMARY KEY,
  -- What was asked, and a hash of the problem made of it: another hash today means that the docket has moved on.
  task TEXT NOT NULL CHECK (json_valid(task)),
  fingerprint TEXT NOT NULL,
  seed INTEGER NOT NULL,
  items TEXT NOT NULL CHECK (json_valid(items)),
  blocked TEXT NOT NULL CHECK (json_valid(blocked)),
  stayed INTEGER NOT NULL,
  cost INTEGER NOT NULL,
  bound REAL,
  gap REAL,
  is_proven INTEGER NOT NULL CHECK (is_proven IN (0, 1)),
  is_stopped INTEGER NOT NULL CHECK (is_stopped IN (0, 1)),
  elapsed_ms INTEGER NOT NULL,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'taken', 'thrownAway')),
  ended_at TEXT,
  ended_by TEXT
) STRICT;
CREATE INDEX plan_scenario_by_time ON plan_scenario (made_at);

-- The planner reads the bookings of some weeks whatever their resource.
CREATE INDEX booking_by_time ON booking (starts_at);

-- One row at most; without it the careful defaults hold.
CREATE TABLE planner_setting (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  assumes_tribunal INTEGER NOT NULL CHECK (assumes_tribunal IN (0, 1)),
  reason TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL
) STRICT;
`,
};
