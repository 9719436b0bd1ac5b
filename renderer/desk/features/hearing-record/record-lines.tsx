import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  HearingPhase,
  LineBody,
} from '../../../../electron/backend/domain/hearing-record/record-line.ts';
import { type RecordParties, useLineWords } from './line-words.ts';
import type { ShownLine } from './record-book.ts';
import { TypedText } from './typed-text.tsx';

/** What the lines can do to the record. */
export interface LineActs {
  readonly onText: (line: ShownLine, text: string) => void;
  readonly onKey: (line: ShownLine, event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onFocus: (line: ShownLine) => void;
  readonly onEdit: (line: ShownLine) => void;
  readonly onRemove: (line: ShownLine) => void;
}

interface RecordLinesProps extends LineActs {
  readonly lines: readonly ShownLine[];
  readonly parties: RecordParties;
  readonly phase: HearingPhase;
  /** Whether spoken text may still be written. */
  readonly isWriting: boolean;
}

/** The id of the field a line is typed in. */
export function fieldId(lineId: string): string {
  return `record-line-${lineId}`;
}

/** The record itself, phase by phase. */
export function RecordLines({ lines, parties, phase, isWriting, ...acts }: RecordLinesProps) {
  const { t } = useTranslation('hearingRecord');
  const isEmpty = !lines.some((line) => line.phase === phase);
  const firstOfPhase = (index: number) => index === 0 || lines[index - 1]?.phase !== lines[index]?.phase;
  return (
    <Box component="section" aria-label={t('lines')} sx={{ minWidth: 0 }}>
      {lines.map((line, index) => (
        <Box key={line.id}>
          {firstOfPhase(index) && <PhaseHead phase={line.phase} isNow={line.phase === phase} />}
          <LineRow line={line} n={index + 1} parties={parties} isWriting={isWriting} {...acts} />
        </Box>
      ))}
      {isEmpty && (
        <>
          <PhaseHead phase={phase} isNow />
          <Typography color="text.secondary" sx={{ py: 1 }}>
            {t('empty')}
          </Typography>
        </>
      )}
    </Box>
  );
}

function PhaseHead({ phase, isNow }: { readonly phase: HearingPhase; readonly isNow: boolean }) {
  const { t } = useTranslation('hearingRecord');
  return (
    <Typography
      variant="h2"
      id={`phase-${phase}`}
      sx={{
        mt: 2,
        mb: 0.5,
        pb: 0.25,
        borderBottom: 1,
        borderColor: isNow ? 'primary.main' : 'divider',
        color: isNow ? 'primary.main' : 'text.secondary',
        scrollMarginTop: 120,
      }}
    >
      {t(`phase.${phase}`)}
    </Typography>
  );
}

interface LineRowProps extends LineActs {
  readonly line: ShownLine;
  readonly n: number;
  readonly parties: RecordParties;
  readonly isWriting: boolean;
}

/** Kinds of lines that are filled in and can be changed from where they stand. */
const editable: readonly LineBody['kind'][] = ['attendance', 'recusalAnswer', 'evidence'];

function LineRow({ line, n, parties, isWriting, ...acts }: LineRowProps) {
  const { t } = useTranslation('hearingRecord');
  const { who, words } = useLineWords(parties)(line);
  const isTyped = line.body.kind === 'speech' && isWriting;
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr auto', sm: '11em minmax(0, 1fr) auto' },
        columnGap: 1.5,
        alignItems: 'start',
        py: 0.25,
        '&:focus-within': { bgcolor: 'action.hover' },
      }}
    >
      <Typography
        color="text.secondary"
        sx={{ lineHeight: 1.8, overflowWrap: 'anywhere', gridColumn: { xs: '1 / -1', sm: 'auto' } }}
      >
        {who}
      </Typography>
      {isTyped ? (
        <TypedText
          id={fieldId(line.id)}
          label={t('line', { n, speaker: who })}
          text={words}
          onText={(text) => acts.onText(line, text)}
          onKey={(event) => acts.onKey(line, event)}
          onFocus={() => acts.onFocus(line)}
        />
      ) : (
        <Typography sx={{ fontSize: '1.07rem', lineHeight: 1.7, whiteSpace: 'pre-wrap' }}>{words}</Typography>
      )}
      <Box className="line-tools" sx={{ display: 'flex', minWidth: 30 }}>
        {isWriting && editable.includes(line.body.kind) && (
          <Button onClick={() => acts.onEdit(line)} sx={{ minHeight: 28 }}>
            {t('edit')}
          </Button>
        )}
        {isWriting && line.body.kind !== 'correction' && (
          <IconButton aria-label={t('remove')} onClick={() => acts.onRemove(line)}>
            <DeleteOutlined fontSize="small" />
          </IconButton>
        )}
      </Box>
    </Box>
  );
}
