import PrintOutlined from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import GlobalStyles from '@mui/material/GlobalStyles';
import Skeleton from '@mui/material/Skeleton';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView, HistoryEntry } from '../../../../electron/backend/api/contract/cases.ts';
import { momentText } from '../../../ui/dates.tsx';
import { printCurrentPage } from '../../../ui/files.ts';
import { Page } from '../../../ui/page.tsx';
import { useMe, useReference } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { DateList } from './date-list.tsx';
import { entryEffects } from './entry-effects.ts';
import { LifeEntries } from './life-entries.tsx';
import type { EntryWords } from './life-entry.tsx';
import { useExplanations } from './queries.ts';

interface LifePageProps {
  readonly view: CaseView;
  readonly entries: readonly HistoryEntry[];
  /** Status and overlays, as the case page shows them. */
  readonly badges: ReactNode;
  readonly words: EntryWords;
  readonly hasPictures: boolean;
  readonly onPictures: (hasPictures: boolean) => void;
}

const paper = <GlobalStyles styles={{ '@page': { size: 'A4', margin: '16mm 15mm' } }} />;

/** 历程与期限: a case's whole life on one page for paper: every entry in legal order with the dates it moved, then every date with its reasons. */
export function LifePage({ view, entries, badges, words, hasPictures, onPictures }: LifePageProps) {
  const { t } = useTranslation('deadlines');
  const { caseId, summary } = view;
  const explanations = useExplanations(caseId);
  const number = summary.number ?? summary.applicants;
  return (
    <Page
      title={t('life.titleOf', { number })}
      titleExtra={badges}
      breadcrumbs={[
        <RouterLink key="case" to="/cases/$caseId" params={{ caseId }} color="inherit">
          {number}
        </RouterLink>,
      ]}
      actions={
        <>
          <FormControlLabel
            control={<Switch size="small" checked={hasPictures} onChange={(_, isOn) => onPictures(isOn)} />}
            label={t('life.pictures')}
          />
          <Button
            variant="contained"
            startIcon={<PrintOutlined />}
            disabled={explanations.data === undefined}
            onClick={() => void printCurrentPage()}
          >
            {t('life.print')}
          </Button>
        </>
      }
    >
      {paper}
      <Head view={view} />
      <RefusalAlert error={explanations.error} />
      {explanations.isPending && (
        <Skeleton role="status" variant="rounded" height={320} aria-label={t('life.loading')} />
      )}
      {explanations.data !== undefined && (
        <>
          <Typography variant="h2" sx={{ mb: 1 }}>
            {t('life.entries')}
          </Typography>
          <LifeEntries entries={entries} effects={entryEffects(entries, explanations.data)} words={words} />
          <Typography variant="h2" sx={{ mt: 2, mb: 1, breakAfter: 'avoid' }}>
            {t('life.dates')}
          </Typography>
          <DateList explanations={explanations.data} hasPictures={hasPictures} />
        </>
      )}
    </Page>
  );
}

/** Parties, cause, and who made this page when. */
function Head({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('deadlines');
  const { t: cases } = useTranslation('cases');
  const { causeName } = useReference();
  const me = useMe();
  const [madeAt] = useState(() => new Date().toISOString());
  const { applicants, respondents, causeCode } = view.summary;
  return (
    <Box sx={{ mb: 2 }}>
      <Typography sx={{ fontSize: '1.1rem' }}>{cases('page.versus', { applicants, respondents })}</Typography>
      <Typography sx={{ color: 'text.secondary' }}>
        {causeName(causeCode)} · {t('life.made', { name: me.name, at: momentText(madeAt) })}
      </Typography>
    </Box>
  );
}
