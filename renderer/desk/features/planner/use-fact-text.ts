import { useTranslation } from 'react-i18next';
import type { BlockingFactView } from '../../../../electron/backend/api/contract/planner.ts';
import { useBasisText } from '../../../ui/basis-text.ts';
import { useDayText, useIntervalText } from '../../../ui/dates.tsx';
import { useReference } from '../../../ui/reference.tsx';
import type zh from './strings.zh.ts';

/** A blocking fact as a sentence, with its article where the law is the reason. */
export function useFactText(): (fact: BlockingFactView) => string {
  const { t } = useTranslation('planner');
  const dayText = useDayText();
  const intervalText = useIntervalText();
  const basisText = useBasisText();
  const needText = useNeedText();
  const { staffName } = useReference();
  const withBasis = (text: string, basis: string) =>
    basis === '' ? text : t('fact.withBasis', { text, basis: basisText(basis) });
  return (fact) => {
    switch (fact.code) {
      case 'earliest': {
        const day = dayText(fact.on);
        if (fact.reasons.length === 0) return t('fact.earliest', { day });
        const reasons = fact.reasons.map(({ kind, on, party, basis }) =>
          withBasis(t(`fact.${kind}`, { day: dayText(on), party: party ?? '' }), basis),
        );
        return t('fact.earliestBecause', { day, reasons: reasons.join(t('fact.reasonJoin')) });
      }
      case 'latest':
        return withBasis(t('fact.latest', { day: dayText(fact.on) }), fact.basis);
      case 'horizon':
        return t('fact.horizon', { day: dayText(fact.on) });
      case 'sessions':
        return t('fact.sessions', { minutes: fact.minutes });
      case 'roomKind':
        return fact.kind === 'courtroom' ? t('fact.roomCourtroom') : t('fact.roomOnline');
      case 'roomNeed':
        return t('fact.roomNeed', { need: needText(fact.need) });
      case 'panel':
        return t('fact.panel', { names: fact.arbitratorIds.map(staffName).join(t('comma')) });
      case 'taken': {
        const when = intervalText(fact.startsAt, fact.endsAt);
        const name = fact.resourceKind === 'court' ? t('fact.court') : fact.name;
        const what = t(`fact.kind.${fact.kind}`);
        return fact.times === 1
          ? t('fact.takenOnce', { name, what, when })
          : t('fact.takenOften', { name, what, when, n: fact.times });
      }
      case 'standing':
        return t('fact.standing', { case: fact.caseNumber ?? '' });
    }
  };
}

/** What a room must have, in words; a need the desk does not know stays as it is. */
export function useNeedText(): (need: string) => string {
  const { t } = useTranslation('planner');
  return (need) => (isNeed(need) ? t(`need.${need}`) : need);
}

const needs = [
  'groundFloor',
  'stepFree',
  'interpreterBooth',
  'video',
  'recording',
  'largeRoom',
] as const satisfies readonly (keyof typeof zh.need)[];

function isNeed(need: string): need is (typeof needs)[number] {
  return (needs as readonly string[]).includes(need);
}
