import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { LineBody } from '../../../../electron/backend/domain/hearing-record/record-line.ts';
import { useLineWords, usePartyText } from './line-words.ts';
import type { OpenDialog, PanelProps } from './panel.ts';
import type { ShownLine } from './record-book.ts';

/** Each party: whether it came and by whom, and what it answered about recusal. */
export function PartiesPanel({ view, lines, isWriting, onOpen }: PanelProps) {
  const partyText = usePartyText(view.parties);
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {view.parties.map(({ id }) => (
        <Box key={id} role="group" aria-label={partyText(id)}>
          <Typography variant="h3">{partyText(id)}</Typography>
          {(['attendance', 'recusalAnswer'] as const).map((kind) => (
            <Said
              key={kind}
              view={view}
              line={lines.find(({ body }) => body.kind === kind && body.partyId === id)}
              isWriting={isWriting}
              kind={kind}
              onOpen={() =>
                onOpen({
                  dialog: kind === 'attendance' ? 'attendance' : 'recusal',
                  partyId: id,
                } satisfies OpenDialog)
              }
            />
          ))}
        </Box>
      ))}
      {view.claims.length > 0 && (
        <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
          {view.claims.map((claim) => (
            <li key={claim}>{claim}</li>
          ))}
        </Box>
      )}
    </Box>
  );
}

interface SaidProps extends Pick<PanelProps, 'view' | 'isWriting'> {
  readonly line: ShownLine | undefined;
  readonly kind: Extract<LineBody['kind'], 'attendance' | 'recusalAnswer'>;
  readonly onOpen: () => void;
}

function Said({ view, line, kind, isWriting, onOpen }: SaidProps) {
  const { t } = useTranslation('hearingRecord');
  const words = useLineWords(view.parties);
  const title = t(kind === 'attendance' ? 'attendance.record' : 'recusal.record');
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline', mt: 0.5 }}>
      <Typography color="text.secondary" sx={{ flex: 1, minWidth: 0 }}>
        {line === undefined
          ? t(kind === 'attendance' ? 'attendance.none' : 'recusal.none')
          : words(line).words}
      </Typography>
      {isWriting && (
        <Button variant="outlined" onClick={onOpen}>
          {title}
        </Button>
      )}
    </Box>
  );
}
