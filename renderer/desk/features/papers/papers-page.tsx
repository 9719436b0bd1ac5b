import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { documentKinds } from '../../../../electron/backend/domain/document-kind.ts';
import { CaseNumber } from '../../../ui/case-number.tsx';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { useDateText } from '../../../ui/dates.tsx';
import { Page } from '../../../ui/page.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { RouterButton, RouterLink } from '../../../ui/router-link.tsx';
import { Addressee } from './addressee.tsx';
import { CorrectedChip } from './corrected-chip.tsx';
import { PaperHash } from './paper-hash.tsx';
import { type PapersSearch, papersSearch } from './papers-search.ts';
import { pageSize, usePapers } from './queries.ts';

/** `/papers`: every paper that was issued, newest first, with its hash. */
export function PapersPage() {
  const { t } = useTranslation('papers');
  const { today } = useReference();
  const search = papersSearch.parse(useSearch({ strict: false }));
  const navigate = useNavigate();
  const show = (change: Partial<PapersSearch>) =>
    void navigate({
      to: '/papers',
      search: { ...search, offset: undefined, ...change },
      replace: change.offset === undefined,
    });
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <RouterButton
            variant="outlined"
            to="/papers/docket-sheet"
            search={{ from: today.date, to: today.date }}
          >
            {t('todaySheet')}
          </RouterButton>
          <RouterButton variant="outlined" to="/papers/templates">
            {t('toTemplates')}
          </RouterButton>
        </>
      }
    >
      <Filter search={search} onChange={show} />
      <Register search={search} onPage={(offset) => show({ offset: offset === 0 ? undefined : offset })} />
    </Page>
  );
}

const quietMs = 300;

function Filter({
  search,
  onChange,
}: {
  readonly search: PapersSearch;
  readonly onChange: (change: Partial<PapersSearch>) => void;
}) {
  const { t } = useTranslation('papers');
  const { t: term } = useTranslation('terms');
  const [text, setText] = useState(search.text ?? '');
  const [isComposing, setComposing] = useState(false);

  useEffect(() => {
    if (isComposing || text === (search.text ?? '')) return;
    const timer = setTimeout(() => onChange({ text: text === '' ? undefined : text }), quietMs);
    return () => clearTimeout(timer);
  });

  return (
    <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5 }}>
      <TextField
        type="search"
        label={t('register.find')}
        value={text}
        sx={{ flex: '1 1 22em', maxWidth: 480 }}
        onChange={(event) => setText(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        slotProps={{ htmlInput: { maxLength: 100 } }}
      />
      <TextField
        select
        label={t('register.kind')}
        value={search.kind ?? ''}
        fullWidth={false}
        sx={{ minWidth: 160 }}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
        onChange={(event) => onChange({ kind: documentKinds.find((kind) => kind === event.target.value) })}
      >
        <MenuItem value="">{t('register.allKinds')}</MenuItem>
        {documentKinds
          .filter((kind) => kind !== 'docketSheet')
          .map((kind) => (
            <MenuItem key={kind} value={kind}>
              {term(`documentKind.${kind}`)}
            </MenuItem>
          ))}
      </TextField>
    </Box>
  );
}

function Register({
  search,
  onPage,
}: {
  readonly search: PapersSearch;
  readonly onPage: (offset: number) => void;
}) {
  const { t } = useTranslation('papers');
  const navigate = useNavigate();
  const columns = useColumns();
  const papers = usePapers(search);
  const { data } = papers;
  return (
    <DataTable
      label={t('register.label')}
      columns={columns}
      rows={data?.rows}
      rowKey={(row) => row.id}
      state={papers.isPending ? 'loading' : papers.isError ? 'failed' : 'ready'}
      isFiltered={search.text !== undefined || search.kind !== undefined}
      emptyText={t('register.empty')}
      onRetry={() => void papers.refetch()}
      onOpen={(row) => void navigate({ to: '/papers/print/$documentId', params: { documentId: row.id } })}
      {...(data === undefined
        ? {}
        : {
            page: {
              offset: search.offset ?? 0,
              limit: pageSize,
              total: data.total,
              isCapped: data.isCapped,
              onPage,
            },
          })}
    />
  );
}

type Row = NonNullable<ReturnType<typeof usePapers>['data']>['rows'][number];

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation('papers');
  const { staffName } = useReference();
  const dateText = useDateText();
  return [
    {
      id: 'paper',
      header: t('register.paper'),
      cell: (row) => (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
          <RouterLink
            to="/papers/print/$documentId"
            params={{ documentId: row.id }}
            sx={{ whiteSpace: 'nowrap' }}
          >
            {row.title}
          </RouterLink>
          <CorrectedChip on={row.correctedOn} />
        </Box>
      ),
    },
    {
      id: 'case',
      header: t('register.caseNumber'),
      cell: (row) => (
        <RouterLink to="/cases/$caseId" params={{ caseId: row.caseId }} search={{ tab: 'papers' }}>
          <CaseNumber number={row.caseNumber} />
        </RouterLink>
      ),
    },
    {
      id: 'parties',
      header: t('register.parties'),
      cell: (row) => t('register.partiesOf', { applicants: row.applicants, respondents: row.respondents }),
    },
    {
      id: 'recipient',
      header: t('register.recipient'),
      cell: (row) => <Addressee paper={row} />,
    },
    { id: 'issuedOn', header: t('register.issuedOn'), cell: (row) => dateText(row.issuedOn) },
    { id: 'issuedBy', header: t('register.issuedBy'), cell: (row) => staffName(row.issuedBy) },
    { id: 'hash', header: t('register.hash'), cell: (row) => <PaperHash sha256={row.sha256} /> },
  ];
}
