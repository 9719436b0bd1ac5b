import type { App, Session, WebContents } from 'electron';
import { openExternalSafely } from './open-external.ts';

export const deskScheme = 'tingwu';
export const deskUrl = `${deskScheme}://desk/`;

/** The desk itself and nothing else: exact scheme and host (`tingwu://desk.evil/` and `https://desk/` are not). */
export function isDeskUrl(url: string): boolean {
  const parsed = URL.parse(url);
  return (
    parsed !== null &&
    parsed.protocol === `${deskScheme}:` &&
    parsed.host === 'desk' &&
    parsed.username === ''
  );
}

/**
 * Whether a frame may go to an address. The window stays on the desk for its whole life; a frame inside may also hold what
 * the desk itself wrote (print previews).
 */
export function mayNavigate(url: string, isMainFrame: boolean): boolean {
  if (isDeskUrl(url)) return true;
  if (isMainFrame) return false;
  return url === 'about:blank' || url === 'about:srcdoc' || url.startsWith(`blob:${deskUrl}`);
}

/** Whether a page may open a window of its own: the desk's second screen for the parties, and nothing else. */
export function mayOpenWindow(url: string): boolean {
  return isDeskUrl(url) && /^\/hearings\/[^/]+\/live$/.test(new URL(url).pathname);
}

/** Permissions the desk uses; everything else is refused, and every other origin is refused everything. */
const grantedPermissions: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'fullscreen']);

export function mayUse(permission: string, url: string): boolean {
  return grantedPermissions.has(permission) && isDeskUrl(url);
}

/** The part of Electron's frame that tells who is calling. */
export interface CallingFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** A bridge call counts only from the top frame of the desk: a frame inside it could hold a document from elsewhere. */
export function isTrustedCaller(frame: CallingFrame | null): boolean {
  return frame !== null && frame.parent === null && isDeskUrl(frame.url);
}

/**
 * Puts the rules above on every web contents that is ever made: no navigation away, no redirect away, no new window but the
 * parties' screen (a web link goes to the system's browser), no webview.
 */
export function installWebContentsSecurity(app: App): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}

/** Permission requests and checks of a session, by allow-list; no device (USB, serial, HID) is ever handed out. */
export function installPermissionPolicy(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, respond, details) => {
    respond(mayUse(permission, details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin) =>
    mayUse(permission, requestingOrigin),
  );
  session.setDevicePermissionHandler(() => false);
}

function guardContents(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    if (!mayNavigate(event.url, event.isMainFrame)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!mayNavigate(event.url, event.isMainFrame)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (mayOpenWindow(url)) return { action: 'allow' };
    // No browser to open it with: the desk goes on, the log says why nothing happened.
    openExternalSafely(url).catch((error: unknown) => console.error('open-external', error));
    return { action: 'deny' };
  });
}
