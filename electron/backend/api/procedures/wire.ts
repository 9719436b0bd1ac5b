/** A value as it arrives on the other side: JSON, the receiver's own copy, so nothing in it is read-only. */
export type Wire<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Wire<Item>[]
    : { -readonly [Key in keyof T]: Wire<T[Key]> };

/** Gives a service's read-only answer the type it has on the wire. It is serialised next, so nobody can write through it. */
export function wire<T>(value: T): Wire<T> {
  return value as Wire<T>;
}
