import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomMessage } from '../../../../../electron/backend/api/contract/live-room.ts';
import { type RecordedSeat, type RoomRecorder, recordRoom } from '../../../../ui/live/room-recorder.ts';
import { useNotice } from '../../../../ui/notice.tsx';
import { sendPiece, useFinishRecording, useStartRecording } from './mutations.ts';

interface RecorderParts {
  readonly hearingId: string;
  readonly name: string;
  readonly seats: readonly RecordedSeat[];
  readonly say: (message: RoomMessage) => void;
  readonly onRunning: (recordingId: string | null) => void;
}

/** Records the room at this desk; each piece is on the court's disk before the next one is made. */
export function useRecorder({ hearingId, name, seats, say, onRunning }: RecorderParts) {
  const { t } = useTranslation('live');
  const notify = useNotice();
  const begin = useStartRecording();
  const finish = useFinishRecording();
  const [running, setRunning] = useState<{ id: string; recorder: RoomRecorder } | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const present = useRef(seats);
  useEffect(() => {
    present.current = seats;
  });
  // Leaving the page would cut the recording off.
  useEffect(() => {
    if (running === null) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [running]);

  const start = async () => {
    setIsBusy(true);
    setHasFailed(false);
    try {
      const { recordingId } = await begin.mutateAsync({
        hearingId,
        origin: 'room',
        name: `${name}.webm`,
        startedAt: null,
      });
      let sent = 0;
      const recorder = recordRoom({
        seats: () => present.current,
        onPiece: async (piece, seconds) => {
          await sendPiece(recordingId, sent, seconds, piece);
          sent += piece.size;
        },
        onFault: () => setHasFailed(true),
      });
      setRunning({ id: recordingId, recorder });
      onRunning(recordingId);
      say({ type: 'recording', isOn: true });
    } catch {
      setHasFailed(true);
    } finally {
      setIsBusy(false);
    }
  };
  const stop = async () => {
    if (running === null) return;
    setIsBusy(true);
    say({ type: 'recording', isOn: false });
    try {
      await running.recorder.stop();
      await finish.mutateAsync({ recordingId: running.id });
      notify(t('recordings.taken'));
    } catch {
      setHasFailed(true);
    } finally {
      setRunning(null);
      onRunning(null);
      setIsBusy(false);
    }
  };
  return { isRunning: running !== null, isBusy, hasFailed, start, stop };
}
