import type { AgentValues, ClaimValues, IntakeValues, PartyValues } from './intake-form.ts';

/** What one side says at one place; undefined: the party, agent or claim is not there. */
export type Leaf = string | number | boolean | null | readonly string[] | undefined;

export const mergeLists = ['parties', 'agents', 'claims'] as const;
export type MergeList = (typeof mergeLists)[number];
type Entity = PartyValues | AgentValues | ClaimValues;
export type Side = 'mine' | 'theirs';

/** One place where what was typed and what a colleague saved meanwhile differ. */
export interface Difference {
  /** `facts`, `parties/<id>` (the whole entry) or `parties/<id>/name`. */
  readonly key: string;
  readonly list: MergeList | null;
  /** Name of the field; `entry` when one side has the whole party, agent or claim and the other has not. */
  readonly field: string;
  /** Name of the party or agent, or text of the claim. */
  readonly subject: string | null;
  readonly mine: Leaf;
  readonly theirs: Leaf;
  /** Both sides changed it since the page was loaded. */
  readonly isContested: boolean;
  /** Whose value stands unless the clerk chooses: the side that changed something, mine when both did. */
  readonly proposed: Side;
}

/** Every place where `mine` and `theirs`, both grown out of `base`, differ, in the order of the page. */
export function differences(
  base: IntakeValues,
  mine: IntakeValues,
  theirs: IntakeValues,
): readonly Difference[] {
  const origin = leavesOf(base);
  const left = leavesOf(mine);
  const right = leavesOf(theirs);
  const found: Difference[] = [];
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const { list, id, field } = partsOf(key);
    const [a, b, before] = [left.get(key), right.get(key), origin.get(key)];
    if (isSame(a, b)) continue;
    const entry = `${list}/${id}`;
    // The fields of an entry that only one side has are decided with the entry.
    if (id !== null && field !== null && !(left.has(entry) && right.has(entry))) continue;
    found.push({
      key,
      list,
      field: field ?? 'entry',
      subject: id === null ? null : (titleOf(mine, list, id) ?? titleOf(theirs, list, id)),
      mine: a,
      theirs: b,
      isContested: !isSame(a, before) && !isSame(b, before),
      proposed: isSame(a, before) ? 'theirs' : 'mine',
    });
  }
  return found;
}

/** Their version, with what `choice` gives to me put into it. */
export function mergeValues(
  mine: IntakeValues,
  theirs: IntakeValues,
  found: readonly Difference[],
  choice: (difference: Difference) => Side,
): IntakeValues {
  const merged = structuredClone(theirs);
  for (const difference of found) {
    if (choice(difference) === 'mine') take(merged, mine, difference.key);
  }
  return merged;
}

function take(target: IntakeValues, source: IntakeValues, key: string): void {
  const { list, id, field } = partsOf(key);
  if (list === null || id === null) {
    Object.assign(target, Object.fromEntries(Object.entries(source).filter(([name]) => name === key)));
    return;
  }
  const from = entitiesOf(source, list).find((entity) => entity.id === id);
  const to = entitiesOf(target, list).find((entity) => entity.id === id);
  if (from !== undefined && to !== undefined) {
    Object.assign(to, Object.fromEntries(Object.entries(from).filter(([name]) => name === field)));
  } else {
    replaceList(target, source, list, id, from !== undefined);
  }
}

function replaceList(
  target: IntakeValues,
  source: IntakeValues,
  list: MergeList,
  id: string,
  isAdded: boolean,
): void {
  const kept = entitiesOf(target, list).filter((entity) => entity.id !== id);
  const added = isAdded ? entitiesOf(source, list).filter((entity) => entity.id === id) : [];
  Object.assign(target, { [list]: [...kept, ...structuredClone(added)] });
}

/** The application as one flat map. An entry itself is `true`: it is there. */
function leavesOf(values: IntakeValues): Map<string, Leaf> {
  const {
    parties: _parties,
    agents: _agents,
    claims: _claims,
    seen: _seen,
    correctionReason: _reason,
    ...scalars
  } = values;
  const leaves = new Map<string, Leaf>(Object.entries(scalars));
  for (const list of mergeLists) {
    for (const { id, ...fields } of entitiesOf(values, list)) {
      leaves.set(`${list}/${id}`, true);
      for (const [field, value] of Object.entries<Leaf>(fields)) leaves.set(`${list}/${id}/${field}`, value);
    }
  }
  return leaves;
}

function partsOf(key: string): { list: MergeList | null; id: string | null; field: string | null } {
  const [first, id, field] = key.split('/');
  const list = mergeLists.find((name) => name === first) ?? null;
  if (list === null) return { list: null, id: null, field: first ?? key };
  return { list, id: id ?? null, field: field ?? null };
}

function entitiesOf(values: IntakeValues, list: MergeList): readonly Entity[] {
  return values[list];
}

function titleOf(values: IntakeValues, list: MergeList | null, id: string): string | null {
  const entity = list === null ? undefined : entitiesOf(values, list).find((item) => item.id === id);
  if (entity === undefined) return null;
  return 'text' in entity ? entity.text : entity.name;
}

function isSame(a: Leaf, b: Leaf): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
