import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DueDate } from '../../../../electron/backend/api/contract/deadlines.ts';
import { basisInWords } from '../../../../electron/backend/domain/deadlines/basis-words.ts';
import { spanInWords } from '../../../../electron/backend/domain/deadlines/words.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { DueMark, TargetBadge } from '../../../ui/due-mark.tsx';
import { useLanguage } from '../../../ui/i18n.ts';
import { useDueTitle } from './use-due-title.ts';

/** One date: what, whose, when, counted from what; the whole row opens its explanation. */
export function DueItem({ due }: { readonly due: DueDate }) {
  const { t } = useTranslation('deadlines');
  const [language] = useLanguage();
  const dueTitle = useDueTitle();
  const dateText = useDateText();
  const navigate = useNavigate();
  const wordsLanguage = language === 'en' ? 'en' : 'zh';
  const explain = () => void navigate({ to: '.', search: (search) => ({ ...search, date: due.key }) });
  // Of what others may do, the explanation says the rest: a case with many parties has many such rows.
  const isOfCourt = due.kind === 'duty' || due.kind === 'target';
  const length = spanInWords(due.length, due.unit, wordsLanguage);
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        py: 0.75,
        '& + &': { borderTop: 1, borderColor: 'divider' },
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <ButtonBase
        onClick={explain}
        aria-haspopup="dialog"
        sx={{
          textAlign: 'start',
          font: 'inherit',
          fontWeight: due.metOn === null ? 600 : 400,
          // The button covers its row, so that it is easily hit.
          '&::after': { content: '""', position: 'absolute', inset: 0 },
        }}
      >
        {dueTitle(due)}
      </ButtonBase>
      {due.partyName !== null && <Box sx={{ color: 'text.secondary' }}>{due.partyName}</Box>}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, my: 0.25 }}>
        <DueMark date={due} />
        {due.kind === 'target' && <TargetBadge />}
      </Box>
      {isOfCourt && (
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
          {t(due.direction === 'back' ? 'panel.back' : 'panel.from', { date: dateText(due.startOn), length })}
          <br />
          {basisInWords(due.basis, wordsLanguage)}
        </Typography>
      )}
    </Box>
  );
}
