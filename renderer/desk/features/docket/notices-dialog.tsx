import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { HearingNoticesView } from '../../../../electron/backend/api/contract/docket-notices.ts';
import { useDateText, useDateTimeText } from '../../../ui/dates.tsx';
import { useCan } from '../../../ui/reference.tsx';
import { RefusalAlert, refusalOf } from '../../../ui/refusal.tsx';
import { useIssueNotices } from './mutations.ts';
import { NoticeTable } from './notice-table.tsx';
import { useNotices } from './queries.ts';

interface NoticesDialogProps {
  readonly caseId: string;
  readonly hearingId: string;
  readonly onClose: () => void;
}

/** Who must be told of how a hearing now stands, and the papers for all of them in one go. */
export function NoticesDialog({ caseId, hearingId, onClose }: NoticesDialogProps) {
  const { t } = useTranslation('docket');
  const titleId = useId();
  const notices = useNotices(caseId, hearingId);
  // A hearing that is over has nobody left to tell.
  const isOver = refusalOf(notices.error)?.code === 'nothingToIssue';
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="md" fullWidth>
      <DialogTitle id={titleId}>{t('notices.title')}</DialogTitle>
      {notices.data !== undefined ? (
        <Content notices={notices.data} onClose={onClose} />
      ) : (
        <>
          <DialogContent dividers>
            {notices.isPending && (
              <Box role="status" aria-label={t('notices.loading')}>
                <Skeleton variant="rounded" height={160} />
              </Box>
            )}
            {isOver ? <Typography>{t('notices.over')}</Typography> : <RefusalAlert error={notices.error} />}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('pick.close')}</Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}

interface ContentProps {
  readonly notices: HearingNoticesView;
  readonly onClose: () => void;
}

function Content({ notices, onClose }: ContentProps) {
  const { t } = useTranslation('docket');
  const navigate = useNavigate();
  const canIssue = useCan('docket.issueNotices');
  const issue = useIssueNotices();
  const { caseId, version, hearingId, recipients } = notices;
  const open = recipients.filter(({ papers }) => papers.length > 0);
  const count = open.reduce((sum, { papers }) => sum + papers.length, 0);
  const print = (ids: readonly string[]) =>
    void navigate({ to: '/papers/print/$documentId', params: { documentId: ids.join(',') } });
  const issueAll = async () => {
    const { documents } = await issue.mutateAsync({
      caseId,
      version,
      hearingId,
      partyIds: open.map(({ partyId }) => partyId),
    });
    print(documents.map(({ id }) => id));
  };
  return (
    <>
      <DialogContent dividers sx={{ display: 'grid', gap: 1.5 }}>
        <RefusalAlert error={issue.error} />
        <Matter notices={notices} />
        {recipients.length === 0 ? (
          <Alert severity="success">{t('notices.nobody')}</Alert>
        ) : (
          <NoticeTable recipients={recipients} />
        )}
      </DialogContent>
      <DialogActions>
        <Button
          onClick={() =>
            void navigate({
              to: '/cases/$caseId',
              params: { caseId },
              search: { tab: 'hearings', action: 'startService' },
            })
          }
        >
          {t('notices.record')}
        </Button>
        <Button onClick={onClose}>{t('notices.later')}</Button>
        {canIssue && count > 0 && (
          <Button
            variant="contained"
            autoFocus
            disabled={issue.isPending}
            // A refusal is shown above.
            onClick={() => void issueAll().catch(() => undefined)}
          >
            {t('notices.issue', { n: count })}
          </Button>
        )}
      </DialogActions>
    </>
  );
}

/** What there is to tell, and by when. */
function Matter({ notices: { matter, startsAt, noticeBy } }: { readonly notices: HearingNoticesView }) {
  const { t } = useTranslation('docket');
  const momentText = useDateTimeText();
  const dateText = useDateText();
  return (
    <Typography>
      {t(`notices.matter.${matter}`, { at: momentText(startsAt) })}
      {noticeBy !== null && t('notices.by', { day: dateText(noticeBy) })}
    </Typography>
  );
}
