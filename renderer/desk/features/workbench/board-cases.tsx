import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardCase } from '../../../../electron/backend/api/contract/deadlines.ts';
import { daysBetween } from '../../../../electron/backend/domain/dates.ts';
import { groundInWords } from '../../../../electron/backend/domain/deadlines/fact-words.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { useLanguage } from '../../../ui/i18n.ts';
import { useReference } from '../../../ui/reference.tsx';
import { BoardTable } from './board-table.tsx';
import { CaseCell } from './case-cell.tsx';
import { Panel, PanelNote } from './panel.tsx';
import { SlackMark } from './slack-mark.tsx';

interface CasesProps {
  readonly cases: readonly BoardCase[];
}

/** The cases accepted longest ago. */
export function OldestPanel({ cases }: CasesProps) {
  const { t } = useTranslation('workbench');
  const dateText = useDateText();
  return (
    <CasesPanel
      title={t('board.oldest')}
      empty={t('board.noOpen')}
      cases={cases}
      header={t('board.age')}
      cell={(row) =>
        row.acceptedOn === null ? '—' : t('board.ageOf', { n: row.ageDays, date: dateText(row.acceptedOn) })
      }
    />
  );
}

/** The cases nearest to the end of their award period, or past it. */
export function TightestPanel({ cases }: CasesProps) {
  const { t } = useTranslation('workbench');
  return (
    <CasesPanel
      title={t('board.tightest')}
      empty={t('board.noRunning')}
      cases={cases}
      header={t('board.awardDueOn')}
      cell={(row) => <SlackMark {...row} />}
    />
  );
}

/** The suspended cases: since when and why. */
export function SuspendedPanel({ cases }: CasesProps) {
  const { t } = useTranslation('workbench');
  const [language] = useLanguage();
  const { today } = useReference();
  const dateText = useDateText();
  return (
    <CasesPanel
      title={t('board.suspended')}
      empty={t('board.noSuspended')}
      cases={cases}
      header={t('board.since')}
      cell={(row) => (
        <>
          {row.suspensionGround !== null && (
            <div>{groundInWords(row.suspensionGround, language === 'en' ? 'en' : 'zh')}</div>
          )}
          {row.suspendedSince !== null &&
            t('board.sinceOf', {
              date: dateText(row.suspendedSince),
              n: daysBetween(row.suspendedSince, today.date),
            })}
        </>
      )}
    />
  );
}

interface CasesPanelProps extends CasesProps {
  readonly title: string;
  readonly empty: string;
  /** Of the column that says why the case is in the list. */
  readonly header: string;
  readonly cell: (row: BoardCase) => ReactNode;
}

function CasesPanel({ title, empty, cases, header, cell }: CasesPanelProps) {
  const { t } = useTranslation('workbench');
  const { staffName } = useReference();
  return (
    <Panel title={title}>
      {cases.length === 0 ? (
        <PanelNote>{empty}</PanelNote>
      ) : (
        <BoardTable
          label={title}
          rows={cases}
          rowKey={(row) => row.caseId}
          columns={[
            { id: 'case', header: t('board.case'), cell: (row) => <CaseCell row={row} /> },
            { id: 'why', header, cell },
            {
              id: 'arbitrator',
              header: t('board.arbitrator'),
              isWhole: true,
              cell: (row) => (row.arbitratorId === null ? t('dates.nobody') : staffName(row.arbitratorId)),
            },
          ]}
        />
      )}
    </Panel>
  );
}
