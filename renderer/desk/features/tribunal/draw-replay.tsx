import ReplayOutlined from '@mui/icons-material/ReplayOutlined';
import SaveAltOutlined from '@mui/icons-material/SaveAltOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useDateText } from '../../../ui/dates.tsx';
import { saveResponse } from '../../../ui/files.ts';
import { useReference } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { CopyLine } from './copy-line.tsx';
import { drawRecord, replayLine } from './draw-record.ts';
import { DrawTables } from './draw-tables.tsx';
import { useReplay } from './queries.ts';

interface DrawReplayProps {
  readonly caseId: string;
  readonly caseNumber: string | null;
}

/** The last draw of a case with its record, repeated by the program, and how anybody repeats it without this screen. */
export function DrawReplay({ caseId, caseNumber }: DrawReplayProps) {
  const { t } = useTranslation('tribunal');
  const replay = useReplay(caseId);
  if (replay.isPending) return <Skeleton variant="rounded" height={160} />;
  if (replay.isError) return <RefusalAlert error={replay.error} />;
  const last = replay.data.at(-1);
  if (last === undefined) return <Typography>{t('replay.none')}</Typography>;
  const record = drawRecord.safeParse(last.record);
  return (
    <Box
      component="section"
      aria-label={t('replay.title')}
      sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}
    >
      <Typography variant="h3">{t('replay.title')}</Typography>
      {record.success ? (
        <DrawTables record={record.data} />
      ) : (
        <Alert severity="error">{t('replay.unreadable')}</Alert>
      )}
      <Verdict isSame={last.isSame} repeated={last.repeated} recorded={last.recorded} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          variant="outlined"
          startIcon={<ReplayOutlined />}
          disabled={replay.isFetching}
          onClick={() => void replay.refetch()}
        >
          {t(replay.isFetching ? 'replay.running' : 'replay.again')}
        </Button>
        <Button
          startIcon={<SaveAltOutlined />}
          onClick={() =>
            void saveResponse(
              new Response(JSON.stringify(last.record, null, 2), {
                headers: { 'content-type': 'application/json' },
              }),
              'record.json',
            )
          }
        >
          {t('replay.save')}
        </Button>
      </Box>
      <Typography sx={{ color: 'text.secondary' }}>{t('replay.anyone')}</Typography>
      {caseNumber !== null && <CopyLine line={replayLine(caseNumber)} />}
      <Earlier draws={replay.data.slice(0, -1)} />
    </Box>
  );
}

interface VerdictProps {
  readonly isSame: boolean;
  readonly repeated: readonly string[];
  readonly recorded: readonly string[];
}

function Verdict({ isSame, repeated, recorded }: VerdictProps) {
  const { t } = useTranslation('tribunal');
  const { staffName } = useReference();
  const names = (ids: readonly string[]) => ids.map(staffName).join(t('list'));
  return (
    <Alert severity={isSame ? 'success' : 'error'} role="status">
      {isSame
        ? t('replay.same', { names: names(repeated) })
        : t('replay.different', {
            recorded: names(recorded),
            repeated: names(repeated) || t('replay.nobody'),
          })}
    </Alert>
  );
}

interface EarlierProps {
  readonly draws: readonly (VerdictProps & {
    readonly formedOn: Parameters<ReturnType<typeof useDateText>>[0];
  })[];
}

/** Draws of tribunals the case had before: whether they too come out the same. */
function Earlier({ draws }: EarlierProps) {
  const { t } = useTranslation('tribunal');
  const { staffName } = useReference();
  const dateText = useDateText();
  if (draws.length === 0) return null;
  return (
    <div>
      <Typography variant="h3">{t('replay.earlier')}</Typography>
      <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
        {draws.map(({ formedOn, isSame, recorded }) => (
          <li key={`${formedOn} ${recorded.join()}`}>
            {t(isSame ? 'replay.earlierSame' : 'replay.earlierDifferent', {
              date: dateText(formedOn),
              names: recorded.map(staffName).join(t('list')),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
