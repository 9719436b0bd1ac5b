import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CaseSummary } from '../../../../electron/backend/api/contract/cases.ts';
import { daysBetween } from '../../../../electron/backend/domain/dates.ts';
import { DueChip, GreenChannelBadge, StatusBadge } from '../../../ui/badges.tsx';
import { CaseNumber } from '../../../ui/case-number.tsx';
import type { Column } from '../../../ui/data-table.tsx';
import { plainDate, useDateTimeText } from '../../../ui/dates.tsx';
import { Money } from '../../../ui/money.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { caseListSearch } from './search.ts';

/**
 * Columns of the case list, each row one line. The date that matters is the next thing due while a case is open, its closing once it
 * is over. The day of acceptance and the amount are shown where the window is wide, the end of the award period also where the list is
 * sorted by it or shows the suspended cases (there it takes the place of the cause).
 */
export function useCaseColumns(): readonly Column<CaseSummary>[] {
  const { t } = useTranslation('cases');
  const { t: desk } = useTranslation('workbench');
  const { causeName, staffName } = useReference();
  const isWide = useMediaQuery(useTheme().breakpoints.up('xl'));
  const { sort, view } = caseListSearch.parse(useSearch({ strict: false }));
  const hasAwardDue = isWide || sort === 'awardDueOn' || view === 'suspended';
  const awardDueOn: Column<CaseSummary> = {
    id: 'awardDueOn',
    header: desk('board.awardDueOn'),
    sortKey: 'awardDueOn',
    cell: (row) => <AwardDueCell row={row} />,
  };
  const cause: Column<CaseSummary> = {
    id: 'cause',
    header: t('list.causeColumn'),
    cell: (row) => <OneLine text={causeName(row.causeCode)} width={isWide ? 200 : 84} />,
  };
  const acceptedOn: Column<CaseSummary> = {
    id: 'acceptedOn',
    header: t('list.acceptedOn'),
    sortKey: 'acceptedOn',
    cell: (row) => <OneLine text={plainDate(row.acceptedOn)} width={110} />,
  };
  const amount: Column<CaseSummary> = {
    id: 'amount',
    header: t('list.amount'),
    sortKey: 'amountClaimedFen',
    align: 'right',
    cell: (row) => <Money fen={row.amountClaimedFen} />,
  };
  return [
    { id: 'number', header: t('list.number'), sortKey: 'number', cell: (row) => <NumberCell row={row} /> },
    {
      id: 'applicants',
      header: t('list.applicants'),
      sortKey: 'applicants',
      cell: (row) => <OneLine text={row.applicants} width={isWide ? 140 : 104} />,
    },
    {
      id: 'respondents',
      header: t('list.respondents'),
      cell: (row) => <OneLine text={row.respondents} width={isWide ? 260 : 112} />,
    },
    ...(isWide || !hasAwardDue ? [cause] : []),
    { id: 'status', header: t('list.statusColumn'), cell: (row) => <StatusCell row={row} /> },
    ...(isWide ? [acceptedOn] : []),
    { id: 'dueOn', header: t('list.dueOn'), sortKey: 'dueOn', cell: (row) => <DueCell row={row} /> },
    ...(hasAwardDue ? [awardDueOn] : []),
    { id: 'hearing', header: t('list.nextHearing'), cell: (row) => <HearingCell row={row} /> },
    {
      id: 'arbitrator',
      header: t('list.arbitrator'),
      cell: (row) => (
        <OneLine text={row.arbitratorId === null ? '—' : staffName(row.arbitratorId)} width={80} />
      ),
    },
    ...(isWide ? [amount] : []),
  ];
}

/** A text that stays on its line; what does not fit is in the tip. */
function OneLine({ text, width }: { readonly text: string; readonly width: number }) {
  return (
    <Box
      sx={{ maxWidth: width, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
      title={text}
    >
      {text}
    </Box>
  );
}

function NumberCell({ row }: { readonly row: CaseSummary }) {
  return (
    <Link to="/cases/$caseId" params={{ caseId: row.caseId }} style={{ color: 'inherit' }}>
      <CaseNumber number={row.number} />
    </Link>
  );
}

/** How many people a collective case has stands with its applicants (`邝嘉欣等24人`). */
function StatusCell({ row }: { readonly row: CaseSummary }) {
  return (
    <Box sx={{ display: 'flex', gap: 0.5 }}>
      <StatusBadge status={row.status} />
      {row.isGreenChannel && <GreenChannelBadge />}
    </Box>
  );
}

function DueCell({ row }: { readonly row: CaseSummary }) {
  const { t: term } = useTranslation('terms');
  const { today, calendar } = useReference();
  if (row.closedOn !== null) {
    const method = row.closingMethod === null ? '' : term(`closingMethod.${row.closingMethod}`);
    return <Box sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>{`${row.closedOn} ${method}`}</Box>;
  }
  if (row.dueOn === null) return '—';
  const isProvisional = calendar.day(row.dueOn).provisional;
  return (
    <DueChip dueOn={row.dueOn} daysLeft={daysBetween(today.date, row.dueOn)} isProvisional={isProvisional} />
  );
}

/** The statutory end while the case is open; a suspended case has none until it goes on. */
function AwardDueCell({ row }: { readonly row: CaseSummary }) {
  const { t } = useTranslation('ui');
  const { t: desk } = useTranslation('workbench');
  const { today, calendar } = useReference();
  if (row.isSuspended) return desk('dates.group.stopped');
  if (row.awardDueOn === null) return '—';
  const isLate = row.awardDueOn < today.date;
  return (
    <Box sx={{ whiteSpace: 'nowrap', color: isLate ? 'late.main' : undefined }}>
      {isLate ? desk('list.late', { date: row.awardDueOn }) : row.awardDueOn}
      {calendar.day(row.awardDueOn).provisional && ` · ${t('days.provisional')}`}
    </Box>
  );
}

function HearingCell({ row }: { readonly row: CaseSummary }) {
  const dateTimeText = useDateTimeText();
  if (row.nextHearingAt === null) return '—';
  return <Box sx={{ whiteSpace: 'nowrap' }}>{dateTimeText(row.nextHearingAt)}</Box>;
}
