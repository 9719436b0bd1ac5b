import type { Trx } from '../database.ts';

export type Series = 'case' | 'mediation';

/** The next number of a series and year. Inside the caller's transaction, so a number that was not used is not lost. */
export async function allocate(trx: Trx, series: Series, year: number): Promise<number> {
  const row = await trx
    .insertInto('number_series')
    .values({ series, year, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['series', 'year']).doUpdateSet((eb) => ({ last: eb('number_series.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return row.last;
}

/** Takes note of a number that came from elsewhere, so that the series goes on after it. */
export async function noteUsed(trx: Trx, series: Series, year: number, seq: number): Promise<void> {
  await trx
    .insertInto('number_series')
    .values({ series, year, last: seq })
    .onConflict((conflict) =>
      conflict
        .columns(['series', 'year'])
        .doUpdateSet((eb) => ({ last: eb.fn<number>('max', ['number_series.last', eb.val(seq)]) })),
    )
    .execute();
}
