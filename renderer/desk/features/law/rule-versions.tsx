import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { momentText, plainDate } from '../../../ui/dates.tsx';
import { NoBreak } from './no-break.tsx';
import { basisText, type RuleRow } from './rule-rows.ts';
import { useLengthText } from './use-limit-text.ts';
import { useWordsLanguage } from './use-words-language.ts';

/** The rows of one rule: older and later texts, national and provincial, and the court's own changes. */
export function RuleVersions({ versions }: { readonly versions: readonly RuleRow[] }) {
  const { t } = useTranslation('law');
  const language = useWordsLanguage();
  const lengthText = useLengthText();
  const columns: Column<RuleRow>[] = [
    {
      id: 'valid',
      header: t('rules.valid'),
      cell: ({ validFrom, validTo }) => (
        <>
          <NoBreak>{plainDate(validFrom)}</NoBreak>{' '}
          <NoBreak>
            {validTo === null ? t('rules.openEnd') : t('rules.until', { date: plainDate(validTo) })}
          </NoBreak>
        </>
      ),
    },
    { id: 'length', header: t('rules.length'), cell: (rule) => <NoBreak>{lengthText(rule)}</NoBreak> },
    {
      id: 'scope',
      header: t('rules.scope'),
      cell: ({ scope }) => <NoBreak>{t(`scopeShort.${scope}`)}</NoBreak>,
    },
    { id: 'basis', header: t('rules.basis'), cell: (rule) => basisText(rule, language) },
    {
      id: 'origin',
      header: t('versions.origin'),
      cell: ({ change }) =>
        change === null
          ? t('versions.shipped')
          : t('versions.own', { by: change.by, at: momentText(change.at), reason: change.reason }),
    },
    {
      id: 'inForce',
      header: t('rules.inForce'),
      cell: ({ isInForce }) => t(isInForce ? 'rules.yes' : 'rules.no'),
    },
  ];
  return (
    <DataTable
      label={t('versions.title')}
      columns={columns}
      rows={versions}
      rowKey={({ key }) => key}
      state="ready"
      emptyText=""
    />
  );
}
