import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import {
  addDays,
  addMonths,
  type LegalDate,
  toLegalDate,
} from '../../../../electron/backend/domain/dates.ts';
import { useReference } from '../../../ui/reference.tsx';
import { mondayOf } from './board-time.ts';
import { type DocketSearch, docketSearch } from './docket-search.ts';

/** Days after its first one that the list shows until somebody chooses. */
const listDays = 30;

export interface DocketAddress {
  readonly search: DocketSearch;
  readonly date: LegalDate;
  /** First and last day on screen, both included. */
  readonly from: LegalDate;
  readonly to: LegalDate;
  /** Changes part of the address; undefined takes a part away. Each change is a step of "back". */
  readonly go: (change: Partial<DocketSearch>) => void;
}

/** What the address of the docket says, and the way to change it. */
export function useDocketAddress(): DocketAddress {
  const raw = useSearch({ strict: false });
  const navigate = useNavigate();
  const { today } = useReference();
  const search = useMemo(() => docketSearch.parse(raw), [raw]);
  const date = search.date ?? today.date;
  return {
    search,
    date,
    ...periodOf(search, date),
    go: (change) => void navigate({ to: '/docket', search: { ...search, ...change } }),
  };
}

function periodOf({ view, to }: DocketSearch, date: LegalDate): { from: LegalDate; to: LegalDate } {
  if (view === 'day') return { from: date, to: date };
  if (view === 'month') return monthOf(date);
  if (view === 'list')
    return { from: date, to: to !== undefined && to >= date ? to : addDays(date, listDays) };
  const monday = mondayOf(date);
  return { from: monday, to: addDays(monday, 6) };
}

/** The whole weeks that a month touches. */
function monthOf(date: LegalDate): { from: LegalDate; to: LegalDate } {
  const first = toLegalDate(`${date.slice(0, 8)}01`);
  const last = addDays(addMonths(first, 1), -1);
  return { from: mondayOf(first), to: addDays(mondayOf(last), 6) };
}
