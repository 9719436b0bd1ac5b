import { useTranslation } from 'react-i18next';
import type { MovedDate } from '../../../../electron/backend/api/contract/law.ts';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { spanInWords } from '../../../../electron/backend/domain/deadlines/words.ts';
import { CaseNumber } from '../../../ui/case-number.tsx';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { useDateText } from '../../../ui/dates.tsx';
import { useCan } from '../../../ui/reference.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { type MovedGroup, movedGroups, moveOf } from './moved.ts';
import { NoBreak } from './no-break.tsx';
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
      cell: ({ before, wasProvisional }) => <DayCell date={before} isProvisional={wasProvisional} />,
    },
    {
      id: 'after',
      header: t('moved.after'),
      cell: ({ after, isProvisional }) => <DayCell date={after} isProvisional={isProvisional} />,
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

interface DayCellProps {
  readonly date: LegalDate | null;
  readonly isProvisional: boolean;
}

function DayCell({ date, isProvisional }: DayCellProps) {
  const { t } = useTranslation('ui');
  const dateText = useDateText();
  if (date === null) return t('none');
  return (
    <>
      <NoBreak>{dateText(date)}</NoBreak>
      {isProvisional && <> · {t('days.provisional')}</>}
    </>
  );
}

function useMoveText(): (moved: MovedDate) => string {
  const { t } = useTranslation('law');
  const language = useWordsLanguage();
  return (moved) => {
    const { days, mark } = moveOf(moved);
    const shift = days === null ? t(moved.before === null ? 'moved.began' : 'moved.ended') : shiftText(days);
    return [shift, mark === null ? null : t(`moved.${mark}`)].filter((part) => part !== null).join(t('list'));
  };

  function shiftText(days: number): string | null {
    if (days === 0) return null;
    const span = spanInWords(Math.abs(days), 'calendar', language);
    return t(days > 0 ? 'moved.later' : 'moved.earlier', { span });
  }
}
