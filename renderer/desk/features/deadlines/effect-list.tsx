import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { Explanation } from '../../../../electron/backend/api/contract/deadlines.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { type EffectKind, type EntryEffects, effectKinds } from './entry-effects.ts';
import { useWordsLanguage } from './use-words-language.ts';

/** The dates an entry started, started anew, stopped, let run on or met. */
export function EffectList({ effects }: { readonly effects: EntryEffects }) {
  const { t } = useTranslation('deadlines');
  const effectTitles = useEffectTitles();
  const shown = effectKinds.filter((kind) => effects[kind] !== undefined);
  if (shown.length === 0) return null;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', fontSize: '0.93rem' }}>
      {shown.map((kind) => (
        <li key={kind}>
          {t('life.effectText', {
            effect: t(`life.effect.${kind}`),
            titles: effectTitles(kind, effects[kind] ?? []),
          })}
        </li>
      ))}
    </Box>
  );
}

/** Dates by their titles; those that are started, with the day they end on, once for all that end on the same day. */
function useEffectTitles(): (kind: EffectKind, explanations: readonly Explanation[]) => string {
  const { t } = useTranslation('deadlines');
  const dateText = useDateText();
  const language = useWordsLanguage();
  return (kind, explanations) => {
    const join = (titles: readonly string[]) => titles.join(t('life.and'));
    const titleOf = ({ titleZh, titleEn }: Explanation) => (language === 'en' ? titleEn : titleZh);
    /** Each title once, with the parties whose own it is. */
    const titles = (of: readonly Explanation[]) =>
      join(
        [...Map.groupBy(of, titleOf)].map(([title, same]) => {
          const parties = same.flatMap(({ partyName }) => partyName ?? []);
          return parties.length === 0 ? title : t('life.ofParties', { title, parties: join(parties) });
        }),
      );
    if (kind !== 'starts' && kind !== 'restarts') return titles(explanations);
    const groups = Map.groupBy(explanations, ({ dueOn, isProvisional }) => `${dueOn} ${isProvisional}`);
    return join(
      [...groups.values()].map((group) => {
        const title = titles(group);
        const [{ dueOn, isProvisional } = { dueOn: null, isProvisional: false }] = group;
        if (dueOn === null) return title;
        return t(isProvisional ? 'life.dueProvisional' : 'life.due', { title, date: dateText(dueOn) });
      }),
    );
  };
}
