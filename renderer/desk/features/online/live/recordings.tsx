import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveView } from '../../../../../electron/backend/api/contract/live.ts';
import { momentText } from '../../../../ui/dates.tsx';
import { fetchFile } from '../../../../ui/files.ts';
import { RefusalAlert } from '../../../../ui/refusal.tsx';
import { useFinishRecording } from './mutations.ts';
import { Panel } from './panel.tsx';
import { UploadRecording } from './upload-recording.tsx';

interface RecordingsProps {
  readonly view: LiveView;
  readonly runningId: string | null;
}

/** What was recorded: when it began by the court's clock, how long it is, under which hash it lies in the case. */
export function Recordings({ view, runningId }: RecordingsProps) {
  const { t } = useTranslation('live');
  return (
    <Panel title={t('recordings.title')}>
      {view.recordings.length === 0 && <Typography color="text.secondary">{t('recordings.none')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {view.recordings.map((recording) => (
          <Recording key={recording.id} recording={recording} isRunning={recording.id === runningId} />
        ))}
      </Box>
      <UploadRecording hearingId={view.hearingId} />
    </Panel>
  );
}

interface RecordingProps {
  readonly recording: LiveView['recordings'][number];
  readonly isRunning: boolean;
}

function Recording({ recording, isRunning }: RecordingProps) {
  const { t } = useTranslation('live');
  const finish = useFinishRecording();
  const [video, setVideo] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const { id, name, startedAt, seconds, bytes, sha256 } = recording;
  useEffect(
    () => () => {
      if (video !== null) URL.revokeObjectURL(video);
    },
    [video],
  );
  const play = async () => {
    try {
      const content = await (await fetchFile(`/api/files/recording/${id}`)).blob();
      const type = name.endsWith('.mp4') ? 'video/mp4' : 'video/webm';
      setVideo(URL.createObjectURL(new Blob([content], { type })));
    } catch (error) {
      setFailure(error);
    }
  };
  const length = t('recordings.minutes', { m: Math.floor(seconds / 60), s: Math.round(seconds % 60) });
  return (
    <li>
      <Typography component="h3" sx={{ fontWeight: 600 }}>
        {name}
      </Typography>
      <Typography variant="body2">
        {t('recordings.begun', { time: momentText(startedAt), length, size: (bytes / 1e6).toFixed(1) })}
      </Typography>
      {sha256 !== null && (
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {t('recordings.hash', { hash: sha256 })}
        </Typography>
      )}
      <RefusalAlert error={failure ?? finish.error} />
      {isRunning && <Typography variant="body2">{t('recordings.running')}</Typography>}
      {sha256 === null && !isRunning && (
        <>
          <Typography variant="body2">{t('recordings.unfinished')}</Typography>
          <Button
            size="small"
            variant="outlined"
            disabled={finish.isPending || bytes === 0}
            onClick={() => finish.mutate({ recordingId: id })}
          >
            {t('recordings.finish')}
          </Button>
        </>
      )}
      {sha256 !== null && video === null && (
        <Button size="small" aria-label={t('recordings.playOf', { name })} onClick={() => void play()}>
          {t('recordings.play')}
        </Button>
      )}
      {video !== null && (
        // biome-ignore lint/a11y/useMediaCaption: a recording of a hearing has its record, not captions
        <video src={video} controls aria-label={t('recordings.player', { name })} style={{ width: '100%' }} />
      )}
    </li>
  );
}
