/** Kinds of files that prove what a party said, told by their first bytes, not by their names. */
const signatures: readonly {
  readonly type: string;
  readonly at: number;
  readonly bytes: readonly number[];
}[] = [
  { type: 'pdf', at: 0, bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { type: 'png', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  // Recordings of telephones: MP4/M4A, MP3 with and without a tag, WAV, AMR.
  { type: 'mp4', at: 4, bytes: [0x66, 0x74, 0x79, 0x70] },
  { type: 'mp3', at: 0, bytes: [0x49, 0x44, 0x33] },
  { type: 'mp3', at: 0, bytes: [0xff, 0xfb] },
  { type: 'wav', at: 8, bytes: [0x57, 0x41, 0x56, 0x45] },
  { type: 'amr', at: 0, bytes: [0x23, 0x21, 0x41, 0x4d, 0x52] },
  // DOCX is a ZIP archive.
  { type: 'docx', at: 0, bytes: [0x50, 0x4b, 0x03, 0x04] },
];

/** What a file is, by its content; null when it is none of the kinds that are kept as proof. */
export function proofTypeOf(content: Uint8Array): string | null {
  const found = signatures.find(({ at, bytes }) =>
    bytes.every((byte, index) => content[at + index] === byte),
  );
  return found?.type ?? null;
}
