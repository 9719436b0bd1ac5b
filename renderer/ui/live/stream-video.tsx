import { useEffect, useRef } from 'react';

interface StreamVideoProps {
  readonly stream: MediaStream | null;
  readonly label: string;
  /** Own sound is not played back. */
  readonly isOwn: boolean;
}

/** The picture and sound of one seat. */
export function StreamVideo({ stream, label, isOwn }: StreamVideoProps) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current !== null && video.current.srcObject !== stream) video.current.srcObject = stream;
  }, [stream]);
  return <video ref={video} aria-label={label} autoPlay playsInline muted={isOwn} />;
}
