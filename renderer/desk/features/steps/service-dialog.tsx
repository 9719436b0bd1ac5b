import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { useReference } from '../../../ui/reference.tsx';
import { ServiceFields } from './service-fields.tsx';
import { maturityOf, modesFor, notReached, openServices, proposeDispatch } from './service-proposal.ts';
import { ServiceWay, type Way } from './service-way.tsx';
import { StepDialog } from './step-dialog.tsx';
import type { EntryDraft, StepCheck } from './step-form.ts';
import type { StepProps } from './step-props.ts';

/** 送达: papers sent out, a dispatch that has now reached somebody, or papers handed over at once; LAW 30, RULES 20. */
export function ServiceDialog({ isStart, ...props }: StepProps & { readonly isStart: boolean }) {
  const { t } = useTranslation('steps');
  const { today } = useReference();
  const { view } = props;
  const [way, setWay] = useState<Way>(() =>
    isStart ? 'start' : (firstReached(view, today.date) ?? 'atOnce'),
  );
  return (
    <StepDialog
      {...props}
      entry={entryOf(view, way)}
      startOn={dayOf(view, way, today.date)}
      title={t('service.title')}
      intro={
        <ServiceWay
          view={view}
          way={way}
          onChange={setWay}
          entryOf={(next) => entryOf(view, next)}
          dayOf={(next) => dayOf(view, next, today.date)}
        />
      }
      dateLabel={t(way === 'start' ? 'service.sentOn' : 'service.servedOn')}
      check={serviceCheck(view)}
      maxWidth="md"
    >
      <ServiceFields view={view} way={way} />
    </StepDialog>
  );
}

/** The dispatch whose result is most likely being recorded: the first whose period, if it has one, is over. */
function firstReached(view: CaseView, today: LegalDate): string | null {
  const open = openServices(view);
  const reached = open.find((service) => (maturityOf(view, service) ?? today) <= today);
  return (reached ?? open[0])?.id ?? null;
}

function entryOf(view: CaseView, way: Way): EntryDraft<'startService'> | EntryDraft<'recordService'> {
  const service = view.services.find(({ id }) => id === way);
  if (service !== undefined) {
    const { subjects, hearingId, mode, instrumentIds = [] } = service;
    const partyIds = [...notReached(service)];
    return {
      step: 'recordService',
      serviceId: service.id,
      subjects,
      hearingId,
      partyIds,
      mode,
      instrumentIds: [...instrumentIds],
      isProved: true,
      proof: '',
    };
  }
  const { subjects, hearingId, partyIds, instrumentIds = [] } = proposeDispatch(view);
  const dispatch = {
    subjects: [...subjects],
    hearingId,
    partyIds: [...partyIds],
    instrumentIds: [...instrumentIds],
  };
  if (way === 'start') return { step: 'startService', ...dispatch, mode: 'direct', note: '' };
  return {
    step: 'recordService',
    serviceId: null,
    ...dispatch,
    mode: 'direct',
    isProved: true,
    proof: '',
  };
}

/** Service by public notice, posting or leaving takes effect when its period is over, whenever somebody records it. */
function dayOf(view: CaseView, way: Way, today: LegalDate): LegalDate {
  const service = view.services.find(({ id }) => id === way);
  const matures = service === undefined ? null : maturityOf(view, service);
  return matures !== null && matures < today ? matures : today;
}

function serviceCheck(view: CaseView): StepCheck {
  return ({ on, entry }) => {
    if (entry.step !== 'startService' && entry.step !== 'recordService') return [];
    const needsHearing = entry.subjects.includes('hearingNotice') && entry.hearingId === null;
    const service =
      entry.step === 'recordService' ? view.services.find(({ id }) => id === entry.serviceId) : undefined;
    const matures = service === undefined ? null : maturityOf(view, service);
    const isAtOnce = entry.step === 'recordService' && service === undefined;
    return [
      ...(needsHearing ? [{ path: 'entry.hearingId', reason: 'required' }] : []),
      ...(matures !== null && on < matures ? [{ path: 'on', reason: 'notMatured' }] : []),
      ...(entry.step === 'recordService' &&
      entry.mode === 'simple' &&
      entry.isProved &&
      entry.proof?.trim() === ''
        ? [{ path: 'entry.proof', reason: 'confirmationRequired' }]
        : []),
      ...(isAtOnce && !modesFor(view, true).includes(entry.mode)
        ? [{ path: 'entry.mode', reason: 'serviceMustStart' }]
        : []),
    ];
  };
}
