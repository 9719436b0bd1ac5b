import { type PointerEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotice } from '../../../ui/notice.tsx';
import { type BoardColumn, columnName } from './board-layout.ts';
import { bookedIn, columnPlaces, type PlaceVerdict, verdictAt } from './board-places.ts';
import { usePlaces } from './board-queries.ts';
import { clockOf, momentOf } from './board-time.ts';
import { type Held, lengthStep, withLength } from './held.ts';
import type { DocketAddress } from './use-docket-address.ts';
import { type BoardPoint, type Grab, usePointerDrag } from './use-pointer-drag.ts';
import { useStable } from './use-stable.ts';
import { useVerdictText } from './use-verdict-text.ts';

const noReasons: readonly string[] = [];

/** Starts a dragged hearing snaps to, in minutes. */
const snap = 15;

/**
 * What is in hand, where it would lie, what stands against it there, and what is said about it. Picked up by key or click it follows the focus;
 * dragged it follows the pointer. Dropping opens the dialog that books; a place that would be refused keeps it in hand.
 */
export function useHand({ go, from, to }: DocketAddress, columns: readonly BoardColumn[]) {
  const { t } = useTranslation('docket');
  const notify = useNotice();
  const verdictText = useVerdictText();
  const [picked, setPicked] = useState<Held | null>(null);
  const [stretched, setStretched] = useState<Held | null>(null);
  const [point, setAnyPoint] = useState<BoardPoint | null>(null);
  const setPoint = (next: BoardPoint | null) =>
    setAnyPoint((known) => (known?.column === next?.column && known?.minute === next?.minute ? known : next));
  const [said, setSaid] = useState('');
  const origin = useRef<Element | null>(null);
  // Other days: where it would have lain means nothing there.
  const [days, setDays] = useState(`${from} ${to}`);
  if (days !== `${from} ${to}`) {
    setDays(`${from} ${to}`);
    setPoint(null);
  }
  const drag = usePointerDrag({
    onMove: (grab, under) => {
      const lying = lyingAt(grab, under);
      const length = lying.held.lengthMinutes;
      if (grab.kind === 'resize')
        setStretched((known) => (known?.lengthMinutes === length ? known : lying.held));
      setPoint(lying.point);
    },
    onDrop: (grab, under) => {
      const lying = lyingAt(grab, under);
      setPoint(null);
      setStretched(null);
      if (lying.point !== null) drop(lying.held, lying.point, grab.kind);
    },
    onCancel: () => {
      setPoint(null);
      setStretched(null);
    },
  });
  const dragged = drag.dragged;
  const held = picked ?? stretched ?? dragged?.held ?? null;
  const places = usePlaces(held, from, to).data ?? null;
  const perColumn = useMemo(
    () => (places === null ? null : columns.map((column) => columnPlaces(column, places))),
    [columns, places],
  );
  const judge = (what: Held, at: BoardPoint): PlaceVerdict | null => {
    const ofColumn = perColumn?.[at.column];
    return ofColumn === undefined ? null : verdictAt(ofColumn, at.minute, what.lengthMinutes);
  };
  const column = point === null ? undefined : columns[point.column];
  const verdict = held === null || point === null ? null : judge(held, point);
  const where =
    held === null || point === null || column === undefined
      ? null
      : t('place.at', {
          case: held.title,
          column: columnName(column),
          from: clockOf(point.minute),
          to: clockOf(point.minute + held.lengthMinutes),
        });

  const drop = (what: Held, at: BoardPoint, kind: Grab['kind']) => {
    const target = columns[at.column];
    if (target === undefined) return;
    const found = judge(what, at);
    if (found?.isRefused === true) {
      const refusal = t('place.refused', { reason: verdictText(found).join(' ') });
      setSaid(refusal);
      if (picked === null) notify(refusal);
      return;
    }
    setPicked(null);
    setPoint(null);
    setSaid(t('place.dropped', { case: what.title, column: columnName(target), time: clockOf(at.minute) }));
    // A hearing that only changes its length keeps its room and its people.
    const booked = kind === 'resize' || places === null ? null : bookedIn(target, places);
    go({
      action: what.hearingId === null ? 'schedule' : 'reschedule',
      caseId: what.caseId,
      hearing: what.hearingId ?? undefined,
      at: momentOf(target.date, at.minute),
      atMinutes: what.lengthMinutes,
      atRoom: booked === null ? undefined : (target.roomId ?? found?.roomId ?? undefined),
      atStaff: booked === null ? undefined : (target.staffId ?? undefined),
      atClerk: booked === null ? undefined : (target.clerkId ?? undefined),
    });
  };

  const pick = useStable((next: Held) => {
    origin.current = document.activeElement;
    setPicked(next);
    setPoint(null);
    setSaid(t('place.picked', { case: next.title }));
  });
  const grabCase = useStable((event: PointerEvent, next: Held) =>
    drag.grab(event, { held: next, kind: 'move', offsetMinutes: 0 }),
  );

  return {
    held,
    isPlacing: picked !== null,
    dragged: dragged?.kind === 'move' ? dragged.held : null,
    places: perColumn,
    ghost:
      held === null || point === null
        ? null
        : {
            ...point,
            lengthMinutes: held.lengthMinutes,
            ground: groundOf(verdict),
            text: `${clockOf(point.minute)}–${clockOf(point.minute + held.lengthMinutes)} ${held.title}`,
          },
    /** Where it would lie, else what was last done. */
    text: where ?? said,
    /** What stands against the place pointed at, or that it is free. */
    reasons: where === null ? noReasons : verdict === null ? [t('place.asking')] : verdictText(verdict),
    ground: groundOf(verdict),
    grab: drag.grab,
    grabCase,
    pick,
    point: setPoint,
    setLength: (minutes: number) => picked !== null && setPicked(withLength(picked, minutes)),
    cancel: () => {
      if (picked !== null) setSaid(t('place.cancelled', { case: picked.title }));
      setPicked(null);
      setPoint(null);
      if (origin.current instanceof HTMLElement) origin.current.focus();
    },
    /** With empty hands the dialog asks for the case first. */
    drop: (at: BoardPoint) => {
      if (picked !== null) return drop(picked, at, 'move');
      const target = columns[at.column];
      if (target === undefined) return;
      go({
        action: 'schedule',
        caseId: undefined,
        hearing: undefined,
        at: momentOf(target.date, at.minute),
        atMinutes: undefined,
        atRoom: target.roomId ?? undefined,
        atStaff: target.staffId ?? undefined,
        atClerk: target.clerkId ?? undefined,
      });
    },
  };
}

/** Where and how long what is dragged would lie: a moved one snaps to quarters of an hour, a stretched one ends at the pointer. */
function lyingAt(grab: Grab, under: BoardPoint | null): { held: Held; point: BoardPoint | null } {
  const { held, kind, offsetMinutes } = grab;
  if (kind === 'move') {
    const minute = under === null ? 0 : Math.round((under.minute - offsetMinutes) / snap) * snap;
    return { held, point: under === null ? null : { column: under.column, minute } };
  }
  const start = held.from?.minute ?? 0;
  if (under === null || grab.column === undefined) return { held, point: null };
  const length = Math.max(Math.round((under.minute - start) / lengthStep) * lengthStep, lengthStep);
  return { held: withLength(held, length), point: { column: grab.column, minute: start } };
}

function groundOf(verdict: PlaceVerdict | null) {
  if (verdict === null) return 'free' as const;
  if (verdict.isRefused) return 'refused' as const;
  return verdict.blocks.some(({ breach }) => breach.force === 'overridable')
    ? ('overridable' as const)
    : ('free' as const);
}
