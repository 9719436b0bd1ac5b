import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../ui/client.ts';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { useLineWords } from './line-words.ts';

/**
 * The record on the second screen: large, read-only, following the newest line. Its procedure answers the public lines and
 * nothing else, so nothing private can come here.
 */
export function LivePage({ hearingId }: { readonly hearingId: string }) {
  const { t } = useTranslation('hearingRecord');
  const { t: ui } = useTranslation('ui');
  const live = useQuery(
    useTRPC().hearingRecord.live.queryOptions({ hearingId }, { refetchInterval: 10_000 }),
  );
  const words = useLineWords(live.data?.parties ?? []);
  const end = useRef<HTMLDivElement>(null);
  const { data } = live;
  useEffect(() => {
    document.title = ui('windowTitle', { title: t('liveTitle') });
  }, [t, ui]);
  useEffect(() => {
    if (data !== undefined) end.current?.scrollIntoView({ block: 'end' });
  }, [data]);
  const lines = data?.lines ?? [];
  return (
    <Box component="main" sx={{ p: { xs: 2, md: 4 }, maxWidth: 1400, mx: 'auto' }}>
      <Box
        sx={{
          position: 'sticky',
          top: 0,
          bgcolor: 'background.default',
          pt: 1,
          display: 'flex',
          flexWrap: 'wrap',
          gap: 2,
          alignItems: 'baseline',
          borderBottom: 2,
          borderColor: 'primary.main',
          pb: 1,
        }}
      >
        <Typography variant="h1" sx={{ fontSize: '2rem' }}>
          {data === undefined || data.caseNumber === null
            ? t('title')
            : t('titleOf', { number: data.caseNumber })}
        </Typography>
        {data !== undefined && (
          <Typography color="text.secondary" sx={{ fontSize: '1.4rem' }}>
            {t(`status.${data.status}`)}
          </Typography>
        )}
      </Box>
      <RefusalAlert error={live.error} />
      {data !== undefined && lines.length === 0 && (
        <Typography sx={{ fontSize: '1.6rem', mt: 3 }}>{t('liveEmpty')}</Typography>
      )}
      <Box role="log" aria-label={t('lines')}>
        {lines.map((line, index) => {
          const { who, words: said } = words(line);
          return (
            <Box key={line.id}>
              {lines[index - 1]?.phase !== line.phase && (
                <Typography variant="h2" color="primary" sx={{ fontSize: '1.4rem', mt: 3, mb: 1 }}>
                  {t(`phase.${line.phase}`)}
                </Typography>
              )}
              <Typography
                sx={{
                  fontSize: '1.75rem',
                  lineHeight: 1.6,
                  whiteSpace: 'pre-wrap',
                  mb: 1.5,
                  overflowWrap: 'anywhere',
                }}
              >
                {who !== '' && (
                  <Box component="span" sx={{ color: 'text.secondary', mr: 1.5 }}>
                    {who}
                  </Box>
                )}
                {said}
              </Typography>
            </Box>
          );
        })}
      </Box>
      <div ref={end} />
    </Box>
  );
}
