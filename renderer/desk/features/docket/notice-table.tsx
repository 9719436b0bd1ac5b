import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { HearingNoticesView } from '../../../../electron/backend/api/contract/docket-notices.ts';
import { useDayText } from '../../../ui/dates.tsx';

type Recipient = HearingNoticesView['recipients'][number];

/** A collective case has more people than anybody reads; the papers are made for all of them. */
const mostShown = 30;

/** Everybody who must be told: whom to call, how papers reached them before, what has been done. */
export function NoticeTable({ recipients }: { readonly recipients: readonly Recipient[] }) {
  const { t } = useTranslation('docket');
  const shown = recipients.slice(0, mostShown);
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={t('notices.people')}>
      <Table size="small" aria-label={t('notices.people')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('notices.who')}</TableCell>
            <TableCell>{t('notices.phone')}</TableCell>
            <TableCell>{t('notices.channel')}</TableCell>
            <TableCell>{t('notices.told')}</TableCell>
            <TableCell>{t('notices.status')}</TableCell>
            <TableCell>{t('notices.papers')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map((recipient) => (
            <RecipientRow key={recipient.partyId} recipient={recipient} />
          ))}
        </TableBody>
      </Table>
      {recipients.length > shown.length && (
        <Typography color="text.secondary">
          {t('notices.more', { n: recipients.length - shown.length })}
        </Typography>
      )}
    </Box>
  );
}

function RecipientRow({ recipient }: { readonly recipient: Recipient }) {
  const { t } = useTranslation('docket');
  const { t: term } = useTranslation('terms');
  const dayText = useDayText();
  const { name, phone, agents, channel, toldOldOn, status, papers } = recipient;
  const spokenFor = agents.map((agent) => agent.name).join(t('breach.and'));
  const phones = [phone, ...agents.map((agent) => agent.phone)].filter((known) => known !== null);
  return (
    <TableRow>
      <TableCell>
        {agents.length === 0 ? name : t('notices.withAgent', { name, agents: spokenFor })}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {phones.length === 0 ? t('notices.noPhone') : phones.join(t('breach.and'))}
      </TableCell>
      <TableCell>{channel === null ? t('notices.noChannel') : term(`serviceMode.${channel}`)}</TableCell>
      <TableCell>{toldOldOn === null ? '—' : t('notices.toldOn', { day: dayText(toldOldOn) })}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{t(`notices.state.${status}`)}</TableCell>
      <TableCell>
        {papers.length === 0 ? '—' : papers.map((kind) => term(`documentKind.${kind}`)).join(t('breach.and'))}
      </TableCell>
    </TableRow>
  );
}
