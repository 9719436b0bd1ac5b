import { useTranslation } from 'react-i18next';
import type { WorklistRow } from '../../../../electron/backend/api/contract/deadlines.ts';
import { useReference } from '../../../ui/reference.tsx';
import { isNobodysCase } from './every-row.ts';
import { MorningTable } from './morning-table.tsx';
import { PaperCase } from './paper-case.tsx';
import { PaperDate } from './paper-date.tsx';
import { useRuleTitle } from './use-rule-title.ts';

interface MorningDatesProps {
  readonly title: string;
  readonly rows: readonly WorklistRow[];
  /** With the column of who has the case. */
  readonly hasWho: boolean;
}

/** Dates of the law on paper: when, what, which case, in whose hands. */
export function MorningDates({ title, rows, hasWho }: MorningDatesProps) {
  const { t } = useTranslation('workbench');
  const { staffName } = useReference();
  const ruleTitle = useRuleTitle();
  const whoOf = ({ arbitratorId, clerkId }: WorklistRow) => {
    const names = [arbitratorId, clerkId].filter((id) => id !== null).map(staffName);
    return names.length === 0 ? t('dates.nobody') : names.join(t('today.separator'));
  };
  return (
    <MorningTable
      title={title}
      rows={rows}
      rowKey={(row) => `${row.caseId} ${row.key}`}
      columns={[
        {
          id: 'dueOn',
          header: t('list.dueOn'),
          width: hasWho ? '23%' : '22%',
          cell: (row) => <PaperDate row={row} />,
        },
        {
          id: 'what',
          header: t('list.what'),
          width: '20%',
          cell: (row) => (
            <>
              {ruleTitle(row)}
              {row.partyName !== null && ` · ${t('dates.partyOf', { name: row.partyName })}`}
            </>
          ),
        },
        {
          id: 'case',
          header: t('board.case'),
          width: hasWho ? '40%' : '58%',
          cell: (row) => (
            <>
              <PaperCase row={row} />
              {!hasWho && isNobodysCase(row) && ` · ${t('dates.nobody')}`}
            </>
          ),
        },
        ...(hasWho ? [{ id: 'who', header: t('list.who'), width: '17%', cell: whoOf }] : []),
      ]}
    />
  );
}
