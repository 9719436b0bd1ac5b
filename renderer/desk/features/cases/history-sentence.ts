import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../../../electron/backend/api/contract/cases.ts';
import { isLocalDateTime } from '../../../../electron/backend/domain/dates.ts';
import { formatYuan } from '../../../../electron/backend/domain/money.ts';
import { useIntervalText } from '../../../ui/dates.tsx';
import { useReference } from '../../../ui/reference.tsx';
import terms from '../../../ui/terms.zh.ts';
import zh from './strings.zh.ts';

type EventKey = keyof typeof zh.history.event;
type Facts = HistoryEntry['facts'];

export interface HistorySentence {
  readonly main: string;
  /** Reason or note in a person's own words. */
  readonly note: string | null;
}

/** What an event says, in a sentence of the language on screen. */
export function useHistorySentence(): (entry: HistoryEntry) => HistorySentence {
  const { t } = useTranslation('cases');
  const detail = useDetail();
  return ({ type, facts }) => {
    const title = isEventKey(type) ? t(`history.event.${type}`) : type;
    const more = isEventKey(type) ? detail(type, facts) : null;
    const note = [facts['reason'], facts['note']].find(
      (text) => typeof text === 'string' && text.trim() !== '',
    );
    return {
      main: more === null || more === '' ? title : t('history.withDetail', { title, detail: more }),
      note: typeof note === 'string' ? note : null,
    };
  };
}

function useDetail(): (type: EventKey, facts: Facts) => string | null {
  const { t } = useTranslation('cases');
  const { causeName, staffName } = useReference();
  const hearing = useHearingDetail();
  const word = useWord();
  return (type, facts) => {
    switch (type) {
      case 'received':
        return join([
          word('source', facts['source']),
          named(facts['causeCode'], causeName),
          count(facts['parties']),
        ]);
      case 'preFilingMediationStarted':
        return join([text(facts['number']), text(facts['organisation'])]);
      case 'mediationStarted':
        return text(facts['organisation']);
      case 'mediationConcluded':
        return join([
          t(facts['isSuccessful'] === true ? 'history.agreed' : 'history.notAgreed'),
          amount(facts['amountFen']),
        ]);
      case 'accepted':
        return text(facts['caseNumber']);
      case 'rejected':
        return word('rejectionGround', facts['ground']);
      case 'tribunalFormed':
        return join([
          (text(facts['arbitrators']) ?? '').split(' ').filter(Boolean).map(staffName).join('、'),
          named(facts['clerk'], (id) => t('history.clerk', { name: staffName(id) })),
        ]);
      case 'hearingScheduled':
      case 'hearingRescheduled':
        return hearing(facts);
      case 'hearingRecorded':
        return join([word('hearingResult', facts['result']), interval(facts['openedAt'], facts['endedAt'])]);
      case 'outcomeRecorded':
        return join([word('closingMethod', facts['method']), amount(facts['amountFen'])]);
      case 'closed':
        return word('closingMethod', facts['method']);
      case 'documentIssued':
        return word('documentKind', facts['kind']);
      case 'entryRevoked':
        return typeof facts['count'] === 'number' ? t('history.entries', { n: facts['count'] }) : null;
      default:
        return null;
    }
  };

  function count(value: Facts[string] | undefined): string | null {
    return typeof value === 'number' ? t('history.parties', { n: value }) : null;
  }
  function amount(value: Facts[string] | undefined): string | null {
    return typeof value === 'number' ? t('history.amount', { amount: formatYuan(value) }) : null;
  }
}

/** Mode, time and room of a hearing. */
function useHearingDetail(): (facts: Facts) => string {
  const { roomName } = useReference();
  const intervalText = useIntervalText();
  const word = useWord();
  return (facts) => {
    const { startsAt, endsAt } = facts;
    const time = isLocalDateTime(startsAt)
      ? intervalText(startsAt, isLocalDateTime(endsAt) ? endsAt : null)
      : null;
    return join([word('modeLong', facts['mode']), time, named(facts['roomId'], roomName)]);
  };
}

type Vocabulary =
  | 'source'
  | 'rejectionGround'
  | 'modeLong'
  | 'hearingResult'
  | 'closingMethod'
  | 'documentKind';

/** A code of the domain in the shared words; a code nobody knows stays as it is. */
function useWord(): (vocabulary: Vocabulary, code: Facts[string] | undefined) => string | null {
  const { i18n } = useTranslation('terms');
  return (vocabulary, code) => {
    if (typeof code !== 'string') return null;
    // The key is looked up before it is used; its exact type would be one union of six vocabularies.
    return Object.hasOwn(terms[vocabulary], code)
      ? String(i18n.getResource(i18n.language, 'terms', `${vocabulary}.${code}`))
      : code;
  };
}

function interval(from: Facts[string] | undefined, to: Facts[string] | undefined): string | null {
  if (!isLocalDateTime(from)) return null;
  return `${from.slice(11)}${isLocalDateTime(to) ? `–${to.slice(11)}` : ''}`;
}

function text(value: Facts[string] | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function named(value: Facts[string] | undefined, name: (id: string) => string): string | null {
  return typeof value === 'string' ? name(value) : null;
}

function join(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

function isEventKey(type: string): type is EventKey {
  return Object.hasOwn(zh.history.event, type);
}
