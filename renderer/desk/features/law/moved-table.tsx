import { useTranslation } from 'react-i18next';
import type { MovedDate } from '../../../../electron/backend/api/contract/law.ts';
import { CaseNumber } from '../../../ui/case-number.tsx';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { useCan } from '../../../ui/reference.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { type MovedGroup, movedGroups } from './moved.ts';
import { MovedDay } from './moved-day.tsx';
import { useMoveText } from './use-move-text.ts';
import { useWordsLanguage } from './use-words-language.ts';

interface MovedTableProps {
  readonly moved: readonly MovedDate[];
  /** Numbers lead to their cases; not from a trial, which would be lost. */
  readonly isLinked: boolean;
}

/** The dates another law gives: case, rule, before, after, and what became of the mark 暂定. */
export function MovedTable({ moved, isLinked }: MovedTableProps) {
  const { t } = useTranslation('law');
  const canOpen = useCan('cases.get');
  const language = useWordsLanguage();
  const moveText = useMoveText();
  const columns: Column<MovedGroup>[] = [
    {
      id: 'case',
      header: t('moved.case'),
      cell: ({ caseId, number }) =>
        canOpen && isLinked ? (
          <RouterLink to="/cases/$caseId" params={{ caseId }}>
            <CaseNumber number={number} />
          </RouterLink>
        ) : (
          <CaseNumber number={number} />
        ),
    },
    {
      id: 'rule',
      header: t('moved.rule'),
      cell: ({ rule, titleZh, titleEn, count }) => {
        const name = `${rule} ${language === 'en' ? titleEn : titleZh}`;
        return count === 1 ? name : t('moved.several', { rule: name, n: count });
      },
    },
    {
      id: 'before',
      header: t('moved.before'),
      cell: ({ before, wasProvisional }) => <MovedDay date={before} isProvisional={wasProvisional} />,
    },
    {
      id: 'after',
      header: t('moved.after'),
      cell: ({ after, isProvisional }) => <MovedDay date={after} isProvisional={isProvisional} />,
    },
    { id: 'move', header: t('moved.move'), cell: moveText },
  ];
  return (
    <DataTable
      label={t('moved.label')}
      columns={columns}
      rows={movedGroups(moved)}
      rowKey={({ key }) => key}
      state="ready"
      emptyText={t('moved.none')}
    />
  );
}
