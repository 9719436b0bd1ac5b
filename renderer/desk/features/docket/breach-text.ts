import { useTranslation } from 'react-i18next';
import type { BreachView } from '../../../../electron/backend/api/contract/docket-breach.ts';
import { dateOf, timeOf } from '../../../../electron/backend/domain/dates.ts';
import { useBasisText } from '../../../ui/basis-text.ts';
import { useDateText, useDateTimeText } from '../../../ui/dates.tsx';

/** One thing that stands against a plan, in a sentence: what, whom it concerns, when, by which article. */
export function useBreachText(): (breach: BreachView) => string {
  const { t } = useTranslation('docket');
  const { t: term } = useTranslation('terms');
  const dateText = useDateText();
  const momentText = useDateTimeText();
  const basisText = useBasisText();
  const articles = (basis: string) => basisText(basis.split('：')[0] ?? basis);
  return (breach) => {
    switch (breach.code) {
      case 'badInterval':
        return isIntervalReason(breach.reason) ? t(`fault.${breach.reason}`) : t('fault.other');
      case 'badInput':
        return t('fault.required');
      case 'panelOfThreeRequired':
        return t('fault.panelOfThreeRequired', { basis: articles(breach.basis) });
      case 'presidingRequired':
        return t('fault.presidingRequired');
      case 'clerkOnTribunal':
        return t('fault.clerkOnTribunal');
      case 'recused':
      case 'recusalPending':
      case 'defenceRunning':
      case 'defenceNotBegun':
        return t(`breach.${breach.code}`, {
          name: breach.name,
          day: dateText(breach.on),
          basis: articles(breach.basis),
        });
      case 'caseSuspended':
      case 'afterAwardPeriod':
        return t(`breach.${breach.code}`, { day: dateText(breach.on), basis: articles(breach.basis) });
      case 'clash':
        return t('clash.sentence', slotFacts(breach));
      case 'held':
        return t('breach.held', {
          ...slotFacts(breach),
          who: breach.heldBy,
          until: momentText(breach.expiresAt),
        });
      case 'unavailable':
        return t('breach.unavailable', {
          name: breach.name,
          why: term(`unavailability.${breach.kind}`),
          reason: breach.reason === '' ? '' : t('breach.reason', { text: breach.reason }),
          date: dateText(dateOf(breach.startsAt)),
          from: timeOf(breach.startsAt),
          to: timeOf(breach.endsAt),
        });
      case 'modeUnfit':
        return t('breach.modeUnfit', { mode: term(`modeLong.${breach.mode}`) });
      case 'roomLacks':
        return t('breach.roomLacks', {
          features: breach.features.map((feature) => term(`roomFeature.${feature}`)).join(t('breach.and')),
        });
      case 'nonWorkingDay':
        return breach.name === null
          ? t('warning.nonWorkingDay', { day: dateText(breach.on) })
          : t('warning.nonWorkingHoliday', { day: dateText(breach.on), name: breach.name });
      case 'outsideSession':
        return t('breach.outsideSession', { from: breach.from, to: breach.to });
      case 'shortNotice':
        return t('warning.shortNotice', {
          days: breach.days,
          noticeBy: dateText(breach.noticeBy),
          earliest: dateText(breach.earliest),
          basis: articles(breach.basis),
        });
      case 'consentMissing':
      case 'consentRefused':
        return t(`breach.${breach.code}`, { name: breach.name, basis: articles(breach.basis) });
      case 'provisionalDay':
      case 'inThePast':
        return t(`warning.${breach.code}`, { day: dateText(breach.on) });
      case 'overListed':
        return t('breach.overListed', { name: breach.name, count: breach.count, limit: breach.limit });
      case 'nearAwardEnd':
        return t('breach.nearAwardEnd', { day: dateText(breach.on), days: breach.days });
    }
  };

  function slotFacts(breach: Extract<BreachView, { code: 'clash' | 'held' }>) {
    return {
      resource: breach.name,
      kind: term(`resourceKind.${breach.resourceKind}`),
      date: dateText(dateOf(breach.startsAt)),
      from: timeOf(breach.startsAt),
      to: timeOf(breach.endsAt),
      case: breach.otherNumber ?? t('clash.other'),
    };
  }
}

const intervalReasons = ['endBeforeStart', 'notSameDay', 'endMissing'] as const;

function isIntervalReason(reason: string): reason is (typeof intervalReasons)[number] {
  return intervalReasons.some((known) => known === reason);
}
