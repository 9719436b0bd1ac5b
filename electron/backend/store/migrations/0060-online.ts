import type { Migration } from '../migrate.ts';

/** Asynchronous hearings are entries of the history; backup and verify look for the proofs among them. */
export const online: Migration = {
  version: 60,
  name: 'online',
  sql: `CREATE INDEX case_event_of_async_hearing ON case_event (case_id) WHERE type = 'asyncEntry';`,
};
