import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepPreview } from '../../../../electron/backend/api/contract/lifecycle.ts';
import { isLocalDateTime } from '../../../../electron/backend/domain/dates.ts';
import { useRuleText } from '../../../ui/basis-text.ts';
import { useDateTimeText } from '../../../ui/dates.tsx';
import { useGoAheadReason } from '../../../ui/go-ahead.tsx';
import { effectRows } from './effect-rows.ts';
import { EffectTable } from './effect-table.tsx';
import type { Effect } from './queries.ts';
import { useDocumentName } from './use-document-name.ts';

interface EffectViewProps {
  readonly effect: Effect;
  /** What to do instead of a refused step, by the rule that refuses it. */
  readonly instead?: Readonly<Record<string, string>>;
}

/** What a change would do, before it is done: why it is refused, the dates it moves, the hearings it makes unlawful, the papers that go out. */
export function EffectView({ effect, instead = {} }: EffectViewProps) {
  const { t } = useTranslation('steps');
  const titleId = useId();
  const preview = 'preview' in effect ? effect.preview : null;
  return (
    <Box
      component="section"
      aria-labelledby={titleId}
      aria-busy={effect.state === 'loading'}
      sx={{ borderTop: 1, borderColor: 'divider', pt: 1.5, minWidth: 0 }}
    >
      <Typography id={titleId} component="h3" variant="h3" sx={{ mb: 0.5 }}>
        {t('effect.title')}
      </Typography>
      <Box role="status" sx={{ color: 'text.secondary' }}>
        {effect.state === 'idle' && t('effect.idle')}
        {effect.state === 'loading' && t('effect.loading')}
        {effect.state === 'failed' && t('effect.failed')}
      </Box>
      {preview !== null && (
        <Box sx={{ opacity: effect.state === 'loading' ? 0.6 : 1, display: 'grid', gap: 1, minWidth: 0 }}>
          {preview.refusal === null ? (
            <Consequences preview={preview} />
          ) : (
            <Refused refusal={preview.refusal} instead={instead} />
          )}
        </Box>
      )}
    </Box>
  );
}

interface RefusedProps {
  readonly refusal: NonNullable<StepPreview['refusal']>;
  readonly instead: Readonly<Record<string, string>>;
}

function Refused({ refusal, instead }: RefusedProps) {
  const { t } = useTranslation('steps');
  const ruleText = useRuleText();
  const way = instead[refusal.rule];
  return (
    <Alert severity="warning" sx={{ mt: 0.5 }}>
      {t('effect.refused', { reason: ruleText(refusal) })}
      {way !== undefined && <div>{way}</div>}
    </Alert>
  );
}

function Consequences({ preview }: { readonly preview: StepPreview }) {
  const { t } = useTranslation('steps');
  const { t: term } = useTranslation('terms');
  const documentName = useDocumentName();
  const rows = effectRows(preview.dates);
  return (
    <>
      <HearingsAtRisk hearings={preview.hearings} />
      {rows.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{t('effect.noDates')}</Typography>
      ) : (
        <Shortened count={rows.length}>{(shown) => <EffectTable rows={rows.slice(0, shown)} />}</Shortened>
      )}
      {preview.papers.length > 0 && (
        <div>{t('effect.papers', { list: preview.papers.map(documentName).join(t('listJoin')) })}</div>
      )}
      {preview.next.length > 0 && (
        <div>
          {t('effect.next', { list: preview.next.map((step) => term(`step.${step}`)).join(t('listJoin')) })}
        </div>
      )}
    </>
  );
}

function HearingsAtRisk({ hearings }: { readonly hearings: StepPreview['hearings'] }) {
  const { t } = useTranslation('steps');
  const dateTimeText = useDateTimeText();
  const reasonText = useGoAheadReason();
  if (hearings.length === 0) return null;
  return (
    <Alert severity="error" sx={{ mt: 0.5 }}>
      {t('effect.hearings')}
      <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
        {hearings.map(({ hearingId, startsAt, faults }) => (
          <li key={hearingId}>
            {t('effect.hearing', {
              at: isLocalDateTime(startsAt) ? dateTimeText(startsAt) : startsAt,
              reasons: faults.map(reasonText).join(t('reasonJoin')),
            })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

const mostShown = 8;

interface ShortenedProps {
  readonly count: number;
  readonly children: (shown: number) => ReactNode;
}

/** The worst first ones; the rest on demand. */
function Shortened({ count, children }: ShortenedProps) {
  const { t } = useTranslation('steps');
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? count : Math.min(count, mostShown);
  return (
    <div>
      {children(shown)}
      {shown < count && <Button onClick={() => setIsWhole(true)}>{t('effect.showAll', { n: count })}</Button>}
    </div>
  );
}
