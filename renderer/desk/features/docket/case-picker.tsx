import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import Skeleton from '@mui/material/Skeleton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDateTime } from '../../../../electron/backend/domain/dates.ts';
import { useDateTimeText } from '../../../ui/dates.tsx';
import { useCaseTitle, useVersus } from './case-title.ts';
import { useQueue } from './queries.ts';
import { matching, shownLimit } from './queue-filter.ts';
import { useSlackText } from './slack-text.ts';

interface CasePickerProps {
  /** The slot that was chosen. */
  readonly at: LocalDateTime | null;
  readonly onChoose: (caseId: string) => void;
  readonly onClose: () => void;
}

/** Which waiting case takes the slot that was chosen on the board. */
export function CasePicker({ at, onChoose, onClose }: CasePickerProps) {
  const { t } = useTranslation('docket');
  const caseTitle = useCaseTitle();
  const versus = useVersus();
  const slackText = useSlackText();
  const momentText = useDateTimeText();
  const queue = useQueue();
  const titleId = useId();
  const [text, setText] = useState('');
  const found = matching(queue.data ?? [], text);
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{t('pick.title', { when: at === null ? '' : momentText(at) })}</DialogTitle>
      <DialogContent dividers>
        <TextField
          autoFocus
          label={t('pick.search')}
          helperText={t('pick.hint')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          autoComplete="off"
          sx={{ mt: 0.5 }}
        />
        {queue.isPending && (
          <Skeleton role="status" variant="rounded" height={120} aria-label={t('board.loading')} />
        )}
        {queue.isError && <Typography>{t('queue.failed')}</Typography>}
        {queue.data?.length === 0 && <Typography>{t('pick.empty')}</Typography>}
        {queue.data !== undefined && queue.data.length > 0 && found.length === 0 && (
          <Typography>{t('pick.noMatch')}</Typography>
        )}
        <List dense aria-label={t('pick.choose')}>
          {found.slice(0, shownLimit).map((item) => (
            <ListItem key={item.caseId} disablePadding divider>
              <ListItemButton onClick={() => onChoose(item.caseId)}>
                <ListItemText
                  primary={caseTitle(item)}
                  secondary={item.number === null ? null : versus(item)}
                />
                <Box
                  component="span"
                  sx={{ color: slackText(item.slackDays).color, whiteSpace: 'nowrap', pl: 1 }}
                >
                  {slackText(item.slackDays).text}
                </Box>
              </ListItemButton>
            </ListItem>
          ))}
        </List>
        {found.length > shownLimit && (
          <Typography>{t('queue.more', { n: found.length - shownLimit })}</Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('pick.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
