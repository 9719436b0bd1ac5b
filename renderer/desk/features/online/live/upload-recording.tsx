import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotice } from '../../../../ui/notice.tsx';
import { RefusalAlert } from '../../../../ui/refusal.tsx';
import { sendPiece, useFinishRecording, useStartRecording } from './mutations.ts';

const pieceBytes = 4 * 1024 * 1024;

/** Takes in a recording that another platform made; whoever does says when it began. */
export function UploadRecording({ hearingId }: { readonly hearingId: string }) {
  const { t } = useTranslation('live');
  const notify = useNotice();
  const start = useStartRecording();
  const finish = useFinishRecording();
  const [startedAt, setStartedAt] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const [percent, setPercent] = useState<number | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const take = async (file: File) => {
    setFailure(null);
    setPercent(0);
    try {
      const seconds = await lengthOf(file);
      const { recordingId } = await start.mutateAsync({
        hearingId,
        origin: 'upload',
        name: file.name,
        // The court's clock is Shanghai's, wherever this desk's clock stands.
        startedAt: new Date(`${startedAt}:00+08:00`).toISOString(),
      });
      for (let from = 0; from < file.size; from += pieceBytes) {
        await sendPiece(recordingId, from, seconds, file.slice(from, from + pieceBytes));
        setPercent(Math.round((Math.min(file.size, from + pieceBytes) / file.size) * 100));
      }
      await finish.mutateAsync({ recordingId });
      notify(t('recordings.taken'));
    } catch (error) {
      setFailure(error);
    } finally {
      setPercent(null);
    }
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <TextField
        type="datetime-local"
        label={t('recordings.startedAt')}
        value={startedAt}
        onChange={(event) => setStartedAt(event.target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <Button
        variant="outlined"
        disabled={percent !== null || startedAt === ''}
        onClick={() => input.current?.click()}
      >
        {t('recordings.upload')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept="video/*,audio/*"
        aria-label={t('recordings.upload')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again.
          event.target.value = '';
          if (file !== undefined) void take(file);
        }}
      />
      {percent !== null && <Typography role="status">{t('recordings.uploading', { percent })}</Typography>}
      <RefusalAlert error={failure} />
    </Box>
  );
}

/** Length of a video, seconds; 0 where the browser cannot tell. */
function lengthOf(file: File): Promise<number> {
  return new Promise((resolve) => {
    const video = document.createElement('video');
    const address = URL.createObjectURL(file);
    const told = (seconds: number) => {
      URL.revokeObjectURL(address);
      resolve(Number.isFinite(seconds) ? seconds : 0);
    };
    video.onloadedmetadata = () => told(video.duration);
    video.onerror = () => told(0);
    video.src = address;
  });
}
