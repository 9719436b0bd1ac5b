import Box from '@mui/material/Box';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CaseSummary } from '../../../../electron/backend/api/contract/cases.ts';
import { daysBetween } from '../../../../electron/backend/domain/dates.ts';
import { CollectiveBadge, DueChip, GreenChannelBadge, StatusBadge } from '../../../ui/badges.tsx';
import { CaseNumber } from '../../../ui/case-number.tsx';
import type { Column } from '../../../ui/data-table.tsx';
import { plainDate, useDateTimeText } from '../../../ui/dates.tsx';
import { Money } from '../../../ui/money.tsx';
import { useReference } from '../../../ui/reference.tsx';

/** Columns of the case list. The date that matters is the due one while a case is open, its closing once it is over. */
export function useCaseColumns(): readonly Column<CaseSummary>[] {
  const { t } = useTranslation('cases');
  const { causeName, staffName } = useReference();
  return [
    { id: 'number', header: t('list.number'), sortKey: 'number', cell: (row) => <NumberCell row={row} /> },
    { id: 'applicants', header: t('list.applicants'), sortKey: 'applicants', cell: (row) => row.applicants },
    { id: 'respondents', header: t('list.respondents'), cell: (row) => row.respondents },
    { id: 'cause', header: t('list.causeColumn'), cell: (row) => causeName(row.causeCode) },
    { id: 'status', header: t('list.statusColumn'), cell: (row) => <StatusCell row={row} /> },
    {
      id: 'acceptedOn',
      header: t('list.acceptedOn'),
      sortKey: 'acceptedOn',
      cell: (row) => <AcceptedCell row={row} />,
    },
    { id: 'dueOn', header: t('list.dueOn'), sortKey: 'dueOn', cell: (row) => <DueCell row={row} /> },
    { id: 'hearing', header: t('list.nextHearing'), cell: (row) => <HearingCell row={row} /> },
    {
      id: 'arbitrator',
      header: t('list.arbitrator'),
      cell: (row) => (row.arbitratorId === null ? '—' : nowrap(staffName(row.arbitratorId))),
    },
    {
      id: 'amount',
      header: t('list.amount'),
      sortKey: 'amountClaimedFen',
      align: 'right',
      cell: (row) => <Money fen={row.amountClaimedFen} />,
    },
  ];
}

function NumberCell({ row }: { readonly row: CaseSummary }) {
  return (
    <Link to="/cases/$caseId" params={{ caseId: row.caseId }} style={{ color: 'inherit' }}>
      <CaseNumber number={row.number} />
    </Link>
  );
}

function StatusCell({ row }: { readonly row: CaseSummary }) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      <StatusBadge status={row.status} />
      {row.isCollective && <CollectiveBadge count={row.workerCount} />}
      {row.isGreenChannel && <GreenChannelBadge />}
    </Box>
  );
}

function AcceptedCell({ row }: { readonly row: CaseSummary }) {
  const { t } = useTranslation('cases');
  if (row.acceptedOn !== null) return nowrap(plainDate(row.acceptedOn));
  return (
    <Box sx={{ color: 'text.secondary' }}>{nowrap(t('list.receivedOnly', { date: row.receivedOn }))}</Box>
  );
}

function DueCell({ row }: { readonly row: CaseSummary }) {
  const { t: term } = useTranslation('terms');
  const { today, calendar } = useReference();
  if (row.closedOn !== null) {
    return (
      <Box sx={{ color: 'text.secondary' }}>
        {nowrap(row.closedOn)} {row.closingMethod !== null && term(`closingMethod.${row.closingMethod}`)}
      </Box>
    );
  }
  if (row.dueOn === null) return '—';
  const isProvisional = calendar.day(row.dueOn).provisional;
  return (
    <DueChip dueOn={row.dueOn} daysLeft={daysBetween(today.date, row.dueOn)} isProvisional={isProvisional} />
  );
}

function HearingCell({ row }: { readonly row: CaseSummary }) {
  const dateTimeText = useDateTimeText();
  return row.nextHearingAt === null ? '—' : nowrap(dateTimeText(row.nextHearingAt));
}

function nowrap(text: string) {
  return <span style={{ whiteSpace: 'nowrap' }}>{text}</span>;
}
