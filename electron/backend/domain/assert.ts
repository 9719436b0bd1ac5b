/** Closes a switch over a union: a new member no longer compiles, and a value from outside throws. */
export function assertNever(x: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(x)}`);
}

/** States what must hold at this point; throws when it does not, which is always a fault of the program. */
export function invariant(cond: unknown, message: string): asserts cond {
  if (!cond) throw new Error(`invariant broken: ${message}`);
}
