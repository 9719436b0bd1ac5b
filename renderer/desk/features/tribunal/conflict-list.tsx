import BlockOutlined from '@mui/icons-material/BlockOutlined';
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { UnbrokenText } from './unbroken-text.tsx';
import { type ConflictView, useConflictText } from './use-conflict-text.ts';

interface ConflictListProps {
  readonly conflicts: readonly ConflictView[];
  /** A part-time arbitrator whose firm is not on record: a colleague as agent would not be found (GD 35). */
  readonly isFirmUnknown: boolean;
}

/** What speaks against a person: what bars them by sign and word, what is to be known in amber. */
export function ConflictList({ conflicts, isFirmUnknown }: ConflictListProps) {
  const { t } = useTranslation('tribunal');
  const conflictText = useConflictText();
  if (conflicts.length === 0 && !isFirmUnknown) return <>{t('conflicts.none')}</>;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', minWidth: '16em' }}>
      {conflicts.map((conflict) => (
        <Line
          key={`${conflict.code} ${conflict.facts.join(' ')}`}
          isBlocking={conflict.severity === 'blocking'}
          text={conflictText(conflict)}
          // Names may break, the numbers of cases may not.
          unbroken={conflict.facts.filter((fact) => /\d/.test(fact))}
        />
      ))}
      {isFirmUnknown && <Line isBlocking={false} text={t('conflicts.firmUnknown')} unbroken={[]} />}
    </Box>
  );
}

interface LineProps {
  readonly isBlocking: boolean;
  readonly text: string;
  readonly unbroken: readonly string[];
}

function Line({ isBlocking, text, unbroken }: LineProps) {
  const { t } = useTranslation('tribunal');
  const { palette } = useTheme();
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        gap: 0.5,
        color: isBlocking ? palette.text.disabled : palette.soon.main,
        '& svg': { fontSize: '1.15em', mt: '0.2em' },
      }}
    >
      {isBlocking ? <BlockOutlined aria-hidden /> : <WarningAmberOutlined aria-hidden />}
      <span>
        <UnbrokenText
          text={t(isBlocking ? 'conflicts.blocking' : 'conflicts.warning', { text })}
          parts={unbroken}
        />
      </span>
    </Box>
  );
}
