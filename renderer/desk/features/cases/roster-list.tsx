import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import type { Party } from '../../../../electron/backend/domain/lifecycle/application.ts';
import type { Fen } from '../../../../electron/backend/domain/money.ts';
import { Money } from '../../../ui/money.tsx';
import { LocalTable } from './local-table.tsx';

interface RosterListProps {
  readonly view: CaseView;
  readonly members: readonly Party[];
  readonly label: string;
}

interface Row {
  readonly n: number;
  readonly party: Party;
  readonly claimedFen: Fen | null;
}

const textOf = ({ party }: Row) => `${party.name} ${party.identifier ?? ''} ${party.phone ?? ''}`;

/** Many parties of one role: name, identifier, telephone and what each claims. */
export function RosterList({ view, members, label }: RosterListProps) {
  const { t } = useTranslation('cases');
  const { t: term } = useTranslation('terms');
  const { claims } = view.application;
  const rows = useMemo(() => {
    const claimed = new Map<string, Fen>();
    for (const { claimantId, amountFen } of claims) {
      if (claimantId !== null && amountFen !== null)
        claimed.set(claimantId, (claimed.get(claimantId) ?? 0) + amountFen);
    }
    return members.map(
      (party, index): Row => ({ n: index + 1, party, claimedFen: claimed.get(party.id) ?? null }),
    );
  }, [claims, members]);
  return (
    <>
      <Typography sx={{ color: 'text.secondary', mb: 1 }}>
        {t('parties.roster', { n: members.length })}
      </Typography>
      <LocalTable
        label={label}
        rows={rows}
        rowKey={(row) => row.party.id}
        text={textOf}
        filterLabel={t('parties.filter')}
        emptyText={t('parties.noMatch')}
        columns={[
          { id: 'n', header: '#', width: 48, cell: (row) => row.n },
          {
            id: 'name',
            header: t('parties.name'),
            cell: ({ party }) =>
              party.isMigrantWorker ? `${party.name}（${term('migrantWorker')}）` : party.name,
          },
          {
            id: 'identifier',
            header: t('parties.identifier'),
            cell: ({ party }) => party.identifier ?? t('parties.missing'),
          },
          {
            id: 'phone',
            header: t('parties.phone'),
            cell: ({ party }) => party.phone ?? t('parties.missing'),
          },
          {
            id: 'claimed',
            header: t('parties.claimed'),
            align: 'right',
            cell: (row) => <Money fen={row.claimedFen} />,
          },
        ]}
      />
    </>
  );
}
