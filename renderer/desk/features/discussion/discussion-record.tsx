import PrintOutlined from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiscussionText } from '../../../../electron/backend/api/contract/discussion.ts';
import { momentText, useDateText } from '../../../ui/dates.tsx';
import { printCurrentPage } from '../../../ui/files.ts';

/** 案件讨论笔录 (D22), to be read and printed for the auxiliary volume. */
export function DiscussionRecord({ record }: { readonly record: DiscussionText }) {
  const { t } = useTranslation('discussion');
  const { t: term } = useTranslation('terms');
  const dateText = useDateText();
  const join = t('and');
  return (
    <Paper variant="outlined" component="section" aria-label={t('text.title')} sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography variant="h2">{t('text.title')}</Typography>
        <Button
          startIcon={<PrintOutlined />}
          sx={{ ml: 'auto', '@media print': { display: 'none' } }}
          onClick={() => void printCurrentPage()}
        >
          {t('held.print')}
        </Button>
      </Box>
      <Box component="dl" sx={listSx}>
        <Row label={t('text.when')}>{dateText(record.heldOn)}</Row>
        <Row label={t('text.where')}>{record.place === '' ? '—' : record.place}</Row>
        <Row label={t('text.chair')}>{record.chair}</Row>
        <Row label={t('text.reporter')}>{record.reporter}</Row>
        <Row label={t('text.recorder')}>{record.recorder}</Row>
        <Row label={t('text.triggers')}>
          {record.triggers.map((kind) => term(`discussionTrigger.${kind}`)).join(join)}
        </Row>
        <Row label={t('text.absences')}>
          {record.absences.length === 0
            ? t('text.nobody')
            : record.absences.map((absence) => t('text.absence', absence)).join(join)}
        </Row>
      </Box>
      <Typography variant="h3">{t('text.issues')}</Typography>
      <Box component="ol" sx={{ mt: 0.5 }}>
        {record.issues.map((issue) => (
          <li key={issue}>{issue}</li>
        ))}
      </Box>
      <Typography variant="h3">{t('text.opinions')}</Typography>
      {record.opinions.map(({ name, stance, text }) => (
        <Box key={name} sx={{ my: 1 }}>
          <strong>
            {name}
            {stance === 'differs' && t('text.minority')}
          </strong>
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Typography>
        </Box>
      ))}
      <Typography variant="h3">
        {t('text.conclusion')} · {term(`discussionResult.${record.result}`)}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{record.conclusion}</Typography>
      <Box sx={{ display: 'none', '@media print': { display: 'block', mt: 4, lineHeight: 3 } }}>
        {t('text.sign')}
      </Box>
      <Typography
        variant="caption"
        sx={{ display: 'block', mt: 1, color: 'text.secondary', overflowWrap: 'anywhere' }}
      >
        {t('text.seal', { sha256: record.sha256, name: record.recordedBy })}
      </Typography>
      <Typography
        variant="caption"
        sx={{ display: 'block', color: 'text.secondary', '@media print': { display: 'none' } }}
      >
        {t('text.reads', {
          list: record.reads.map(({ name, readAt }) => `${name} ${momentText(readAt)}`).join(join),
        })}
      </Typography>
    </Paper>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <Box component="dt" sx={{ color: 'text.secondary' }}>
        {label}
      </Box>
      <Box component="dd" sx={{ m: 0 }}>
        {children}
      </Box>
    </>
  );
}

const listSx = {
  display: 'grid',
  gridTemplateColumns: 'max-content 1fr',
  columnGap: 2,
  rowGap: 0.5,
  my: 1.5,
};
