import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { lineBody } from '../../../../electron/backend/api/contract/hearing-record.ts';
import type { LineBody } from '../../../../electron/backend/domain/hearing-record/record-line.ts';
import { RefusalAlert, refusalOf } from '../../../ui/refusal.tsx';
import type { SaverState } from './line-saver.ts';
import { type RecordParties, useLineWords } from './line-words.ts';
import type { LineDraft } from './record-book.ts';
import { RecordRuleText } from './record-rule-alert.tsx';

interface HeldLinesProps {
  readonly held: SaverState<LineDraft>['held'];
  readonly parties: RecordParties;
  readonly onSettle: (lineId: string, upon: number | null) => void;
}

/** Lines the court did not take: both texts side by side, or the rule that refused; nothing typed is thrown away unasked. */
export function HeldLines({ held, parties, onSettle }: HeldLinesProps) {
  const { t } = useTranslation('hearingRecord');
  const lineWords = useLineWords(parties);
  const textOf = (body: LineBody | null, at: LineDraft['at'], nothing: string) => {
    if (body === null) return nothing;
    const { who, words } = lineWords({ body, at });
    return who === '' ? words : `${who}: ${words}`;
  };
  return held.map(({ line, sent }) => {
    const mine = textOf(line.body.body, line.body.at, t('heldLine.removed'));
    if (sent.kind === 'refused')
      return (
        <Box key={line.lineId} sx={{ my: 1 }}>
          <RefusalAlert error={sent.error} keepsTyping>
            <RecordRuleText error={sent.error} />
          </RefusalAlert>
          <Text label={t('heldLine.mine')} text={mine} />
          <Button variant="outlined" onClick={() => onSettle(line.lineId, line.seen)} sx={{ mr: 1 }}>
            {t('heldLine.again')}
          </Button>
          <Button onClick={() => onSettle(line.lineId, null)}>{t('heldLine.drop')}</Button>
        </Box>
      );
    const theirs = currentOf(sent.error);
    return (
      <Alert key={line.lineId} severity="warning" role="alert" sx={{ my: 1 }}>
        {t('heldLine.stale')}
        <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { sm: '1fr 1fr' }, my: 1 }}>
          <Text label={t('heldLine.mine')} text={mine} />
          <Text
            label={t('heldLine.theirs')}
            text={textOf(theirs?.body ?? null, line.body.at, t('heldLine.gone'))}
          />
        </Box>
        <Button variant="outlined" onClick={() => onSettle(line.lineId, theirs?.version ?? 0)} sx={{ mr: 1 }}>
          {t('heldLine.useMine')}
        </Button>
        <Button onClick={() => onSettle(line.lineId, null)}>{t('heldLine.useTheirs')}</Button>
      </Alert>
    );
  });
}

function Text({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <Box>
      <Typography variant="caption">{label}</Typography>
      <Typography sx={{ whiteSpace: 'pre-wrap' }}>{text}</Typography>
    </Box>
  );
}

/** The line as the refusal says it now stands; null: it is out of the record. */
function currentOf(error: unknown): { readonly version: number; readonly body: LineBody } | null {
  const current = refusalOf(error)?.details?.['current'];
  if (typeof current !== 'object' || current === null || !('version' in current) || !('body' in current))
    return null;
  const body = lineBody.safeParse(current.body);
  return typeof current.version === 'number' && body.success
    ? { version: current.version, body: body.data }
    : null;
}
