import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { basisInWords } from '../../../../electron/backend/domain/deadlines/basis-words.ts';
import {
  type LimitActor,
  limitActors,
  stopKinds,
} from '../../../../electron/backend/domain/deadlines/time-limit.ts';
import { waivablePeriods } from '../../../../electron/backend/domain/lifecycle/procedural-events.ts';
import { CertaintyBadge } from './certainty.tsx';
import { basisText, factText, type RuleRow } from './rule-rows.ts';
import { useDirectionText, useLengthText } from './use-limit-text.ts';
import { useWordsLanguage } from './use-words-language.ts';

/** Everything a row of the table says, in words; what does not apply is left out. */
export function RuleFacts({ rule }: { readonly rule: RuleRow }) {
  const { t } = useTranslation('law');
  const language = useWordsLanguage();
  const lengthText = useLengthText();
  const directionText = useDirectionText();
  const join = (parts: readonly string[]) => parts.join(t('list'));
  const actor: LimitActor | undefined = limitActors.find((known) => known === rule.actor);
  const waived = waivablePeriods.find((known) => known === rule.waivedBy);
  const note = language === 'en' ? rule.noteEn : rule.noteZh;
  const { extension } = rule;
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'max-content minmax(0, 1fr)' },
        columnGap: 3,
        rowGap: 0.75,
        m: 0,
        '& dt': { color: 'text.secondary' },
        '& dd': { m: 0 },
      }}
    >
      <Fact name={t('fact.kind')}>
        {rule.kind === 'right' && actor === 'court'
          ? t('kindLong.watched')
          : t(`kindLong.${rule.kind}`, { actor: actor === undefined ? rule.actor : t(`actor.${actor}`) })}
      </Fact>
      <Fact name={t('rules.length')}>{`${lengthText(rule)} · ${directionText(rule)}`}</Fact>
      <Fact name={t('rules.trigger')}>{factText(rule.triggerFact, language)}</Fact>
      {rule.restartedBy.length > 0 && (
        <Fact name={t('fact.restartedBy')}>
          {join(rule.restartedBy.map((fact) => factText(fact, language)))}
        </Fact>
      )}
      {rule.stoppedBy.length > 0 && (
        <Fact name={t('fact.stoppedBy')}>
          {join(stopKinds.filter((kind) => rule.stoppedBy.includes(kind)).map((kind) => t(`stop.${kind}`)))}
        </Fact>
      )}
      {waived !== undefined && <Fact name={t('fact.waivedBy')}>{t(`waiver.${waived}`)}</Fact>}
      {extension !== null && (
        <Fact name={t('fact.extension')}>
          {t('fact.extended', { n: extension.maxDays, basis: basisInWords(extension.basis, language) })}
        </Fact>
      )}
      <Fact name={t('fact.ifMissed')}>{language === 'en' ? rule.ifMissedEn : rule.ifMissedZh}</Fact>
      {note !== '' && <Fact name={t('fact.note')}>{note}</Fact>}
      <Fact name={t('rules.basis')}>{basisText(rule, language)}</Fact>
      <Fact name={t('rules.certainty')}>
        <CertaintyBadge certainty={rule.certainty} /> {t(`certainty.long.${rule.certainty}`)}
      </Fact>
      <Fact name={t('rules.scope')}>{t(`scope.${rule.scope}`)}</Fact>
    </Box>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
