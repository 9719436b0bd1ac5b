import { writeFileSync } from 'node:fs';

/** Size of the made picture: small, so that four browsers can send and paint each other's pictures on a machine without a graphics card. */
const [width, height, framesPerSecond, frameCount] = [160, 120, 5, 10];

/** Writes a film that Chromium can take for a camera (YUV4MPEG2): a light bar that moves over a grey ground. */
export function writeMadeCamera(file: string): void {
  const parts = [Buffer.from(`YUV4MPEG2 W${width} H${height} F${framesPerSecond}:1 Ip A1:1 C420jpeg\n`)];
  for (let frame = 0; frame < frameCount; frame++) {
    const luma = Buffer.alloc(width * height, 90);
    const left = Math.floor((frame * width) / frameCount);
    for (let row = 0; row < height; row++)
      luma.fill(220, row * width + left, row * width + left + width / frameCount);
    parts.push(Buffer.from('FRAME\n'), luma, Buffer.alloc((width * height) / 2, 128));
  }
  writeFileSync(file, Buffer.concat(parts));
}
