/** Kinds of file a party may add to an answer. */
export type AttachmentType = 'jpeg' | 'png' | 'pdf';

const extensions: Readonly<Record<AttachmentType, readonly string[]>> = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  pdf: ['pdf'],
};

/**
 * What a file is by its beginning and its end, whatever it is called; null when it is no JPEG, PNG or PDF. The end counts too, so that a picture
 * with something else behind it, which another program would open as that, is not taken.
 */
export function attachmentTypeOf(content: Uint8Array): AttachmentType | null {
  if (begins(content, [0xff, 0xd8, 0xff])) return ends(content, [0xff, 0xd9]) ? 'jpeg' : null;
  if (begins(content, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    return ends(content, [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]) ? 'png' : null;
  // %PDF- … %%EOF, after which a line end may follow.
  if (begins(content, [0x25, 0x50, 0x44, 0x46, 0x2d]))
    return ends(content, [0x25, 0x25, 0x45, 0x4f, 0x46]) ? 'pdf' : null;
  return null;
}

/**
 * A name under which a file may be kept and handed out: the last part of a path, without control, direction and reserved characters, at most
 * 100 long. '' when nothing is left.
 */
export function safeFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  return [
    ...last
      .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}<>:"|?*]/gu, '')
      .replace(/^[.\s]+/u, '')
      .trim(),
  ]
    .slice(0, 100)
    .join('');
}

/** The name with the ending of what the file is, so that no program opens it as something else. */
export function nameAs(type: AttachmentType, name: string): string {
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  return extensions[type].includes(ending) ? name : `${name}.${extensions[type][0] ?? type}`;
}

function begins(content: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => content[index] === byte);
}

/** White space after the end is forgiven. */
function ends(content: Uint8Array, bytes: readonly number[]): boolean {
  let end = content.length;
  while (end > 0 && [0x0a, 0x0d, 0x20, 0x00].includes(content[end - 1] ?? -1)) end -= 1;
  return bytes.every((byte, index) => content[end - bytes.length + index] === byte);
}
