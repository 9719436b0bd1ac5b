import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { ScenarioItem } from '../../../../electron/backend/api/contract/planner.ts';
import { CaseCell } from './case-cell.tsx';
import { NoSlotReasons } from './fact-list.tsx';
import { PlaceLines } from './place-lines.tsx';
import { useFaultText } from './use-item-text.ts';

/** What the plan could not place, each with the facts that stand against it. */
export function LeftOutList({ items }: { readonly items: readonly ScenarioItem[] }) {
  const { t } = useTranslation('planner');
  const faultText = useFaultText();
  const leftOut = items.filter(({ kind }) => kind === 'leftOut');
  if (leftOut.length === 0) return null;
  return (
    <Box component="section" aria-label={t('leftOut.label')}>
      <Typography variant="h3" component="h3">
        {t('leftOut.title', { n: leftOut.length })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {leftOut.map((item) => (
          <Box
            key={item.position}
            component="li"
            sx={{
              display: 'grid',
              gap: 1,
              gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) minmax(0, 2fr)' },
              borderTop: 1,
              borderColor: 'divider',
              pt: 1,
            }}
          >
            <Box>
              <CaseCell item={item} />
              {item.before !== null && <PlaceLines place={item.before} other={null} />}
              {item.faults.map((fault) => (
                <div key={fault}>{faultText(fault)}</div>
              ))}
            </Box>
            {item.noSlot === null ? (
              <div>{t('noSlot.bare')}</div>
            ) : (
              <NoSlotReasons caseId={item.caseId} noSlot={item.noSlot} />
            )}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
