import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import { useTranslation } from 'react-i18next';
import {
  type HearingPhase,
  hearingPhases,
} from '../../../../electron/backend/domain/hearing-record/record-line.ts';
import type { ShownLine } from './record-book.ts';

interface PhaseListProps {
  readonly lines: readonly ShownLine[];
  readonly phase: HearingPhase;
  readonly onPhase: (phase: HearingPhase) => void;
}

/** The phases of a hearing in the order of the law; what is typed belongs to the chosen one. */
export function PhaseList({ lines, phase, onPhase }: PhaseListProps) {
  const { t } = useTranslation('hearingRecord');
  return (
    <List
      component="ol"
      dense
      disablePadding
      aria-label={t('phases')}
      sx={{
        display: { xs: 'flex', md: 'block' },
        overflowX: { xs: 'auto', md: 'visible' },
        position: { md: 'sticky' },
        top: { md: 112 },
      }}
    >
      {hearingPhases.map((known, index) => {
        const n = lines.filter((line) => line.phase === known).length;
        return (
          <ListItem key={known} disablePadding sx={{ width: { xs: 'auto', md: '100%' } }}>
            <ListItemButton
              selected={known === phase}
              aria-current={known === phase ? 'step' : undefined}
              onClick={() => onPhase(known)}
              sx={{ borderRadius: 1, px: 1, whiteSpace: 'nowrap' }}
            >
              <ListItemText
                primary={`${index + 1} ${t(`phase.${known}`)}`}
                secondary={n === 0 ? undefined : t('phaseCount', { n })}
                sx={{ my: 0 }}
              />
            </ListItemButton>
          </ListItem>
        );
      })}
    </List>
  );
}
