import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'uqr';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Pixels of one module: sharp on paper at any size that can be scanned. */
const scale = 8;

/** A QR code of a text as a picture (PNG, black on white) that survives a fold: 15 % of it may be lost. Equal texts give equal bytes. */
export function qrPicture(text: string): Uint8Array {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const side = size * scale;
  // One byte a pixel, each row behind a byte that says it is not filtered.
  const rows = Buffer.alloc(side * (side + 1), 255);
  for (let y = 0; y < side; y += 1) {
    const start = y * (side + 1);
    rows[start] = 0;
    for (let x = 0; x < side; x += 1)
      if (data[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true) rows[start + 1 + x] = 0;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  // Eight bits a pixel, grey.
  head[8] = 8;
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND')]);
}

function chunk(type: string, content: Uint8Array = new Uint8Array()): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
