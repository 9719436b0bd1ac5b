import CheckOutlined from '@mui/icons-material/CheckOutlined';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { CaseView, DueDate } from '../../../../electron/backend/api/contract/cases.ts';
import { DueChip } from '../../../ui/badges.tsx';
import { useDateText } from '../../../ui/dates.tsx';
import { useBasisText } from './use-basis-text.ts';
import { useDueTitle } from './use-due-title.ts';

/** All due dates of the case, the open ones first by date, each with what it was counted from and its basis. */
export function DueDates({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('cases');
  const dues = view.dueDates.toSorted(
    (a, b) => Number(a.isMet) - Number(b.isMet) || (a.dueOn < b.dueOn ? -1 : 1),
  );
  return (
    <Paper component="aside" variant="outlined" aria-labelledby="case-due" sx={{ p: 2 }}>
      <Typography variant="h2" id="case-due" sx={{ mb: 1 }}>
        {t('due.title')}
      </Typography>
      {dues.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{t('due.none')}</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {dues.map((due) => (
          <DueItem key={due.rule} due={due} />
        ))}
      </Box>
    </Paper>
  );
}

function DueItem({ due }: { readonly due: DueDate }) {
  const { t } = useTranslation('cases');
  const dueTitle = useDueTitle();
  const dateText = useDateText();
  const basisText = useBasisText();
  return (
    <Box component="li" sx={{ '& + &': { mt: 1, pt: 1, borderTop: 1, borderColor: 'divider' } }}>
      <Typography sx={{ fontWeight: due.isMet ? 400 : 600 }}>{dueTitle(due)}</Typography>
      {due.isMet ? (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, color: 'text.secondary' }}>
          <CheckOutlined fontSize="inherit" aria-hidden />
          {t('due.met', { date: dateText(due.dueOn) })}
        </Box>
      ) : (
        <DueChip dueOn={due.dueOn} daysLeft={due.daysLeft} isProvisional={due.isProvisional} />
      )}
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
        {t('due.from', { date: dateText(due.triggerOn), length: t(`due.${due.unit}`, { n: due.length }) })}
        <br />
        {basisText(due.basis)}
      </Typography>
    </Box>
  );
}
