import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { CollectiveBadge, DueChip, GreenChannelBadge, StatusBadge } from '../../../ui/badges.tsx';
import { useDateText, useDateTimeText } from '../../../ui/dates.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { type KeyDate, keyDateOf } from './key-date.ts';
import { OverlayBadge } from './overlay-badge.tsx';
import { StageLine } from './stage-line.tsx';
import { useDueTitle } from './use-due-title.ts';

/** Status, collective and green channel beside the number. */
export function CaseBadges({ view }: { readonly view: CaseView }) {
  const { summary } = view;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      <StatusBadge status={summary.status} />
      {summary.isCollective && <CollectiveBadge count={summary.workerCount} />}
      {summary.isGreenChannel && <GreenChannelBadge />}
      {view.overlays.map((overlay) => (
        <OverlayBadge key={overlay} overlay={overlay} />
      ))}
    </Box>
  );
}

/** Short parties, cause, the one date that matters most, and how far the case is. */
export function CaseHeader({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('cases');
  const { causeName } = useReference();
  const { applicants, respondents, causeCode } = view.summary;
  return (
    <Box component="header" sx={{ mb: 1.5 }}>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, alignItems: 'baseline', mb: 1 }}
      >
        <Typography sx={{ fontSize: '1.1rem' }}>{t('page.versus', { applicants, respondents })}</Typography>
        <Typography sx={{ color: 'text.secondary' }}>{causeName(causeCode)}</Typography>
        <Box sx={{ ml: { sm: 'auto' } }}>
          <KeyDateLine date={keyDateOf(view)} />
        </Box>
      </Box>
      <StageLine view={view} />
    </Box>
  );
}

function KeyDateLine({ date }: { readonly date: KeyDate }) {
  const { t } = useTranslation('cases');
  const { t: term } = useTranslation('terms');
  const dateText = useDateText();
  const dateTimeText = useDateTimeText();
  const dueTitle = useDueTitle();
  switch (date.kind) {
    case 'due':
      return (
        <Box
          component="span"
          sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}
        >
          {dueTitle(date.due)}
          <DueChip
            dueOn={date.due.dueOn}
            daysLeft={date.due.daysLeft}
            isProvisional={date.due.isProvisional}
          />
        </Box>
      );
    case 'hearing':
      return (
        <strong>
          {t('key.hearing')} {dateTimeText(date.at)}
        </strong>
      );
    case 'closed':
      return (
        <span>
          {t('key.closed')} {dateText(date.on)}
          {date.method !== null && ` · ${term(`closingMethod.${date.method}`)}`}
        </span>
      );
    case 'none':
      return <Box sx={{ color: 'text.secondary' }}>{t('key.none')}</Box>;
  }
}
