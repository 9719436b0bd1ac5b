/** A file as the answer of a route: always as a download, never shown in the page's own origin. */
export function download({ bytes, name }: { bytes: Uint8Array; name: string }, type: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="file"; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
}
