import { shell } from 'electron';

/** Web pages only: any other scheme can start a program (`file:`, `ms-…:`, `javascript:`). */
export function isExternalUrl(url: string): boolean {
  const parsed = URL.parse(url);
  return (
    parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:') && parsed.username === ''
  );
}

/** The one door to the system's browser. Answers whether the address was let through. */
export async function openExternalSafely(url: string): Promise<boolean> {
  if (!isExternalUrl(url)) return false;
  // oxlint-disable-next-line no-restricted-properties -- this is the guarded door the rule points to
  await shell.openExternal(url);
  return true;
}
