import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.json': 'application/json',
};

const noncePlace = '__CSP_NONCE__';

/**
 * Serves the built desk. Paths are resolved inside the folder and nowhere else; an address without a file is the desk's own
 * (its router reads it), so the page is answered. The page carries the nonce of its own policy.
 */
export function serveStatic(rendererDir: string, pathname: string, nonce: string): Response {
  const file = fileOf(rendererDir, pathname);
  if (file === null)
    return extname(pathname) === '' ? servePage(rendererDir, 'index.html', nonce) : missing();
  const type = types[extname(file)] ?? 'application/octet-stream';
  // Built files carry their hash in the name.
  return new Response(readFileSync(file), {
    headers: { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' },
  });
}

/** A page of the build, with the nonce of its own policy in it. `name` is the program's, never the request's. */
export function servePage(rendererDir: string, name: string, nonce: string): Response {
  const page = join(rendererDir, name);
  if (!existsSync(page)) return missing();
  const html = readFileSync(page, 'utf8').replaceAll(noncePlace, nonce);
  return new Response(html, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}

function missing(): Response {
  return new Response('not found', { status: 404, headers: { 'content-type': 'text/plain' } });
}

function fileOf(rendererDir: string, pathname: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  const file = normalize(join(rendererDir, decoded));
  const isInside = file.startsWith(rendererDir.endsWith(sep) ? rendererDir : rendererDir + sep);
  if (!isInside || file.endsWith('index.html') || !existsSync(file) || !statSync(file).isFile()) return null;
  return file;
}
