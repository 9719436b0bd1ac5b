/** Where in a year's file a fault lies: the field, and for an entry of a list its place counted from 1. */
export interface FaultPlace {
  readonly field: 'text' | 'year' | 'notice' | 'holiday' | 'name' | 'from' | 'to' | 'makeUpWorkday' | 'list';
  readonly list: 'holidays' | 'makeUpWorkdays' | null;
  readonly at: number | null;
}

const holidayFields = ['name', 'from', 'to'] as const;

/** Reads the path of a refused field of a calendar file: `text.holidays.2.to`, `text.makeUpWorkdays.0`, `text.year`, `text`. */
export function faultPlace(path: string): FaultPlace {
  const [, field = '', index, part] = path.split('.');
  if (field === 'year' || field === 'notice') return { field, list: null, at: null };
  if (field !== 'holidays' && field !== 'makeUpWorkdays') return { field: 'text', list: null, at: null };
  if (index === undefined) return { field: 'list', list: field, at: null };
  const at = Number(index) + 1;
  if (field === 'makeUpWorkdays') return { field: 'makeUpWorkday', list: field, at };
  return { field: holidayFields.find((known) => known === part) ?? 'holiday', list: field, at };
}
