import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import { RouterLink } from '../../../ui/router-link.tsx';
import { BoardTable } from './board-table.tsx';
import { Panel } from './panel.tsx';
import { barWidth, type SlackBand } from './slack-bands.ts';
import { useBandText } from './use-band-text.ts';

/** Open cases by the days left to the statutory end; the bar says the same as the number beside it. */
export function SlackPanel({ bands }: { readonly bands: readonly SlackBand[] }) {
  const { t } = useTranslation('workbench');
  const bandText = useBandText();
  return (
    <Panel title={t('board.slack')} intro={t('board.slackIntro')}>
      <BoardTable
        label={t('board.slack')}
        rows={bands}
        rowKey={bandText}
        columns={[
          { id: 'band', header: t('board.daysLeft'), width: '30%', cell: bandText },
          {
            id: 'cases',
            header: t('board.cases'),
            align: 'right',
            width: '15%',
            cell: (band) =>
              band.cases === 0 ? (
                0
              ) : (
                <RouterLink
                  to="/board"
                  search={{ list: 'slack', from: band.from ?? undefined, to: band.to ?? undefined }}
                  aria-label={t('board.countOf', { name: bandText(band), n: band.cases })}
                >
                  {band.cases}
                </RouterLink>
              ),
          },
          {
            id: 'bar',
            header: t('board.share'),
            cell: (band) => <Bar width={barWidth(band.cases, bands)} isLate={band.from === null} />,
          },
        ]}
      />
    </Panel>
  );
}

function Bar({ width, isLate }: { readonly width: number; readonly isLate: boolean }) {
  return (
    <Box
      aria-hidden
      sx={{
        height: 12,
        width: `${width}%`,
        minWidth: width === 0 ? 0 : 2,
        bgcolor: isLate ? 'late.main' : 'primary.main',
        '@media print': { bgcolor: 'transparent', border: width === 0 ? 0 : 1, borderColor: '#000' },
      }}
    />
  );
}
