import { useCallback, useEffect, useState } from 'react';

export type MediaFault = 'insecure' | 'denied' | 'missing' | 'busy';

interface OwnMedia {
  /** Null until camera and microphone were asked for. */
  readonly media: MediaStream | null;
  readonly fault: MediaFault | null;
  readonly ask: () => Promise<void>;
}

/** A picture that six seats can send each other over a court's line. */
const wanted: MediaStreamConstraints = {
  audio: { echoCancellation: true, noiseSuppression: true },
  video: { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 15, max: 24 } },
};

/** Own camera and microphone; without a camera the sound alone. They are let go when the page is left. */
export function useMedia(): OwnMedia {
  const [media, setMedia] = useState<MediaStream | null>(null);
  // A page that is not secure has no devices at all, and says so before anybody asks.
  const [fault, setFault] = useState<MediaFault | null>(() => (window.isSecureContext ? null : 'insecure'));
  const ask = useCallback(async () => {
    if (!window.isSecureContext) return;
    try {
      setMedia(await navigator.mediaDevices.getUserMedia(wanted));
      setFault(null);
    } catch (error) {
      const found = faultOf(error);
      setFault(found);
      if (found === 'denied') return;
      const sound = await navigator.mediaDevices
        .getUserMedia({ audio: wanted.audio ?? true })
        .catch(() => null);
      if (sound !== null) setMedia(sound);
    }
  }, []);
  useEffect(
    () => () => {
      for (const track of media?.getTracks() ?? []) track.stop();
    },
    [media],
  );
  return { media, fault, ask };
}

function faultOf(error: unknown): MediaFault {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'busy';
}
