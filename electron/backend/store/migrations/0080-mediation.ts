import type { Migration } from '../migrate.ts';

/** Settlements are performed person by person; what was agreed before goes to the one applicant, or to all together. */
export const mediation: Migration = {
  version: 80,
  name: 'mediation',
  sql: `
CREATE TABLE instalment_share (
  case_id TEXT NOT NULL REFERENCES "case" (id),
  position INTEGER NOT NULL,
  payee INTEGER NOT NULL,
  payee_id TEXT,
  due_on TEXT NOT NULL,
  amount_fen INTEGER NOT NULL CHECK (amount_fen >= 0),
  paid_fen INTEGER NOT NULL CHECK (paid_fen BETWEEN 0 AND amount_fen),
  in_time_fen INTEGER NOT NULL CHECK (in_time_fen BETWEEN 0 AND paid_fen),
  paid_on TEXT,
  broken_on TEXT,
  PRIMARY KEY (case_id, position, payee)
) STRICT, WITHOUT ROWID;
CREATE INDEX instalment_share_by_day ON instalment_share (due_on);
CREATE INDEX instalment_share_open ON instalment_share (due_on) WHERE paid_on IS NULL;

INSERT INTO instalment_share (case_id, position, payee, payee_id, due_on, amount_fen, paid_fen, in_time_fen)
SELECT case_id, position, 0,
  CASE WHEN (SELECT count(*) FROM party WHERE party.case_id = instalment.case_id AND role = 'applicant') = 1
    THEN (SELECT id FROM party WHERE party.case_id = instalment.case_id AND role = 'applicant') END,
  due_on, amount_fen, 0, 0
FROM instalment;

ALTER TABLE mediation ADD COLUMN is_entrusted INTEGER NOT NULL DEFAULT 0 CHECK (is_entrusted IN (0, 1));
UPDATE mediation SET is_entrusted = 1 WHERE id IN (
  SELECT json_extract(payload, '$.mediationId') FROM case_event
  WHERE type = 'mediationStarted' AND json_valid(payload) AND json_extract(payload, '$.isEntrusted') = 1
);
CREATE INDEX mediation_by_start ON mediation (started_on);

CREATE TABLE mediator (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  organisation TEXT NOT NULL,
  kind TEXT NOT NULL,
  phone TEXT,
  staff_id TEXT REFERENCES staff (id),
  active_from TEXT,
  active_to TEXT
) STRICT;
CREATE UNIQUE INDEX mediator_of_staff ON mediator (staff_id) WHERE staff_id IS NOT NULL;

CREATE TABLE mediation_secret (
  ordinal INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT NOT NULL REFERENCES "case" (id),
  mediation_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('offer', 'note')),
  made_on TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  actor TEXT NOT NULL REFERENCES staff (id),
  body TEXT NOT NULL,
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX mediation_secret_by_mediation ON mediation_secret (mediation_id, ordinal);
CREATE TRIGGER mediation_secret_is_append_only_update BEFORE UPDATE ON mediation_secret
BEGIN SELECT RAISE(ABORT, 'mediation_secret is append-only'); END;
CREATE TRIGGER mediation_secret_is_append_only_delete BEFORE DELETE ON mediation_secret
BEGIN SELECT RAISE(ABORT, 'mediation_secret is append-only'); END;

CREATE TABLE mediation_access (
  ordinal INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case" (id),
  mediation_id TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  at TEXT NOT NULL,
  act TEXT NOT NULL CHECK (act IN ('read', 'offer', 'note', 'refused'))
) STRICT;
CREATE TRIGGER mediation_access_is_append_only_update BEFORE UPDATE ON mediation_access
BEGIN SELECT RAISE(ABORT, 'mediation_access is append-only'); END;
CREATE TRIGGER mediation_access_is_append_only_delete BEFORE DELETE ON mediation_access
BEGIN SELECT RAISE(ABORT, 'mediation_access is append-only'); END;
`,
};
