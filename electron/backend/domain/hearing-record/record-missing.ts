import type { RecordLine } from './record-line.ts';
import { isAdjourned } from './record-rules.ts';

export const missingKinds = [
  'attendance',
  'rightsNotice',
  'recusalAnswer',
  'finalStatement',
  'mediation',
  'ruling',
  'signature',
] as const;
export type MissingKind = (typeof missingKinds)[number];

/** What the law wants of a record and it does not hold yet. */
export interface Missing {
  readonly kind: MissingKind;
  /** The person or party it is missing of; null: of the hearing. */
  readonly name: string | null;
  readonly basis: string;
}

/** Who has to stand on a record: the parties of the case, and the tribunal with its clerk. */
export interface RecordPeople {
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly staff: readonly { readonly id: string; readonly name: string }[];
}

/**
 * What is missing before a record may be locked, in the order of the hearing: everyone's attendance, rights told and recusal
 * asked of each present party (RULES 41), final statements (LAW 38), mediation tried (LAW 42, RULES 41), a ruling on each request
 * for correction, a signature or a noted refusal of each (LAW 40, RULES 42). A hearing that ends adjourned is heard on another
 * day: final statements and mediation are asked then.
 */
export function missingOf(
  lines: readonly RecordLine[],
  round: number,
  { parties, staff }: RecordPeople,
): Missing[] {
  const bodies = lines.map(({ body }) => body);
  const attendance = bodies.filter((body) => body.kind === 'attendance');
  const isPresent = (partyId: string) =>
    attendance.some((body) => body.partyId === partyId && body.isPresent);
  const present = parties.filter(({ id }) => isPresent(id));
  const of = (kind: MissingKind, basis: string) => (person: { readonly name: string }) => ({
    kind,
    name: person.name,
    basis,
  });
  const spoke = (partyId: string) =>
    lines.some(
      ({ phase, body }) =>
        phase === 'finalStatement' && body.kind === 'speech' && body.speaker.refId === partyId,
    );
  const hasPhase = (phase: RecordLine['phase']) => lines.some((line) => line.phase === phase);
  const isContinued = isAdjourned(lines);
  const signed = new Set(
    lines.flatMap(({ body, round: of }) =>
      body.kind === 'signature' && of === round ? [body.signer.refId] : [],
    ),
  );
  const whole = (kind: MissingKind, basis: string, isThere: boolean): Missing[] =>
    isThere ? [] : [{ kind, name: null, basis }];
  return [
    ...parties
      .filter(({ id }) => !attendance.some(({ partyId }) => partyId === id))
      .map(of('attendance', 'RULES 41')),
    ...whole('rightsNotice', 'RULES 41', hasPhase('rightsNotice')),
    ...present
      .filter(({ id }) => !bodies.some((body) => body.kind === 'recusalAnswer' && body.partyId === id))
      .map(of('recusalAnswer', 'RULES 41')),
    ...(isContinued ? [] : present.filter(({ id }) => !spoke(id)).map(of('finalStatement', 'LAW 38'))),
    ...whole('mediation', 'LAW 42, RULES 41', isContinued || hasPhase('mediation')),
    ...bodies.flatMap((body) =>
      body.kind === 'correction' && body.isGranted === null
        ? [{ kind: 'ruling' as const, name: nameOf(parties, body.partyId), basis: 'LAW 40, RULES 42' }]
        : [],
    ),
    ...[...present, ...staff].filter(({ id }) => !signed.has(id)).map(of('signature', 'LAW 40, RULES 42')),
  ];
}

function nameOf(parties: RecordPeople['parties'], id: string): string {
  return parties.find((party) => party.id === id)?.name ?? id;
}
