import type { Migration } from '../migrate.ts';

/**
 * Reviews of mediation agreements (调解协议仲裁审查) are no cases: a history of their own, chained like a case's, and beside it the row
 * that the register reads.
 */
export const agreementReview: Migration = {
  version: 180,
  name: 'agreementReview',
  sql: `
CREATE TABLE agreement_review (
  id TEXT PRIMARY KEY,
  -- Null until accepted.
  number TEXT UNIQUE,
  year INTEGER,
  seq INTEGER,
  status TEXT NOT NULL,
  workers TEXT NOT NULL,
  employers TEXT NOT NULL,
  organisation TEXT NOT NULL,
  applied_on TEXT NOT NULL,
  UNIQUE (year, seq)
) STRICT;
CREATE INDEX agreement_review_by_day ON agreement_review (applied_on);

CREATE TABLE agreement_review_entry (
  review_id TEXT NOT NULL REFERENCES agreement_review (id),
  seq INTEGER NOT NULL CHECK (seq > 0),
  made_on TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  actor TEXT NOT NULL REFERENCES staff (id),
  payload TEXT NOT NULL CHECK (json_valid(payload)),
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (review_id, seq)
) STRICT;
CREATE TRIGGER agreement_review_entry_is_append_only_update BEFORE UPDATE ON agreement_review_entry
BEGIN SELECT RAISE(ABORT, 'agreement_review_entry is append-only'); END;
CREATE TRIGGER agreement_review_entry_is_append_only_delete BEFORE DELETE ON agreement_review_entry
BEGIN SELECT RAISE(ABORT, 'agreement_review_entry is append-only'); END;
`,
};
