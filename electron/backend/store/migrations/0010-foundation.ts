import type { Migration } from '../migrate.ts';

/** The first schema: court and people, the event history, its projections, the docket's guards, search, papers, imports. */
export const foundation: Migration = {
  version: 10,
  name: 'foundation',
  sql: `
CREATE TABLE court (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  commission_name TEXT NOT NULL,
  case_number_pattern TEXT NOT NULL,
  mediation_number_pattern TEXT NOT NULL,
  address TEXT NOT NULL,
  phone TEXT NOT NULL,
  is_practice INTEGER NOT NULL CHECK (is_practice IN (0, 1))
) STRICT;

CREATE TABLE room (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('courtroom', 'online')),
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE staff (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  functions TEXT NOT NULL CHECK (json_valid(functions)),
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
  login_name TEXT UNIQUE,
  password_hash TEXT,
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE session (
  token_hash TEXT PRIMARY KEY,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  created_at TEXT NOT NULL,
  last_seen_at TEXT NOT NULL,
  is_locked INTEGER NOT NULL CHECK (is_locked IN (0, 1))
) STRICT;

CREATE TABLE draft (
  staff_id TEXT NOT NULL REFERENCES staff (id),
  key TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  saved_at TEXT NOT NULL,
  PRIMARY KEY (staff_id, key)
) STRICT, WITHOUT ROWID;

-- Who changed the court's own data (settings, people, templates), and when. Append-only.
CREATE TABLE admin_log (
  id INTEGER PRIMARY KEY,
  recorded_at TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  details TEXT NOT NULL CHECK (json_valid(details))
) STRICT;

CREATE TABLE number_series (
  series TEXT NOT NULL CHECK (series IN ('case', 'mediation')),
  year INTEGER NOT NULL,
  last INTEGER NOT NULL CHECK (last >= 0),
  PRIMARY KEY (series, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger_import (
  id TEXT PRIMARY KEY,
  file_name TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  rejects_sha256 TEXT,
  imported_at TEXT NOT NULL,
  imported_by TEXT NOT NULL,
  counts TEXT NOT NULL CHECK (json_valid(counts)),
  reported TEXT NOT NULL CHECK (json_valid(reported)),
  undone_at TEXT,
  undo_reason TEXT
) STRICT;

-- The case's row is a projection of its events; doc_id ties it to the search index.
CREATE TABLE "case" (
  doc_id INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  is_void INTEGER NOT NULL CHECK (is_void IN (0, 1)),
  status TEXT NOT NULL,
  case_number TEXT,
  mediation_number TEXT,
  number_year INTEGER,
  number_seq INTEGER,
  source TEXT NOT NULL,
  received_on TEXT NOT NULL,
  accepted_on TEXT,
  rejected_on TEXT,
  closed_on TEXT,
  closing_method TEXT,
  served_on TEXT,
  sued_on TEXT,
  cause_code TEXT NOT NULL,
  procedure TEXT NOT NULL,
  is_green_channel INTEGER NOT NULL CHECK (is_green_channel IN (0, 1)),
  is_migrant_worker INTEGER NOT NULL CHECK (is_migrant_worker IN (0, 1)),
  is_collective INTEGER NOT NULL CHECK (is_collective IN (0, 1)),
  worker_count INTEGER NOT NULL CHECK (worker_count >= 0),
  applicants TEXT NOT NULL,
  respondents TEXT NOT NULL,
  amount_claimed_fen INTEGER NOT NULL,
  amount_concluded_fen INTEGER,
  arbitrator_id TEXT,
  clerk_id TEXT,
  next_hearing_at TEXT,
  is_listed INTEGER NOT NULL CHECK (is_listed IN (0, 1)),
  due_on TEXT,
  import_id TEXT REFERENCES ledger_import (id)
) STRICT;
CREATE UNIQUE INDEX case_number_once ON "case" (case_number) WHERE is_void = 0 AND case_number IS NOT NULL;
CREATE UNIQUE INDEX mediation_number_once ON "case" (mediation_number) WHERE is_void = 0 AND mediation_number IS NOT NULL;
CREATE INDEX case_by_number ON "case" (is_void, number_year, number_seq);
CREATE INDEX case_by_received ON "case" (is_void, received_on);
CREATE INDEX case_by_accepted ON "case" (is_void, accepted_on);
-- Answers carried-over, closed, sued and open-per-arbitrator counts without touching the rows.
CREATE INDEX case_by_closed ON "case" (is_void, closed_on, accepted_on, sued_on, arbitrator_id);
CREATE INDEX case_by_applicants ON "case" (is_void, applicants);
CREATE INDEX case_by_amount ON "case" (is_void, amount_claimed_fen);
CREATE INDEX case_by_due ON "case" (due_on) WHERE is_void = 0 AND closed_on IS NULL;
CREATE INDEX case_by_status ON "case" (is_void, status, due_on);
CREATE INDEX case_by_status_number ON "case" (is_void, status, number_year, number_seq);
CREATE INDEX case_by_status_received ON "case" (is_void, status, received_on);
CREATE INDEX case_by_collective ON "case" (is_void, is_collective, number_year, number_seq);
CREATE INDEX case_by_arbitrator ON "case" (arbitrator_id, status);
CREATE INDEX case_by_clerk ON "case" (clerk_id, status);
CREATE INDEX case_by_import ON "case" (import_id);

CREATE TABLE case_event (
  ordinal INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL REFERENCES "case" (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  type TEXT NOT NULL,
  effective_on TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  actor TEXT NOT NULL,
  import_id TEXT REFERENCES ledger_import (id),
  payload TEXT NOT NULL CHECK (json_valid(payload)),
  payload_hash TEXT NOT NULL,
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  UNIQUE (case_id, seq)
) STRICT;
CREATE INDEX case_event_by_import ON case_event (import_id) WHERE import_id IS NOT NULL;

CREATE TRIGGER case_event_is_append_only_update BEFORE UPDATE ON case_event
BEGIN SELECT RAISE(ABORT, 'case_event is append-only'); END;
CREATE TRIGGER case_event_is_append_only_delete BEFORE DELETE ON case_event
BEGIN SELECT RAISE(ABORT, 'case_event is append-only'); END;
CREATE TRIGGER admin_log_is_append_only_update BEFORE UPDATE ON admin_log
BEGIN SELECT RAISE(ABORT, 'admin_log is append-only'); END;
CREATE TRIGGER admin_log_is_append_only_delete BEFORE DELETE ON admin_log
BEGIN SELECT RAISE(ABORT, 'admin_log is append-only'); END;

CREATE TABLE party (
  id TEXT NOT NULL,
  case_id TEXT NOT NULL REFERENCES "case" (id),
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  party_key TEXT NOT NULL,
  identifier TEXT,
  phone TEXT,
  address TEXT,
  legal_representative TEXT,
  PRIMARY KEY (case_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX party_by_key ON party (party_key);
CREATE INDEX party_by_identifier ON party (identifier);
CREATE INDEX party_by_name ON party (kind, folded_name);

CREATE TABLE agent (
  id TEXT NOT NULL,
  case_id TEXT NOT NULL REFERENCES "case" (id),
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  agent_key TEXT NOT NULL,
  firm TEXT,
  licence TEXT,
  phone TEXT,
  PRIMARY KEY (case_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX agent_by_key ON agent (agent_key);
CREATE INDEX agent_by_name ON agent (folded_name);

CREATE TABLE hearing (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case" (id),
  position INTEGER NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('inPerson', 'sync', 'async')),
  room_id TEXT REFERENCES room (id),
  platform TEXT,
  starts_at TEXT NOT NULL CHECK (starts_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]'),
  ends_at TEXT CHECK (ends_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]'),
  arbitrator_ids TEXT NOT NULL CHECK (json_valid(arbitrator_ids)),
  clerk_id TEXT REFERENCES staff (id),
  status TEXT NOT NULL,
  CHECK (ends_at IS NULL OR ends_at > starts_at)
) STRICT;
CREATE INDEX hearing_by_start ON hearing (starts_at);
CREATE INDEX hearing_by_case ON hearing (case_id);
CREATE INDEX hearing_by_mode ON hearing (mode, starts_at);

-- The docket never double-books: one resource, one interval at a time, whoever writes.
CREATE TABLE booking (
  hearing_id TEXT NOT NULL,
  case_id TEXT NOT NULL REFERENCES "case" (id),
  resource_key TEXT NOT NULL,
  resource_kind TEXT NOT NULL CHECK (resource_kind IN ('room', 'arbitrator', 'clerk', 'party', 'agent')),
  starts_at TEXT NOT NULL CHECK (starts_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]'),
  ends_at TEXT NOT NULL CHECK (ends_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]'),
  PRIMARY KEY (hearing_id, resource_key),
  -- Within one day, so that the overlap test has a lower bound in the index.
  CHECK (ends_at > starts_at AND substr(starts_at, 1, 10) = substr(ends_at, 1, 10))
) STRICT, WITHOUT ROWID;
CREATE INDEX booking_by_resource ON booking (resource_key, starts_at, ends_at);
CREATE INDEX booking_by_case ON booking (case_id);

CREATE TRIGGER booking_never_overlaps_insert BEFORE INSERT ON booking
WHEN EXISTS (
  SELECT 1 FROM booking AS taken
  WHERE taken.resource_key = NEW.resource_key
    AND taken.starts_at >= substr(NEW.starts_at, 1, 10) AND taken.starts_at < NEW.ends_at
    AND taken.ends_at > NEW.starts_at
)
BEGIN SELECT RAISE(ABORT, 'booking overlaps'); END;
CREATE TRIGGER booking_never_overlaps_update BEFORE UPDATE ON booking
WHEN EXISTS (
  SELECT 1 FROM booking AS taken
  WHERE taken.resource_key = NEW.resource_key
    AND NOT (taken.hearing_id = OLD.hearing_id AND taken.resource_key = OLD.resource_key)
    AND taken.starts_at >= substr(NEW.starts_at, 1, 10) AND taken.starts_at < NEW.ends_at
    AND taken.ends_at > NEW.starts_at
)
BEGIN SELECT RAISE(ABORT, 'booking overlaps'); END;

CREATE TABLE mediation (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case" (id),
  is_pre_filing INTEGER NOT NULL CHECK (is_pre_filing IN (0, 1)),
  organisation TEXT NOT NULL,
  started_on TEXT NOT NULL,
  concluded_on TEXT,
  is_successful INTEGER CHECK (is_successful IN (0, 1)),
  amount_fen INTEGER
) STRICT;
CREATE INDEX mediation_by_case ON mediation (case_id);
CREATE INDEX mediation_by_concluded ON mediation (concluded_on);
CREATE INDEX mediation_by_started ON mediation (is_pre_filing, started_on);

CREATE TABLE instalment (
  case_id TEXT NOT NULL REFERENCES "case" (id),
  position INTEGER NOT NULL,
  due_on TEXT NOT NULL,
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  PRIMARY KEY (case_id, position)
) STRICT, WITHOUT ROWID;

-- Issued papers: immutable; the bytes lie in the folder of files under their hash.
CREATE TABLE document (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case" (id),
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  number TEXT NOT NULL,
  recipient TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  issued_at TEXT NOT NULL,
  issued_by TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX document_by_case ON document (case_id);
CREATE INDEX document_by_issue ON document (issued_at);
CREATE TRIGGER document_is_immutable_update BEFORE UPDATE ON document
BEGIN SELECT RAISE(ABORT, 'document is immutable'); END;
CREATE TRIGGER document_is_immutable_delete BEFORE DELETE ON document
BEGIN SELECT RAISE(ABORT, 'document is immutable'); END;

-- The court's own template of a kind of paper, where it has changed the one that ships.
CREATE TABLE template (
  kind TEXT PRIMARY KEY,
  sha256 TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE backup_log (
  id INTEGER PRIMARY KEY,
  made_at TEXT NOT NULL,
  file TEXT NOT NULL,
  is_verified INTEGER NOT NULL CHECK (is_verified IN (0, 1))
) STRICT;

-- Every letter, digit and Han character is a token of its own; a phrase query then finds any fragment.
CREATE VIRTUAL TABLE case_search USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61');
`,
};
