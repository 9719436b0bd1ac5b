import { useTranslation } from 'react-i18next';
import type { EffectView } from '../../electron/backend/api/contract/effect.ts';
import { chineseOrdinal } from '../../electron/backend/domain/text.ts';

/** The name of one of the documents a case is decided in: its title, its number among several, final or not. */
export function useInstrumentName(): (instrument: Omit<EffectView['instrument'], 'decidedOn'>) => string {
  const { t } = useTranslation('terms');
  return ({ kind, ordinal, finality }) => {
    const title = t(`documentKind.${kind}`);
    const numbered =
      ordinal === null
        ? title
        : t('awardPaper.numbered', { title, n: ordinal, chinese: chineseOrdinal(ordinal) });
    return finality === null
      ? numbered
      : t('awardPaper.ofKind', { name: numbered, finality: t(`finality.${finality}`) });
  };
}
