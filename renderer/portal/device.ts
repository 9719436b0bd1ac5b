const prefix = 'tingwu.portal.';

/** What this phone has kept under a name; null when nothing, or when it keeps nothing at all. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

/** Keeps a value on this phone, null takes it away. False: the phone keeps nothing (full, or private mode). */
export function keep(name: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, value);
    return true;
  } catch {
    return false;
  }
}

/** What was kept as JSON; null when it is none. */
export function keptJson<T>(name: string): T | null {
  try {
    return JSON.parse(kept(name) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

/** Takes away all that was typed and kept on this phone, for a phone that others use too. */
export function forgetAll(): void {
  try {
    for (const name of Object.keys(localStorage))
      if (name.startsWith(prefix) && name !== `${prefix}language`) localStorage.removeItem(name);
  } catch {
    // A phone that keeps nothing has nothing to forget.
  }
}

/** 128 random bits. `crypto.randomUUID` is missing where a court's own network has no TLS. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
