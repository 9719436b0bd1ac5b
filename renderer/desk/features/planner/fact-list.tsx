import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { BlockingFactView, NoSlotView } from '../../../../electron/backend/api/contract/planner.ts';
import { RouterLink } from '../../../ui/router-link.tsx';
import { useFactText } from './use-fact-text.ts';

interface NoSlotProps {
  readonly caseId: string;
  readonly noSlot: NoSlotView;
}

/** Why there is no place, in words: the facts that together leave none, each with its link, and what could be given up. */
export function NoSlotReasons({ caseId, noSlot }: NoSlotProps) {
  const { t } = useTranslation('planner');
  const factText = useFactText();
  if (noSlot.blocking.length === 0) return <div>{t('noSlot.bare')}</div>;
  return (
    <Box>
      <div>{noSlot.isSmallest ? t('noSlot.smallest') : t('noSlot.minimal')}</div>
      <Box component="ul" sx={{ m: 0, paddingInlineStart: '1.2em' }}>
        {noSlot.blocking.map((fact) => {
          const text = factText(fact);
          return (
            <li key={text}>
              <FactLink caseId={caseId} fact={fact} text={text} />
            </li>
          );
        })}
      </Box>
      {noSlot.waysOut.length > 0 && (
        <>
          <div>{t('noSlot.waysOut')}</div>
          <Box component="ul" sx={{ m: 0, paddingInlineStart: '1.2em' }}>
            {noSlot.waysOut.map((way) => {
              const facts = way.map(factText).join(t('noSlot.join'));
              return <li key={facts}>{t('noSlot.wayOut', { facts })}</li>;
            })}
          </Box>
        </>
      )}
    </Box>
  );
}

/** The sentence, leading to where its fact is kept: the other case, the person's or room's times, the dates of this case. */
function FactLink({
  caseId,
  fact,
  text,
}: {
  readonly caseId: string;
  readonly fact: BlockingFactView;
  readonly text: string;
}) {
  switch (fact.code) {
    case 'earliest':
    case 'latest':
      return (
        <RouterLink to="/cases/$caseId/explain" params={{ caseId }}>
          {text}
        </RouterLink>
      );
    case 'taken':
      if (fact.caseId !== null)
        return (
          <RouterLink to="/cases/$caseId" params={{ caseId: fact.caseId }}>
            {text}
          </RouterLink>
        );
      return fact.kind === 'hold' || fact.kind === 'courtClosed' ? (
        text
      ) : (
        <RouterLink to="/settings" search={{ tab: 'availability' }}>
          {text}
        </RouterLink>
      );
    case 'standing':
      return (
        <RouterLink to="/cases/$caseId" params={{ caseId: fact.caseId }}>
          {text}
        </RouterLink>
      );
    default:
      return text;
  }
}
