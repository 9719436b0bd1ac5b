import type { Migration } from '../migrate.ts';

/** Which papers were put right by a decision of correction (a projection of the histories). */
export const decisions: Migration = {
  version: 170,
  name: 'decisions',
  sql: `
CREATE TABLE document_correction (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES "case" (id),
  document_id TEXT NOT NULL,
  corrected_on TEXT NOT NULL
) STRICT;
CREATE INDEX document_correction_of_case ON document_correction (case_id);
CREATE INDEX document_correction_of_document ON document_correction (document_id);
`,
};
