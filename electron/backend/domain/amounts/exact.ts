import { invariant } from '../assert.ts';
import type { Fen } from '../money.ts';

/** One factor of a product: multiply (`×`) or divide (`÷`) by a plain decimal. */
export type Factor = readonly [operator: '×' | '÷', by: number];

/**
 * The product of an amount and its factors in whole fen. It is computed exactly, over whole numbers, and rounded once at the
 * end, half a fen up (四舍五入到分): no float ever carries money. Throws for a negative amount or a division by nothing.
 */
export function productFen(amountFen: Fen, factors: readonly Factor[]): Fen {
  invariant(Number.isSafeInteger(amountFen) && amountFen >= 0, `not an amount: ${amountFen}`);
  let top = BigInt(amountFen);
  let bottom = 1n;
  for (const [operator, by] of factors) {
    const { digits, scale } = decimal(by);
    top *= operator === '×' ? digits : scale;
    bottom *= operator === '×' ? scale : digits;
  }
  invariant(bottom > 0n, 'divided by nothing');
  const fen = Number((2n * top + bottom) / (2n * bottom));
  invariant(Number.isSafeInteger(fen), `beyond whole fen: ${fen}`);
  return fen;
}

/** 21.75 as 2175 / 100, taken from its decimal text: what was typed, not its nearest float. */
function decimal(n: number): { digits: bigint; scale: bigint } {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(String(n));
  invariant(match !== null, `not a plain decimal: ${n}`);
  const fraction = match[2] ?? '';
  return { digits: BigInt(`${match[1]}${fraction}`), scale: 10n ** BigInt(fraction.length) };
}
