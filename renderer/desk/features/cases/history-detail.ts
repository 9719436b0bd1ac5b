import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../../../electron/backend/api/contract/cases.ts';
import { isLegalDate, isLocalDateTime } from '../../../../electron/backend/domain/dates.ts';
import type { PeriodUnit } from '../../../../electron/backend/domain/deadlines/count.ts';
import { factInWords } from '../../../../electron/backend/domain/deadlines/fact-words.ts';
import { spanInWords } from '../../../../electron/backend/domain/deadlines/words.ts';
import { factKinds } from '../../../../electron/backend/domain/lifecycle/fact-kinds.ts';
import { formatYuan } from '../../../../electron/backend/domain/money.ts';
import { useDateText, useIntervalText } from '../../../ui/dates.tsx';
import { useLanguage } from '../../../ui/i18n.ts';
import { useReference } from '../../../ui/reference.tsx';
import strings from './history-strings.zh.ts';
import { useWord } from './history-word.ts';

/** An event the history has a sentence for. */
export type EventKey = keyof typeof strings.event;
type Facts = HistoryEntry['facts'];
type Fact = Facts[string] | undefined;

/** Names of the parties an entry speaks of by id. */
export type PartyNames = ReadonlyMap<string, string>;

/** Entries of an asynchronous hearing that are told by one word each. */
const asyncActs = [
  'opened',
  'answered',
  'questionsPosed',
  'questionsClosed',
  'extensionAsked',
  'contacted',
  'skipped',
  'converted',
  'completed',
  'aborted',
] as const;

/** Names said before a list of parties is cut short. */
const namedParties = 3;

export function isEventKey(type: string): type is EventKey {
  return Object.hasOwn(strings.event, type);
}

