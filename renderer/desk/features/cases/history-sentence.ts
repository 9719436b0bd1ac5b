import { useTranslation } from 'react-i18next';
import type { CaseView, HistoryEntry } from '../../../../electron/backend/api/contract/cases.ts';
import { isEventKey, type PartyNames, text, useDetail } from './history-detail.ts';

type Facts = HistoryEntry['facts'];

export interface HistorySentence {
  readonly main: string;
  /** Reason or note in a person's own words. */
  readonly note: string | null;
}

/** The parties of a case by id; empty until the case is read. */
export function partyNamesOf(view: CaseView | undefined): PartyNames {
  return new Map(view?.application.parties.map(({ id, name }) => [id, name]));
}

/** What an event says, in a sentence of the language on screen. */
export function useHistorySentence(parties: PartyNames): (entry: HistoryEntry) => HistorySentence {
  const { t } = useTranslation('history');
  const detail = useDetail(parties);
  return ({ type, facts }) => {
    const title = isEventKey(type) ? t(`event.${type}`) : type;
    const more = isEventKey(type) ? detail(type, facts) : null;
    return {
      main: more === null || more === '' ? title : t('withDetail', { title, detail: more }),
      note: noteOf(facts),
    };
  };
}

/** What somebody wrote in their own words. */
function noteOf(facts: Facts): string | null {
  const notes = ['items', 'reason', 'text', 'note', 'proof'].map((key) => text(facts[key]));
  return notes.find((note) => note !== null) ?? null;
}
