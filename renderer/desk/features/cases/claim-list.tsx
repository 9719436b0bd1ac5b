import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import type { Claim } from '../../../../electron/backend/domain/lifecycle/application.ts';
import type { ClaimDecision } from '../../../../electron/backend/domain/lifecycle/events.ts';
import type { Column } from '../../../ui/data-table.tsx';
import { Money } from '../../../ui/money.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { LocalTable } from './local-table.tsx';

interface Row {
  readonly n: number;
  readonly claim: Claim;
  readonly claimant: string | null;
  readonly decision: ClaimDecision | null;
}

const textOf = (row: Row) => `${row.claimant ?? ''} ${row.claim.text}`;

/** Every claim with its period and amount; after an award also what was decided on it. */
export function ClaimList({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('cases');
  const { t: term } = useTranslation('terms');
  const { causeName } = useReference();
  const periodText = usePeriodText();
  const rows = useMemo(() => rowsOf(view), [view]);
  const isDecided = rows.some((row) => row.decision !== null);
  const decided: readonly Column<Row>[] = [
    {
      id: 'result',
      header: t('parties.result'),
      cell: ({ decision }) => (decision === null ? '—' : term(`claimResult.${decision.result}`)),
    },
    {
      id: 'granted',
      header: t('parties.granted'),
      align: 'right',
      cell: ({ decision }) => <Money fen={decision?.amountFen ?? null} />,
    },
  ];
  return (
    <>
      <LocalTable
        label={t('parties.claims')}
        rows={rows}
        rowKey={(row) => row.claim.id}
        text={textOf}
        filterLabel={t('parties.claimFilter')}
        emptyText={t('parties.noClaims')}
        columns={[
          { id: 'n', header: '#', width: 48, cell: (row) => row.n },
          {
            id: 'claimant',
            header: t('parties.claimant'),
            cell: (row) => row.claimant ?? t('parties.everybody'),
          },
          { id: 'kind', header: t('parties.claimKind'), cell: ({ claim }) => causeName(claim.kind) },
          { id: 'text', header: t('parties.claimText'), cell: ({ claim }) => claim.text },
          { id: 'period', header: t('parties.period'), cell: ({ claim }) => periodText(claim) },
          {
            id: 'amount',
            header: t('parties.amount'),
            align: 'right',
            cell: ({ claim }) => <Money fen={claim.amountFen} />,
          },
          ...(isDecided ? decided : []),
        ]}
      />
      <Box sx={{ mt: 1, textAlign: 'right', fontWeight: 600 }}>
        {t('parties.total')} <Money fen={view.summary.amountClaimedFen} />
      </Box>
    </>
  );
}

function rowsOf(view: CaseView): readonly Row[] {
  const { parties, claims } = view.application;
  const names = new Map(parties.map((party) => [party.id, party.name]));
  const decisions = view.outcome?.method === 'award' ? view.outcome.decisions : [];
  const byClaim = new Map(decisions.map((decision) => [decision.claimId, decision]));
  const applicants = parties.filter((party) => party.role === 'applicant');
  const onlyOne = applicants.length === 1 ? applicants[0]?.name : undefined;
  return claims.map((claim, index) => ({
    n: index + 1,
    claim,
    claimant: claim.claimantId === null ? (onlyOne ?? null) : (names.get(claim.claimantId) ?? null),
    decision: byClaim.get(claim.id) ?? null,
  }));
}

function usePeriodText(): (claim: Claim) => string {
  const { t } = useTranslation('cases');
  return ({ periodFrom: from, periodTo: to }) => {
    if (from !== null && to !== null) return t('parties.periodText', { from, to });
    if (from !== null) return t('parties.openPeriodFrom', { from });
    return to === null ? '—' : t('parties.openPeriodTo', { to });
  };
}