/** The part of an event's sentence after its title: who, what, how long; null where the title says it all. */
export function useDetail(parties: PartyNames): (type: EventKey, facts: Facts) => string | null {
  const { t } = useTranslation('history');
  const [language] = useLanguage();
  const { causeName, staffName } = useReference();
  const hearing = useHearingDetail();
  const dateText = useDateText();
  const word = useWord();
  const people = useParties(parties);
  const wordsLanguage = language === 'en' ? 'en' : 'zh';
  return (type, facts) => {
    switch (type) {
      case 'received':
        return join([
          word('source', facts['source']),
          named(facts['causeCode'], causeName),
          counted('parties', facts['parties']),
        ]);
      case 'preFilingMediationStarted':
        return join([text(facts['number']), text(facts['organisation'])]);
      case 'mediationStarted':
        return text(facts['organisation']);
      case 'mediationConcluded':
        return join([t(facts['isSuccessful'] === true ? 'agreed' : 'notAgreed'), amount(facts['amountFen'])]);
      case 'accepted':
        return text(facts['caseNumber']);
      case 'rejected':
        return word('rejectionGround', facts['ground']);
      case 'jurisdictionExplained':
        return text(facts['competent']);
      case 'tribunalFormed':
        return join([
          list(facts['arbitrators']).map(staffName).join(t('and')),
          named(facts['clerk'], (id) => t('clerk', { name: staffName(id) })),
          word('panelMethod', facts['method']),
        ]);
      case 'serviceStarted':
        return join([subjects(facts), people(facts['parties']), word('serviceMode', facts['mode'])]);
      case 'served':
        return join([
          subjects(facts),
          people(facts['parties']),
          word('serviceMode', facts['mode']),
          t(facts['isProved'] === true ? 'proved' : 'notProved'),
        ]);
      case 'defenceFiled':
      case 'objectionFiled':
      case 'counterclaimFiled':
      case 'partialAwardMade':
        return join([word('finality', facts['finality']), amount(facts['amountFen'])]);
      case 'instrumentCorrected':
        return join([
          word('correctionGround', facts['ground']),
          text(facts['places']),
          text(facts['reason']),
        ]);
      case 'settlementReneged':
        return people(facts['party']);
      case 'periodWaived':
        return join([
          word('waivablePeriod', facts['period']),
          people(facts['parties']),
          facts['days'] === 0 ? t('waived') : lasting('shortened', facts['days'], 'working'),
        ]);
      case 'evidencePeriodSet':
        return span(facts['days'], 'working');
      case 'needsRecorded':
        return needsText(facts);
      case 'objectionDecided':
        return upheld(facts);
      case 'counterclaimDecided':
        return word('counterclaimDecision', facts['decision']);
      case 'claimsChanged':
      case 'partyAdded':
        return join([counted('parties', facts['parties']), counted('claims', facts['claims'])]);
      case 'claimsWithdrawn':
        return counted('claims', facts['count']);
      case 'suspended':
        return join([word('suspensionGround', facts['ground']), approved(facts)]);
      case 'extended':
        return join([lasting('extendedBy', facts['days'], 'calendar'), approved(facts)]);
      case 'recusalRequested':
        return join([
          named(facts['staff'], staffName),
          word('recusalGround', facts['ground']),
          facts['party'] === null ? t('ofOwnAccord') : people(facts['party']),
        ]);
      case 'recusalDecided':
        return join([
          upheld(facts),
          named(facts['decider'], (id) => t('decidedBy', { name: staffName(id) })),
          word('decisionForm', facts['form']),
        ]);
      case 'opinionFormed':
        return join([
          word('vote', facts['vote']),
          named(text(facts['dissent']) ?? undefined, (dissent) => t('dissent', { text: dissent })),
        ]);
      case 'representativesElected':
        return people(facts['parties']);
      case 'representedConsented':
        return join([word('consentSubject', facts['subject']), counted('people', facts['count'])]);
      case 'merged':
      case 'mergedIn':
      case 'splitOff':
      case 'archived':
        return text(facts['number']);
      case 'onlineConsentRecorded':
        return join([
          t(facts['isGiven'] === true ? 'consents' : 'refuses'),
          list(facts['modes'])
            .map((mode) => word('modeLong', mode))
            .join(t('and')),
          people(facts['parties']),
        ]);
      case 'elementsStated':
        return join([people(facts['parties']), text(facts['undisputed'])]);
      case 'hearingRecordLocked':
        return text(facts['sha256']);
      case 'asyncEntry':
        return asyncDetail(facts);
      case 'liveEntry':
        return liveDetail(facts);
      case 'mediationEntry':
        return mediationDetail(facts);
      case 'courtSuitRecorded':
        return join([
          people(facts['party']),
          word('suitAction', facts['action']),
          text(facts['court']),
          text(facts['number']),
        ]);
      case 'courtResultRecorded':
        return join([word('courtResult', facts['result']), text(facts['note'])]);
      case 'discussionHeld':
        return join([
          ...list(facts['triggers']).map((kind) => word('discussionTrigger', kind)),
          word('discussionResult', facts['result']),
        ]);
      case 'approvalEntry':
        return join([
          word('approvalKind', facts['kind']),
          facts['isApproved'] === undefined
            ? null
            : t(facts['isApproved'] === true ? 'approved' : 'returned'),
          facts['act'] === 'withdrawn' ? t('requestWithdrawn') : null,
          word('suspensionGround', facts['ground']),
          facts['days'] === null ? null : lasting('extendedBy', facts['days'], 'calendar'),
          named(text(facts['number']) ?? undefined, (number) => t('joinedTo', { number })),
          named(facts['approver'], (id) => t('inPlaceOf', { name: staffName(id) })),
        ]);
      case 'performanceEntry':
        return performanceDetail(facts);
      case 'hearingScheduled':
      case 'hearingRescheduled':
        return join([
          hearing(facts),
          word('postponementSide', facts['by']),
          named(text(facts['overrides']) ?? undefined, (reason) => t('passed', { reason })),
        ]);
      case 'hearingPostponed':
        return join([
          word('postponementSide', facts['by']),
          named(text(facts['action']) ?? undefined, (action) => t('waitsFor', { action })),
          named(facts['assignee'], staffName),
        ]);
      case 'hearingRecorded':
        return join([word('hearingResult', facts['result']), interval(facts['openedAt'], facts['endedAt'])]);
      case 'outcomeRecorded':
        return join([
          word('closingMethod', facts['method']),
          amount(facts['amountFen']),
          word('finality', facts['finality']),
          named(text(facts['departures']) ?? undefined, (reason) => t('departures', { reason })),
          typeof facts['workings'] === 'number' ? t('workings', { n: facts['workings'] }) : null,
          named(text(facts['penalty']) ?? undefined, (clause) => t('penalty', { clause })),
        ]);
      case 'closed':
        return word('closingMethod', facts['method']);
      case 'documentIssued':
        return word('documentKind', facts['kind']);
      case 'factRecorded':
        return join([factName(facts['fact']), people(facts['party'])]);
      case 'entryDateCorrected':
        return isLegalDate(facts['to']) ? t('newDate', { date: dateText(facts['to']) }) : null;
      case 'entryRevoked':
        return counted('entries', facts['count']);
      default:
        return null;
    }
  };

  function liveDetail(facts: Facts): string {
    const kinds: Readonly<Record<string, string>> = t('live', { returnObjects: true });
    return join([
      kinds[text(facts['kind']) ?? ''] ?? null,
      text(facts['name']),
      facts['party'] === null ? null : people(facts['party']),
      text(facts['note']),
      text(facts['sha256']),
    ]);
  }

  function asyncDetail(facts: Facts): string {
    return join([
      asyncAct(facts),
      word('asyncPhase', facts['phase']),
      typeof facts['round'] === 'number' && facts['round'] > 0
        ? t('async.round', { n: facts['round'] })
        : null,
      people(facts['party']),
      word('answerOrigin', facts['origin']),
      word('contactResult', facts['result']),
      word('modeLong', facts['mode']),
      word('conversionGround', facts['ground']),
      named(text(facts['overrides']) ?? undefined, (reason) => t('passed', { reason })),
    ]);
  }
  function mediationDetail(facts: Facts): string {
    if (facts['kind'] === 'session')
      return join([
        t('session', { time: interval(facts['startsAt'], null) ?? '' }),
        people(facts['parties']),
        text(facts['note']),
      ]);
    const body = word('linkageBody', facts['referredBy']);
    return join([t('arranged'), body === null ? null : t('referred', { body })]);
  }
  function performanceDetail(facts: Facts): string {
    return join([
      facts['kind'] === 'paid' ? t('paid') : facts['kind'] === 'broken' ? t('broken') : t('called'),
      people(facts['parties'] ?? facts['party']),
      amount(facts['amountFen']),
      word('paymentProof', facts['proof']),
      word('callResult', facts['result']),
      text(facts['note']),
    ]);
  }
  function asyncAct({ kind, isGranted, isAdmitted, count }: Facts): string | null {
    if (kind === 'extensionDecided')
      return t(isGranted === true ? 'async.extensionGranted' : 'async.extensionRefused');
    if (kind === 'lateDecided') return t(isAdmitted === true ? 'async.lateAdmitted' : 'async.lateRefused');
    const act = asyncActs.find((known) => known === kind);
    return act === undefined ? text(kind) : t(`async.${act}`, { n: typeof count === 'number' ? count : 0 });
  }
  function counted(key: 'parties' | 'claims' | 'entries' | 'people', value: Fact): string | null {
    return typeof value === 'number' ? t(key, { n: value }) : null;
  }
  function span(value: Fact, unit: PeriodUnit): string | null {
    return typeof value === 'number' ? spanInWords(value, unit, wordsLanguage) : null;
  }
  function lasting(key: 'shortened' | 'extendedBy', value: Fact, unit: PeriodUnit): string | null {
    return named(span(value, unit) ?? undefined, (length) => t(key, { length }));
  }
  function amount(value: Fact): string | null {
    return typeof value === 'number' ? t('amount', { amount: formatYuan(value) }) : null;
  }
  function subjects(facts: Facts): string {
    return list(facts['subjects'])
      .map((subject) => word('serviceSubject', subject))
      .join(t('and'));
  }
  function needsText(facts: Facts): string {
    const features = list(facts['features']).map((feature) => word('roomFeature', feature));
    const unfit = list(facts['unfitModes']).map((mode) => word('modeLong', mode));
    const said = join([
      named(text(facts['interpreter']) ?? undefined, (language) => t('needsInterpreter', { language })),
      named(text(facts['dialect']) ?? undefined, (language) => t('needsDialect', { language })),
      features.length === 0 ? null : features.join(t('and')),
      unfit.length === 0 ? null : t('needsNot', { modes: unfit.join(t('and')) }),
      text(facts['note']),
    ]);
    return said === '' ? t('needsNothing') : said;
  }
  function upheld(facts: Facts): string {
    return t(facts['isUpheld'] === true ? 'upheld' : 'notUpheld');
  }
  function approved(facts: Facts): string | null {
    return named(facts['approver'], (id) => t('approvedBy', { name: staffName(id) }));
  }
  function factName(value: Fact): string | null {
    const kind = factKinds.find((known) => known === value);
    return kind === undefined ? text(value) : factInWords(kind, wordsLanguage);
  }
}

/** Parties joined by spaces, by name; of many the first few and how many there are. */
function useParties(parties: PartyNames): (ids: Fact) => string | null {
  const { t } = useTranslation('history');
  return (ids) => {
    const all = list(ids);
    if (all.length === 0) return null;
    const names = all
      .slice(0, namedParties)
      .map((id) => parties.get(id) ?? id)
      .join(t('and'));
    return all.length > namedParties ? t('andOthers', { names, n: all.length }) : names;
  };
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

function interval(from: Fact, to: Fact): string | null {
  if (!isLocalDateTime(from)) return null;
  return `${from.slice(11)}${isLocalDateTime(to) ? `–${to.slice(11)}` : ''}`;
}

/** The text of a fact; null where there is none. */
export function text(value: Fact): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function list(value: Fact): readonly string[] {
  return typeof value === 'string' ? value.split(' ').filter((part) => part !== '') : [];
}

function named(value: Fact, name: (id: string) => string): string | null {
  return typeof value === 'string' ? name(value) : null;
}

function join(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
