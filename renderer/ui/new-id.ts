/** Random id. Not `crypto.randomUUID`: a desk may load the court server over plain http, where browsers do not offer it. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
