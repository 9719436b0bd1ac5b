import { isLegalDate, type LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { type LimitScope, limitScopes } from '../../../../electron/backend/domain/deadlines/time-limit.ts';

/** Why dates were counted anew; `other` for a cause this screen does not know. */
export type RecountCause =
  | { readonly kind: 'calendar'; readonly year: string }
  | { readonly kind: 'closingDay' | 'closingDayRemoved'; readonly on: LegalDate }
  | { readonly kind: 'rule'; readonly id: string }
  | { readonly kind: 'scope'; readonly scope: LimitScope }
  | { readonly kind: 'program' }
  | { readonly kind: 'other'; readonly text: string };

/** Reads the cause a recount is kept with: `calendar:2027`, `closingDay:2026-10-09`, `rule:L27`, `scope:national`, `program`. */
export function recountCause(text: string): RecountCause {
  const [kind = '', subject = ''] = text.split(':');
  switch (kind) {
    case 'calendar':
      return { kind, year: subject };
    case 'closingDay':
    case 'closingDayRemoved':
      return isLegalDate(subject) ? { kind, on: subject } : { kind: 'other', text };
    case 'rule':
      return { kind, id: subject };
    case 'scope': {
      const scope = limitScopes.find((known) => known === subject);
      return scope === undefined ? { kind: 'other', text } : { kind, scope };
    }
    case 'program':
      return { kind };
    default:
      return { kind: 'other', text };
  }
}
