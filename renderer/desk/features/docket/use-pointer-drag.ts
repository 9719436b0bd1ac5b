import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react';
import { slotMinutes } from './board-time.ts';
import type { Held } from './held.ts';

/** A place on the board by its column and minute of the day. */
export interface BoardPoint {
  readonly column: number;
  readonly minute: number;
}

/** What the pointer has taken hold of. */
export interface Grab {
  readonly held: Held;
  /** `resize`: the end of a hearing is moved, its start stays. */
  readonly kind: 'move' | 'resize';
  /** How far below the start of the hearing the pointer is, in minutes. */
  readonly offsetMinutes: number;
  /** Of a hearing: the column it lies in. */
  readonly column?: number;
}

interface PointerDragOptions {
  /** Over the board; null: elsewhere. */
  readonly onMove: (grab: Grab, point: BoardPoint | null) => void;
  readonly onDrop: (grab: Grab, point: BoardPoint | null) => void;
  readonly onCancel: () => void;
}

/** A press becomes a drag after so many px: below it stays a click. */
const threshold = 6;
/** Near the edge of the board it scrolls by so many px a frame. */
const edge = 36;
const scrollStep = 14;

/**
 * Dragging with mouse or pen. Only what is dragged is followed and only the cell below the pointer is looked up, so that a full board stays
 * smooth; Escape cancels.
 */
export function usePointerDrag(options: PointerDragOptions) {
  const [dragged, setDragged] = useState<Grab | null>(null);
  const stop = useRef<(() => void) | null>(null);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => () => stop.current?.(), []);

  const grab = (press: ReactPointerEvent, what: Grab) => {
    if (press.button !== 0 || press.pointerType === 'touch') return;
    const origin = { x: press.clientX, y: press.clientY };
    let pointer = origin;
    let isDragging = false;
    let frame = 0;
    const tell = () => latest.current.onMove(what, pointAt(pointer));
    const scroll = () => {
      if (scrollNear(pointer)) tell();
      frame = requestAnimationFrame(scroll);
    };
    const move = (event: PointerEvent) => {
      pointer = { x: event.clientX, y: event.clientY };
      if (!isDragging) {
        if (Math.hypot(pointer.x - origin.x, pointer.y - origin.y) < threshold) return;
        isDragging = true;
        setDragged(what);
        frame = requestAnimationFrame(scroll);
      }
      tell();
    };
    const end = () => {
      stop.current?.();
      if (!isDragging) return;
      swallowClick();
      latest.current.onDrop(what, pointAt(pointer));
    };
    const cancel = () => {
      stop.current?.();
      if (isDragging) latest.current.onCancel();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isDragging) return;
      event.preventDefault();
      swallowClick();
      cancel();
    };
    stop.current = () => {
      stop.current = null;
      cancelAnimationFrame(frame);
      setDragged(null);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', key, true);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', key, true);
  };
  return { dragged, grab };
}

/** The place under the pointer. A card lies in the cell it begins in, so its minutes count on from there. */
export function pointAt({ x, y }: { x: number; y: number }): BoardPoint | null {
  const cell = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-minute]');
  if (cell === null || cell === undefined) return null;
  const { top, height } = cell.getBoundingClientRect();
  const into = height === 0 ? 0 : ((y - top) / height) * slotMinutes;
  return { column: Number(cell.dataset['column']), minute: Number(cell.dataset['minute']) + into };
}

/** Scrolls the board when the pointer is near its edge; says whether it did. */
function scrollNear({ x, y }: { x: number; y: number }): boolean {
  const board = document.querySelector<HTMLElement>('[data-board-scroll]');
  if (board === null) return false;
  const { left, right, top, bottom } = board.getBoundingClientRect();
  if (x < left || x > right || y < top || y > bottom) return false;
  const before = { top: board.scrollTop, left: board.scrollLeft };
  if (y > bottom - edge) board.scrollTop += scrollStep;
  else if (y < top + edge) board.scrollTop -= scrollStep;
  if (x > right - edge) board.scrollLeft += scrollStep;
  else if (x < left + edge) board.scrollLeft -= scrollStep;
  return board.scrollTop !== before.top || board.scrollLeft !== before.left;
}

/** The click that follows the end of a drag is not meant. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}
