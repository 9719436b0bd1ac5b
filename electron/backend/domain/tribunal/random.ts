/** State of the generator: four words of 64 bits, never all zero. */
export type RandomState = readonly [bigint, bigint, bigint, bigint];

const WORDS = 1n << 64n;
const SEED_FORM = /^[0-9a-f]{32}$/;

/** Whether the text can seed a draw: 32 lower-case hexadecimal digits (128 bits). */
export function isSeed(seed: string): boolean {
  return SEED_FORM.test(seed);
}

/**
 * The generator's state for a seed. Digits 1..16 are the number `hi`, digits 17..32 the number `lo`; word `n` (1..4) of the
 * state is the first output of splitmix64 started at (the `n`-th output of splitmix64 started at `hi`) XOR `lo`. So every
 * word depends on the whole seed: the first number drawn hangs on one word alone, and consecutive seeds must not give the
 * same person. The four words always differ, so the forbidden all-zero state cannot arise.
 * @throws RangeError when `isSeed` is false.
 */
export function seededState(seed: string): RandomState {
  if (!isSeed(seed)) throw new RangeError('not a seed of 32 hexadecimal digits');
  const hi = BigInt(`0x${seed.slice(0, 16)}`);
  const lo = BigInt(`0x${seed.slice(16)}`);
  const stateWord = (n: bigint) => splitmix64(splitmix64(hi, n) ^ lo, 1n);
  return [stateWord(1n), stateWord(2n), stateWord(3n), stateWord(4n)];
}

/** The `n`-th output of splitmix64 started at `start` (Steele, Lea, Flood 2014; constants of Vigna's splitmix64.c). */
function splitmix64(start: bigint, n: bigint): bigint {
  let z = word(start + n * 0x9e3779b97f4a7c15n);
  z = word((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
  z = word((z ^ (z >> 27n)) * 0x94d049bb133111ebn);
  return z ^ (z >> 31n);
}

/** One step of xoshiro256** 1.0 (Blackman, Vigna 2018): the 64-bit word and the state after it. */
function nextWord(state: RandomState): { readonly word: bigint; readonly state: RandomState } {
  const [s0, s1, s2, s3] = state;
  const t2 = s2 ^ s0;
  const t3 = s3 ^ s1;
  return {
    word: word(rotateLeft(word(s1 * 5n), 7n) * 9n),
    state: [s0 ^ t3, s1 ^ t2, t2 ^ word(s1 << 17n), rotateLeft(t3, 45n)],
  };
}

/**
 * A number from 0 to `total - 1`, each equally likely: the next word `w` modulo `total`. Words from
 * `2^64 - (2^64 mod total)` on are passed over, because they would favour the small numbers. `word` is the one used.
 * @throws RangeError when `total` is not between 1 and 2^64.
 */
export function drawBelow(
  state: RandomState,
  total: bigint,
): { readonly value: bigint; readonly word: bigint; readonly state: RandomState } {
  if (total < 1n || total > WORDS) throw new RangeError('a draw needs a total from 1 to 2^64');
  const limit = WORDS - (WORDS % total);
  let next = nextWord(state);
  while (next.word >= limit) next = nextWord(next.state);
  return { value: next.word % total, word: next.word, state: next.state };
}

function word(n: bigint): bigint {
  return BigInt.asUintN(64, n);
}

function rotateLeft(n: bigint, by: bigint): bigint {
  return word(n << by) | (n >> (64n - by));
}
