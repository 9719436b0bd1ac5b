import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../ui/badges.tsx';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { plainDate } from '../../../ui/dates.tsx';
import { useCan } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { CertaintyBadge, CertaintyLegend } from './certainty.tsx';
import { ChangesTable } from './changes-table.tsx';
import { NoBreak } from './no-break.tsx';
import { useRules } from './queries.ts';
import { RecountsTable } from './recounts-table.tsx';
import { RuleDialog } from './rule-dialog.tsx';
import { RuleFilters } from './rule-filters.tsx';
import { basisText, factText, matchingRules, type RuleRow, ruleRows, titleOf } from './rule-rows.ts';
import { type RulesSearch, rulesSearch } from './rules-search.ts';
import { ScopeChoice } from './scope-choice.tsx';
import { useDirectionText, useLengthText } from './use-limit-text.ts';
import { useWordsLanguage } from './use-words-language.ts';

/** Every time limit and target with its source; whoever may, changes one from a day on. */
export function RulesTab() {
  const { t } = useTranslation('law');
  const navigate = useNavigate();
  const search = rulesSearch.parse(useSearch({ strict: false }));
  const language = useWordsLanguage();
  const canChange = useCan('law.saveRule');
  const rules = useRules();
  const rows = ruleRows(rules.data?.rules ?? []);
  const change = (part: RulesSearch, replace = false) =>
    void navigate({ to: '/settings', search: { tab: 'rules', ...search, ...part }, replace });
  const open = (rule: string | undefined) => change({ rule });
  const columns = useColumns(open);
  const isFiltered = search.find !== undefined || search.kind !== undefined || search.all === undefined;
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <div>
        <Typography sx={{ maxWidth: '60em' }}>{t('rules.intro')}</Typography>
        {!canChange && <Typography sx={{ color: 'text.secondary' }}>{t('readOnly')}</Typography>}
      </div>
      <RefusalAlert error={rules.error} />
      {rules.data !== undefined && <ScopeChoice scope={rules.data.scope} rows={rows} />}
      <Box component="section" aria-label={t('rules.title')}>
        <RuleFilters search={search} onChange={change} />
        <DataTable
          label={t('rules.title')}
          columns={columns}
          rows={rules.isSuccess ? matchingRules(rows, search, language) : undefined}
          rowKey={({ key }) => key}
          state={rules.isPending ? 'loading' : rules.isError ? 'failed' : 'ready'}
          isFiltered={isFiltered}
          emptyText={t('rules.none')}
          onRetry={() => void rules.refetch()}
          onOpen={({ id }) => open(id)}
        />
        <CertaintyLegend />
      </Box>
      <ChangesTable rows={rows} isPending={rules.isPending} />
      <RecountsTable />
      {search.rule !== undefined && rules.isSuccess && (
        <OpenRule id={search.rule} rows={rows} onClose={() => open(undefined)} />
      )}
    </Box>
  );
}

interface OpenRuleProps {
  readonly id: string;
  readonly rows: readonly RuleRow[];
  readonly onClose: () => void;
}

function OpenRule({ id, rows, onClose }: OpenRuleProps) {
  const { t } = useTranslation('law');
  const versions = rows.filter((row) => row.id === id);
  const present = versions.find(({ isInForce }) => isInForce) ?? versions.at(-1);
  if (present === undefined) return <Alert severity="warning">{t('rules.unknown', { id })}</Alert>;
  return <RuleDialog rule={present} versions={versions} onClose={onClose} />;
}

function useColumns(onOpen: (id: string) => void): readonly Column<RuleRow>[] {
  const { t } = useTranslation('law');
  const language = useWordsLanguage();
  const lengthText = useLengthText();
  const directionText = useDirectionText();
  return [
    { id: 'id', header: t('rules.id'), cell: ({ id }) => <NoBreak>{id}</NoBreak> },
    {
      id: 'name',
      header: t('rules.name'),
      cell: (rule) => (
        <>
          <Link
            component="button"
            type="button"
            onClick={() => onOpen(rule.id)}
            sx={{ textAlign: 'start', font: 'inherit' }}
          >
            {titleOf(rule, language)}
          </Link>
          <Aside>{t(`kind.${rule.kind}`)}</Aside>
        </>
      ),
    },
    {
      id: 'length',
      header: t('rules.length'),
      cell: (rule) => (
        <>
          <NoBreak>{lengthText(rule)}</NoBreak>
          <Aside>{directionText(rule)}</Aside>
        </>
      ),
    },
    {
      id: 'trigger',
      header: t('rules.trigger'),
      cell: ({ triggerFact }) => factText(triggerFact, language),
    },
    { id: 'basis', header: t('rules.basis'), cell: (rule) => basisText(rule, language) },
    {
      id: 'certainty',
      header: t('rules.certainty'),
      cell: ({ certainty }) => <CertaintyBadge certainty={certainty} />,
    },
    {
      id: 'scope',
      header: t('rules.scope'),
      cell: ({ scope }) => <NoBreak>{t(`scopeShort.${scope}`)}</NoBreak>,
    },
    {
      id: 'valid',
      header: t('rules.valid'),
      cell: ({ validFrom, validTo }) => (
        <NoBreak>
          {plainDate(validFrom)}
          <br />
          {validTo === null ? t('rules.openEnd') : t('rules.until', { date: plainDate(validTo) })}
        </NoBreak>
      ),
    },
    { id: 'inForce', header: t('rules.inForce'), cell: (rule) => <InForce rule={rule} /> },
  ];
}

function InForce({ rule }: { readonly rule: RuleRow }) {
  const { t } = useTranslation('law');
  return (
    <>
      {rule.isInForce ? (
        <Badge color="hearingMode.sync" ground="modeSoft.sync">
          {t('rules.yes')}
        </Badge>
      ) : (
        t('rules.no')
      )}
      {rule.change !== null && <Aside>{t('rules.changedHere')}</Aside>}
    </>
  );
}

function Aside({ children }: { readonly children: string }) {
  return (
    <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
      {children}
    </Typography>
  );
}
