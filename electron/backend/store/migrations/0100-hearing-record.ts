import type { Migration } from '../migrate.ts';

/**
 * A record is kept line by line while the hearing runs; when it is locked the whole becomes a file and an entry of the history.
 * Private notes lie apart, so that nothing which reads the record can meet them.
 */
export const hearingRecord: Migration = {
  version: 100,
  name: 'hearingRecord',
  sql: `
CREATE TABLE hearing_record (
  hearing_id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case" (id),
  status TEXT NOT NULL CHECK (status IN ('writing', 'review', 'locked')),
  -- How often it was reopened.
  round INTEGER NOT NULL,
  sha256 TEXT CHECK ((sha256 IS NOT NULL) = (status = 'locked')),
  started_at TEXT NOT NULL
) STRICT;
CREATE INDEX hearing_record_of_case ON hearing_record (case_id);

CREATE TABLE hearing_record_line (
  hearing_id TEXT NOT NULL REFERENCES hearing_record (hearing_id),
  id TEXT NOT NULL,
  phase TEXT NOT NULL,
  position REAL NOT NULL,
  at TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  version INTEGER NOT NULL CHECK (version > 0),
  round INTEGER NOT NULL,
  saved_by TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (hearing_id, id)
) STRICT;

CREATE TRIGGER hearing_record_line_insert BEFORE INSERT ON hearing_record_line
WHEN (SELECT status FROM hearing_record WHERE hearing_id = NEW.hearing_id) = 'locked'
BEGIN SELECT RAISE(ABORT, 'the record is locked'); END;
CREATE TRIGGER hearing_record_line_update BEFORE UPDATE ON hearing_record_line
WHEN (SELECT status FROM hearing_record WHERE hearing_id = OLD.hearing_id) = 'locked'
BEGIN SELECT RAISE(ABORT, 'the record is locked'); END;
CREATE TRIGGER hearing_record_line_delete BEFORE DELETE ON hearing_record_line
WHEN (SELECT status FROM hearing_record WHERE hearing_id = OLD.hearing_id) = 'locked'
BEGIN SELECT RAISE(ABORT, 'the record is locked'); END;

CREATE TABLE hearing_note (
  hearing_id TEXT NOT NULL,
  staff_id TEXT NOT NULL,
  text TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (hearing_id, staff_id)
) STRICT;
`,
};
