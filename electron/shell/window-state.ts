import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowState {
  /** Null until the window was moved once: the system places it. */
  readonly box: Box | null;
  readonly isMaximized: boolean;
}

/** Smallest useful desk: the docket's columns still fit. */
export const smallest = { width: 1024, height: 640 } as const;
const first: WindowState = { box: null, isMaximized: false };

/** The remembered place, or none when it is unreadable or lies on a screen that is no longer there. */
export function readWindowState(file: string, screens: readonly Box[]): WindowState {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return first; // first start, or a file cut short: the default place costs nothing
  }
  if (typeof value !== 'object' || value === null) return first;
  const isMaximized = 'isMaximized' in value && value.isMaximized === true;
  const box = 'box' in value && isBox(value.box) ? value.box : null;
  return {
    box: box !== null && screens.some((screen) => isGrabbable(box, screen)) ? box : null,
    isMaximized,
  };
}

/** Best effort: a desk that cannot remember its place still works. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(state));
  } catch {
    // a full or read-only disk is reported by the store, where it matters
  }
}

function isBox(value: unknown): value is Box {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y, width, height } = value as Record<string, unknown>; // an object: any key may be asked for
  const isWhole = [x, y, width, height].every((n) => Number.isSafeInteger(n));
  return isWhole && Number(width) >= smallest.width && Number(height) >= smallest.height;
}

/** Enough of the title bar is on the screen to take hold of it. */
function isGrabbable(box: Box, screen: Box): boolean {
  const across = Math.min(box.x + box.width, screen.x + screen.width) - Math.max(box.x, screen.x);
  return across >= 100 && box.y >= screen.y && box.y <= screen.y + screen.height - 40;
}
