import { useEffect, useState } from 'react';
import type { RoomMessage } from '../../../electron/backend/api/contract/live-room.ts';

type OwnState = Omit<Extract<RoomMessage, { type: 'state' }>, 'type'>;

interface OwnSeatParts {
  readonly media: MediaStream | null;
  readonly isOpen: boolean;
  readonly say: (message: RoomMessage) => void;
  readonly showInstead: (track: MediaStreamTrack | null) => void;
}

export interface OwnSeat extends OwnState {
  /** What the others see of this seat. */
  readonly picture: MediaStream | null;
  readonly toggle: (what: 'isMuted' | 'isCameraOff' | 'isHandUp') => void;
  readonly share: () => Promise<void>;
  readonly endShare: () => void;
}

const quiet: OwnState = { isMuted: false, isCameraOff: false, isHandUp: false, isSharing: false };

/** What this seat does with its own sound, picture, hand and screen; all are told, again after each new line. */
export function useOwnSeat({ media, isOpen, say, showInstead }: OwnSeatParts): OwnSeat {
  const [state, setState] = useState(quiet);
  const [screen, setScreen] = useState<MediaStream | null>(null);
  useEffect(() => {
    if (isOpen) say({ type: 'state', ...state });
  }, [isOpen, say, state]);

  const endShare = () => {
    for (const track of screen?.getTracks() ?? []) track.stop();
    setScreen(null);
    showInstead(media?.getVideoTracks()[0] ?? null);
    setState((before) => ({ ...before, isSharing: false }));
  };
  return {
    ...state,
    picture: screen ?? media,
    toggle: (what) => {
      const next = { ...state, [what]: !state[what] };
      for (const track of media?.getAudioTracks() ?? []) track.enabled = !next.isMuted;
      for (const track of media?.getVideoTracks() ?? []) track.enabled = !next.isCameraOff;
      setState(next);
    },
    share: async () => {
      // Whoever closes the browser's own choice shares nothing.
      const chosen = await navigator.mediaDevices.getDisplayMedia({ video: true }).catch(() => null);
      const track = chosen?.getVideoTracks()[0];
      if (chosen === null || track === undefined) return;
      track.onended = endShare;
      setScreen(chosen);
      showInstead(track);
      setState((before) => ({ ...before, isSharing: true }));
    },
    endShare,
  };
}
