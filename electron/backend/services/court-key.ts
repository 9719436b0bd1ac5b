import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign as signBytes,
  verify as verifyBytes,
} from 'node:crypto';
import type { Db, Trx } from '../store/database.ts';
import * as roundFiles from '../store/repositories/round-files.ts';
import { type Context, moment } from './context.ts';

/** Signs with the court's Ed25519 key, which is made on first use and lives in the database, so that a restored court knows its own files. */
export async function signAsCourt(context: Context, trx: Trx, text: string): Promise<string> {
  const kept = await roundFiles.courtKey(trx);
  const privateKey = kept?.private_key ?? (await newKey(context, trx));
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' });
  return signBytes(null, Buffer.from(text, 'utf8'), key).toString('base64');
}

/** Whether this very text was signed by this court. */
export async function isSignedByCourt(db: Db, text: string, signature: string): Promise<boolean> {
  const kept = await roundFiles.courtKey(db);
  if (kept === undefined) return false;
  const key = createPublicKey({ key: Buffer.from(kept.public_key, 'base64'), format: 'der', type: 'spki' });
  return verifyBytes(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64'));
}

async function newKey(context: Context, trx: Trx): Promise<string> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const encoded = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
  await roundFiles.keepCourtKey(trx, {
    private_key: encoded,
    public_key: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
    made_at: moment(context),
  });
  return encoded;
}
