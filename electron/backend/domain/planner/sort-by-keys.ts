/** Sorts the first `size` numbers of a short list by the keys they index, in place and without allocating. */
export function sortByKeys(list: Int32Array, size: number, keys: Float64Array): void {
  for (let at = 1; at < size; at++) {
    const item = list[at] as number;
    const key = keys[item] as number;
    let to = at;
    for (; to > 0 && (keys[list[to - 1] as number] as number) > key; to--) list[to] = list[to - 1] as number;
    list[to] = item;
  }
}
