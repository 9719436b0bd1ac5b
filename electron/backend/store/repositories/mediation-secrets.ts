import type { LegalDate } from '../../domain/dates.ts';
import type { Db, Trx } from '../database.ts';
import { sha256Of } from '../files.ts';
import { chainStart } from './case-events.ts';

/** An offer or note about to be kept; `body` is JSON. */
export interface NewSecret {
  readonly id: string;
  readonly case_id: string;
  readonly mediation_id: string;
  readonly kind: 'offer' | 'note';
  readonly made_on: LegalDate;
  readonly recorded_at: string;
  readonly actor: string;
  readonly body: string;
}

/** The hash of one link: what was kept, and the link before it. */
export function secretHash(row: NewSecret & { readonly prev_hash: string }): string {
  const { prev_hash, id, case_id, mediation_id, kind, made_on, recorded_at, actor, body } = row;
  return sha256Of(
    JSON.stringify([prev_hash, id, case_id, mediation_id, kind, made_on, recorded_at, actor, sha256Of(body)]),
  );
}

export async function append(trx: Trx, secret: NewSecret): Promise<void> {
  const last = await trx
    .selectFrom('mediation_secret')
    .select('hash')
    .orderBy('ordinal', 'desc')
    .limit(1)
    .executeTakeFirst();
  const prev_hash = last?.hash ?? chainStart;
  const hash = secretHash({ ...secret, prev_hash });
  await trx
    .insertInto('mediation_secret')
    .values({ ...secret, prev_hash, hash })
    .execute();
}

/** Offers and notes of a mediation in the order they were kept. */
export async function ofMediation(db: Db, mediationId: string) {
  return db
    .selectFrom('mediation_secret')
    .select(['id', 'kind', 'made_on', 'recorded_at', 'actor', 'body'])
    .where('mediation_id', '=', mediationId)
    .orderBy('ordinal')
    .execute();
}

export interface Access {
  readonly case_id: string;
  readonly mediation_id: string;
  readonly staff_id: string;
  readonly at: string;
  readonly act: 'read' | 'offer' | 'note' | 'refused';
}

export async function noteAccess(trx: Trx, access: Access): Promise<void> {
  await trx.insertInto('mediation_access').values(access).execute();
}

/** Who looked at what, wrote, or was turned away; the latest first. */
export async function accesses(db: Db, offset: number, limit: number) {
  return db
    .selectFrom('mediation_access')
    .innerJoin('case', 'case.id', 'mediation_access.case_id')
    .select([
      'mediation_access.ordinal',
      'mediation_access.mediation_id',
      'mediation_access.staff_id',
      'mediation_access.at',
      'mediation_access.act',
      'case.case_number',
      'case.mediation_number',
    ])
    .orderBy('mediation_access.ordinal', 'desc')
    .offset(offset)
    .limit(limit)
    .execute();
}
