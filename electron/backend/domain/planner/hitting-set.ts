/** The sets (of numbers, each ascending) of which no other is a part, smallest first; each once. */
export function withoutSupersets(sets: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const distinct = [...new Map(sets.map((set) => [set.join(), set])).values()];
  distinct.sort((a, b) => a.length - b.length);
  const kept: (readonly number[])[] = [];
  const keptWith = new Map<number, (readonly number[])[]>();
  for (const set of distinct) {
    const members = new Set(set);
    const isCovered = set.some((member) =>
      (keptWith.get(member) ?? []).some((other) => other.every((one) => members.has(one))),
    );
    if (isCovered || (set.length > 0 && kept[0]?.length === 0)) continue;
    kept.push(set);
    const first = set[0];
    if (first !== undefined) keptWith.set(first, [...(keptWith.get(first) ?? []), set]);
  }
  return kept;
}

/**
 * A set that has a member in common with each of the sets (none of them empty), and needs each of its members for that. `isSmallest`: none
 * is smaller, which is proved unless more than `mostBranches` tries were needed.
 */
export function smallestHittingSet(
  sets: readonly (readonly number[])[],
  mostBranches: number,
): { readonly members: readonly number[]; readonly isSmallest: boolean } {
  let best = minimal(sets, greedy(sets));
  let branches = 0;
  const visit = (chosen: readonly number[], left: readonly (readonly number[])[]): void => {
    const next = shortest(left);
    if (next === undefined) {
      if (chosen.length < best.length) best = chosen;
      return;
    }
    if (chosen.length + disjoint(left) >= best.length) return;
    const excluded = new Set<number>();
    for (const member of next) {
      if (++branches > mostBranches) return;
      // Sets that earlier branches would have met by an excluded member must be met by another.
      const rest = left
        .filter((set) => !set.includes(member))
        .map((set) => set.filter((one) => !excluded.has(one)));
      if (rest.every((set) => set.length > 0)) visit([...chosen, member], rest);
      excluded.add(member);
    }
  };
  visit([], sets);
  return { members: minimal(sets, best), isSmallest: branches <= mostBranches };
}

function shortest(sets: readonly (readonly number[])[]): readonly number[] | undefined {
  let best: readonly number[] | undefined;
  for (const set of sets) if (best === undefined || set.length < best.length) best = set;
  return best;
}

/** Sets that share nothing pairwise: each needs a member of its own. */
function disjoint(sets: readonly (readonly number[])[]): number {
  const used = new Set<number>();
  let count = 0;
  for (const set of sets) {
    if (set.some((member) => used.has(member))) continue;
    for (const member of set) used.add(member);
    count++;
  }
  return count;
}

/** A hitting set: again and again the member that most sets still unmet share. */
function greedy(sets: readonly (readonly number[])[]): readonly number[] {
  const chosen: number[] = [];
  for (let left = sets; left.length > 0; ) {
    const counts = new Map<number, number>();
    for (const member of left.flat()) counts.set(member, (counts.get(member) ?? 0) + 1);
    const [member] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
    chosen.push(member);
    left = left.filter((set) => !set.includes(member));
  }
  return chosen;
}

/** The hitting set without members that are not needed. */
function minimal(sets: readonly (readonly number[])[], members: readonly number[]): readonly number[] {
  let kept = members;
  for (const member of members) {
    const without = kept.filter((one) => one !== member);
    if (sets.every((set) => set.some((one) => without.includes(one)))) kept = without;
  }
  return kept;
}
