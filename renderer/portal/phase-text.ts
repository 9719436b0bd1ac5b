import type { AsyncPhase } from '../../electron/backend/domain/online/async-entry.ts';
import { fill } from './language.tsx';
import type { Texts } from './strings.zh.ts';

/** The name of a phase; rounds of questions are numbered. */
export function phaseText(t: Texts, phase: AsyncPhase, round: number): string {
  return phase === 'question' ? fill(t.round, { phase: t.phase[phase], n: round }) : t.phase[phase];
}
