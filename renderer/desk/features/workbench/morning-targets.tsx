import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorklistRow } from '../../../../electron/backend/api/contract/deadlines.ts';
import { MorningTable } from './morning-table.tsx';
import { PaperCase } from './paper-case.tsx';
import { PaperDate } from './paper-date.tsx';
import { useRuleTitle } from './use-rule-title.ts';

/** Targets on paper, gathered by case and run on, so that the morning stays one page: a case has several at once. */
export function MorningTargets({ rows }: { readonly rows: readonly WorklistRow[] }) {
  const { t } = useTranslation('workbench');
  const ruleTitle = useRuleTitle();
  return (
    <MorningTable
      title={t('dates.targets')}
      note={t('dates.targetsNote')}
      count={rows.length}
      rows={[...Map.groupBy(rows, (row) => row.caseId).values()]}
      rowKey={([first]) => first?.caseId ?? ''}
      columns={[
        {
          id: 'case',
          header: t('board.case'),
          width: '42%',
          cell: ([first]) => first !== undefined && <PaperCase row={first} />,
        },
        {
          id: 'targets',
          header: t('dates.target'),
          width: '58%',
          cell: (targets) =>
            targets.map((row) => (
              <Fragment key={row.key}>
                <span style={{ whiteSpace: 'nowrap', marginRight: '4mm' }}>
                  <PaperDate row={row} /> {ruleTitle(row)}
                </span>{' '}
              </Fragment>
            )),
        },
      ]}
    />
  );
}
