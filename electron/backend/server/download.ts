/**
 * A file as the answer of a route: always as a download, never shown in the page's own origin. What else is to be known of it goes
 * beside it as headers.
 */
export function download(
  { bytes, name }: { bytes: Uint8Array; name: string },
  type: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...headers,
      'content-type': type,
      'content-disposition': `attachment; filename="file"; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
}
