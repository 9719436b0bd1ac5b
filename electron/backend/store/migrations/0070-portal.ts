import type { Migration } from '../migrate.ts';

/** The parties' portal: invitations and sessions (hashes only), drafts and uploads, its log, and files that travel instead of it. */
export const portal: Migration = {
  version: 70,
  name: 'portal',
  sql: `
-- Where parties reach the court's server, e.g. https://zc.example.gov.cn; null: they cannot.
ALTER TABLE court ADD COLUMN public_address TEXT;

-- One invitation of one party, or of its agent, to one hearing. Token and code are kept as hashes alone.
CREATE TABLE portal_invitation (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL,
  hearing_id TEXT NOT NULL,
  party_id TEXT NOT NULL,
  agent_id TEXT,
  token_hash TEXT NOT NULL UNIQUE,
  code_hash TEXT NOT NULL,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  failures INTEGER NOT NULL DEFAULT 0,
  -- The latest moment at which somebody came with it: a clock that is put back does not make an invitation younger.
  seen_at TEXT NOT NULL,
  used_at TEXT,
  locked_at TEXT,
  revoked_at TEXT,
  revoked_by TEXT
) STRICT;
CREATE INDEX portal_invitation_of_hearing ON portal_invitation (hearing_id);
-- One at a time is good for a party and its agent each.
CREATE UNIQUE INDEX portal_invitation_in_force ON portal_invitation (hearing_id, party_id, ifnull(agent_id, ''))
  WHERE revoked_at IS NULL;

CREATE TABLE portal_session (
  token_hash TEXT PRIMARY KEY,
  invitation_id TEXT NOT NULL REFERENCES portal_invitation (id),
  created_at TEXT NOT NULL,
  last_seen_at TEXT NOT NULL
) STRICT;
CREATE INDEX portal_session_of_invitation ON portal_session (invitation_id);

CREATE TABLE portal_draft (
  invitation_id TEXT NOT NULL REFERENCES portal_invitation (id),
  key TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  saved_at TEXT NOT NULL,
  PRIMARY KEY (invitation_id, key)
) STRICT;

-- A file on its way in pieces; whole, it is kept under its hash and the pieces go.
CREATE TABLE portal_upload (
  id TEXT PRIMARY KEY,
  invitation_id TEXT NOT NULL REFERENCES portal_invitation (id),
  name TEXT NOT NULL,
  size INTEGER NOT NULL,
  received INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT,
  made_at TEXT NOT NULL,
  used_at TEXT
) STRICT;
CREATE INDEX portal_upload_of_invitation ON portal_upload (invitation_id);
CREATE TABLE portal_piece (
  upload_id TEXT NOT NULL REFERENCES portal_upload (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (upload_id, position)
) STRICT;

-- What was posted under a key of the party's page: sent twice on a bad line, it is entered once.
CREATE TABLE portal_post (
  invitation_id TEXT NOT NULL REFERENCES portal_invitation (id),
  key TEXT NOT NULL,
  body_hash TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  PRIMARY KEY (invitation_id, key)
) STRICT;

-- Every login, failed attempt, draft, upload and post; nobody rewrites it.
CREATE TABLE portal_log (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  invitation_id TEXT,
  hearing_id TEXT NOT NULL,
  party_id TEXT NOT NULL,
  action TEXT NOT NULL,
  details TEXT NOT NULL CHECK (json_valid(details))
) STRICT;
CREATE INDEX portal_log_of_hearing ON portal_log (hearing_id, id);
CREATE TRIGGER portal_log_is_kept BEFORE DELETE ON portal_log BEGIN SELECT RAISE(ABORT, 'portal_log is append-only'); END;
CREATE TRIGGER portal_log_stays BEFORE UPDATE ON portal_log BEGIN SELECT RAISE(ABORT, 'portal_log is append-only'); END;

-- The court's own key for files that parties carry (Ed25519, PKCS #8 and SPKI, base64). It travels with the backup.
CREATE TABLE court_key (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  private_key TEXT NOT NULL,
  public_key TEXT NOT NULL,
  made_at TEXT NOT NULL
) STRICT;

-- A phase handed out as a file; what comes back is taken once.
CREATE TABLE portal_round_file (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL,
  hearing_id TEXT NOT NULL,
  party_id TEXT NOT NULL,
  phase TEXT NOT NULL,
  round INTEGER NOT NULL,
  made_at TEXT NOT NULL,
  made_by TEXT NOT NULL,
  used_at TEXT
) STRICT;
CREATE INDEX portal_round_file_of_hearing ON portal_round_file (hearing_id);
`,
};
