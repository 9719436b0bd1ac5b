import type { Placement, PlanProblem } from '../../electron/backend/domain/planner/problem.ts';

/**
 * Judges a plan minute by minute, written apart from the planner: walks every minute of every placement and notes who is where. Answers a
 * sentence for each thing that must not be; empty for a good plan.
 */
export function complaints(problem: PlanProblem, placements: readonly Placement[]): string[] {
  const found: string[] = [];
  const diary = new Map<string, string>();
  const closed = new Set<string>();
  for (const entry of problem.taken)
    for (let minute = entry.from; minute < entry.to; minute++) {
      const at = `${entry.day}/${minute}`;
      if (entry.resource === 'court') closed.add(at);
      else diary.set(`${at}/${entry.resource}`, 'taken');
    }
  const seen = new Set<number>();
  for (const { hearing: index, day, from, room: roomIndex, panel: panelIndex } of placements) {
    const hearing = problem.hearings[index];
    const panel = hearing?.panels[panelIndex];
    const room = roomIndex === null ? null : problem.rooms[roomIndex];
    if (
      hearing === undefined ||
      panel === undefined ||
      room === undefined ||
      problem.days[day] === undefined
    ) {
      found.push(`${index}: points at nothing`);
      continue;
    }
    if (seen.has(index)) found.push(`${index}: twice`);
    seen.add(index);
    if (day < hearing.earliest) found.push(`${index}: too early`);
    if (day > hearing.latest) found.push(`${index}: too late`);
    if (hearing.needsRoom && room === null) found.push(`${index}: no room`);
    if (!hearing.needsRoom && room !== null) found.push(`${index}: a room for nothing`);
    if (room !== null) {
      if ((room.kind === 'courtroom') !== (hearing.mode === 'inPerson')) found.push(`${index}: wrong room`);
      for (const need of hearing.needs) if (room.features.indexOf(need) < 0) found.push(`${index}: ${need}`);
    }
    const who = [...panel.arbitratorIds, panel.clerkId].map((id) => `staff:${id}`).concat(hearing.people);
    if (room !== null) who.push(`room:${room.id}`);
    const sessions = new Set<string>();
    for (let minute = from; minute < from + hearing.minutes; minute++) {
      const at = `${day}/${minute}`;
      const session = problem.sessions.find((s) => minute >= s.from && minute < s.to);
      sessions.add(session?.name ?? 'none');
      if (closed.has(at)) found.push(`${index}: court closed`);
      for (const resource of new Set(who)) {
        const other = diary.get(`${at}/${resource}`);
        if (other !== undefined) found.push(`${index}: ${resource} is with ${other}`);
        diary.set(`${at}/${resource}`, `${index}`);
      }
    }
    if (sessions.size > 1 || sessions.has('none')) found.push(`${index}: outside a session`);
  }
  return [...new Set(found)];
}
