import { useTranslation } from 'react-i18next';
import type { AsyncPhase } from '../../../../electron/backend/domain/online/async-entry.ts';

/** A phase in words, a round of questions with its number. */
export function usePhaseText(): (phase: AsyncPhase, round: number) => string {
  const { t } = useTranslation('online');
  const { t: term } = useTranslation('terms');
  return (phase, round) =>
    phase === 'question' && round > 0
      ? t('phaseRound', { phase: term('asyncPhase.question'), n: round })
      : term(`asyncPhase.${phase}`);
}
