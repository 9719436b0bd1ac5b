/** What is written of the room: each seat's name and stream, the picture as drawn on the page. */
export interface RecordedSeat {
  readonly name: string;
  readonly stream: MediaStream | null;
}

interface RecorderParts {
  readonly seats: () => readonly RecordedSeat[];
  /** A piece, one after the other; `seconds` up to its end. Throwing ends the recording. */
  readonly onPiece: (piece: Blob, seconds: number) => Promise<void>;
  readonly onFault: (error: unknown) => void;
}

export interface RoomRecorder {
  /** Resolves when the last piece has been handed over. */
  stop(): Promise<void>;
}

/** Longest time that a crash can lose. */
const pieceMs = 5_000;
const framesPerSecond = 12;
/** Widest tile, and the narrowest on which a name can be read. */
const tileWidths = { most: 480, least: 240 };

/** Records the whole room at this desk: everybody's sound mixed, everybody's picture as tiles with names. */
export function recordRoom({ seats, onPiece, onFault }: RecorderParts): RoomRecorder {
  const canvas = document.createElement('canvas');
  const width = 2 * tileWidthOf(seats());
  const height = (width * 3) / 4;
  canvas.width = width;
  canvas.height = height;
  const brush = canvas.getContext('2d');
  const sound = new AudioContext();
  const mixed = sound.createMediaStreamDestination();
  const heard = new Map<string, MediaStreamAudioSourceNode>();
  const seen = new Map<MediaStream, HTMLVideoElement>();

  const draw = () => {
    if (brush === null) return;
    const all = seats();
    mix(all);
    const columns = Math.ceil(Math.sqrt(all.length));
    const rows = Math.ceil(all.length / Math.max(1, columns));
    brush.fillStyle = '#101418';
    brush.fillRect(0, 0, width, height);
    for (const [index, { name, stream }] of all.entries()) {
      const tile = { w: width / columns, h: height / rows };
      const x = (index % columns) * tile.w;
      const y = Math.floor(index / columns) * tile.h;
      const video = stream === null ? null : videoOf(stream);
      if (video !== null && video.videoWidth > 0) {
        const scale = Math.min(tile.w / video.videoWidth, tile.h / video.videoHeight);
        const [w, h] = [video.videoWidth * scale, video.videoHeight * scale];
        brush.drawImage(video, x + (tile.w - w) / 2, y + (tile.h - h) / 2, w, h);
      }
      brush.font = '20px sans-serif';
      brush.fillStyle = '#101418cc';
      brush.fillRect(x, y + tile.h - 30, tile.w, 30);
      brush.fillStyle = '#ffffff';
      brush.fillText(name, x + 8, y + tile.h - 8, tile.w - 16);
    }
    brush.fillText(new Date().toLocaleString('zh-CN', { hour12: false }), 8, 24);
  };
  const videoOf = (stream: MediaStream) => {
    const known = seen.get(stream);
    if (known !== undefined) return known;
    const video = document.createElement('video');
    video.muted = true;
    video.srcObject = stream;
    void video.play().catch(() => {});
    seen.set(stream, video);
    return video;
  };
  const mix = (all: readonly RecordedSeat[]) => {
    const tracks = new Map(
      all.flatMap(({ stream }) => stream?.getAudioTracks() ?? []).map((track) => [track.id, track]),
    );
    for (const [id, source] of heard)
      if (!tracks.has(id)) {
        source.disconnect();
        heard.delete(id);
      }
    for (const [id, track] of tracks) {
      if (heard.has(id)) continue;
      const source = sound.createMediaStreamSource(new MediaStream([track]));
      source.connect(mixed);
      heard.set(id, source);
    }
  };

  draw();
  const drawing = setInterval(draw, 1000 / framesPerSecond);
  const picture = canvas.captureStream(framesPerSecond);
  const recorder = new MediaRecorder(
    new MediaStream([...picture.getTracks(), ...mixed.stream.getAudioTracks()]),
    {
      mimeType: typeOf(),
      videoBitsPerSecond: 600_000,
      audioBitsPerSecond: 48_000,
    },
  );
  const begunAt = performance.now();
  let before: Promise<void> = Promise.resolve();
  let isBroken = false;
  recorder.ondataavailable = ({ data }) => {
    const seconds = (performance.now() - begunAt) / 1000;
    if (data.size === 0) return;
    before = before
      .then(() => (isBroken ? undefined : onPiece(data, seconds)))
      .catch((error: unknown) => {
        isBroken = true;
        onFault(error);
      });
  };
  recorder.start(pieceMs);

  return {
    stop: async () => {
      const ended = new Promise((resolve) => {
        recorder.onstop = resolve;
      });
      recorder.stop();
      await ended;
      await before;
      clearInterval(drawing);
      for (const track of [...picture.getTracks(), ...mixed.stream.getTracks()]) track.stop();
      for (const video of seen.values()) video.srcObject = null;
      await sound.close();
    },
  };
}

/** No wider than the pictures that are there when the recording begins: more would cost work and show nothing. */
function tileWidthOf(seats: readonly RecordedSeat[]): number {
  const widths = seats.flatMap(({ stream }) =>
    (stream?.getVideoTracks() ?? []).map((track) => track.getSettings().width ?? 0),
  );
  const widest = Math.max(0, ...widths);
  return widest === 0 ? tileWidths.most : Math.min(tileWidths.most, Math.max(tileWidths.least, widest));
}

function typeOf(): string {
  const types = ['video/webm;codecs=vp8,opus', 'video/webm', 'video/mp4'];
  return types.find((type) => MediaRecorder.isTypeSupported(type)) ?? 'video/webm';
}
