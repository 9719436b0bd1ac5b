import type { Migration } from '../migrate.ts';

/** The platform a court usually hears on online; null: none, each hearing names its own. */
export const onlinePlatform: Migration = {
  version: 210,
  name: 'onlinePlatform',
  sql: 'ALTER TABLE court ADD COLUMN online_platform TEXT;',
};
