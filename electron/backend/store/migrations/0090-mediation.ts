import type { Migration } from '../migrate.ts';

/** Settlements are performed person by person; what was agreed before goes to the one applicant, or to all together. */
export const mediation: Migration = {
  version: 90,
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
`,
};
