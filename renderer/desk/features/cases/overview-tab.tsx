import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { CaseView, HearingView } from '../../../../electron/backend/api/contract/cases.ts';
import { ModeBadge } from '../../../ui/badges.tsx';
import { CaseNumber } from '../../../ui/case-number.tsx';
import { useDateText, useIntervalText } from '../../../ui/dates.tsx';
import { Money } from '../../../ui/money.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { Block, type Fact, FactList, Passage } from './fact-list.tsx';
import { isProposalReason } from './green-channel.ts';
import { NeedsFacts } from './needs-facts.tsx';
import { OutcomeFacts } from './outcome-facts.tsx';

/** What the case is about and how it stands, on one page. */
export function OverviewTab({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('cases');
  const { facts } = view.application;
  return (
    <>
      {view.flags.map((flag) => (
        <Alert key={`${flag.code} ${flag.message}`} severity="warning" sx={{ mb: 1 }}>
          {flag.message}
        </Alert>
      ))}
      {view.rejection !== null && <Rejection rejection={view.rejection} />}
      <Block title={t('overview.application')}>
        <ApplicationFacts view={view} />
      </Block>
      <Block title={t('overview.hearing')}>
        <Hearings hearings={view.hearings} />
        <NeedsFacts view={view} />
      </Block>
      {view.mediations.length > 0 && (
        <Block title={t('overview.mediations')}>
          <Mediations mediations={view.mediations} />
        </Block>
      )}
      <Block title={t('overview.outcome')}>
        <OutcomeFacts view={view} />
      </Block>
      <Block title={t('overview.facts')}>
        <Passage text={facts.trim() === '' ? t('overview.noFacts') : facts} />
      </Block>
    </>
  );
}

function Rejection({ rejection }: { readonly rejection: NonNullable<CaseView['rejection']> }) {
  const { t } = useTranslation('cases');
  const { t: term } = useTranslation('terms');
  return (
    <Alert severity="info" sx={{ mb: 1 }}>
      {t('overview.rejected', {
        ground: term(`rejectionGround.${rejection.ground}`),
        reason: rejection.reason,
      })}
    </Alert>
  );
}

function ApplicationFacts({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('cases');
  const { t: term } = useTranslation('terms');
  const { causeName, staffName } = useReference();
  const dateText = useDateText();
  const { application, summary } = view;
  const reason = application.greenChannelReason;
  const facts: Fact[] = [
    {
      label: t('overview.caseNumber'),
      value: view.rejection === null ? <CaseNumber number={view.caseNumber} /> : '—',
    },
    ...(view.mediationNumber === null
      ? []
      : [{ label: t('overview.mediationNumber'), value: <CaseNumber number={view.mediationNumber} /> }]),
    {
      label: t('overview.receivedOn'),
      value: `${dateText(application.receivedOn)} · ${term(`source.${application.source}`)}`,
    },
    {
      label: t('overview.acceptedOn'),
      value: summary.acceptedOn === null ? '—' : dateText(summary.acceptedOn),
    },
    { label: t('overview.cause'), value: causeName(application.causeCode) },
    { label: t('overview.procedure'), value: term(`procedure.${application.procedure}`) },
    { label: t('overview.amount'), value: <Money fen={summary.amountClaimedFen} /> },
    { label: t('overview.people'), value: t('overview.peopleCount', { n: summary.workerCount }) },
    ...(application.isGreenChannel
      ? [
          {
            label: t('overview.greenChannel'),
            value:
              reason === null
                ? t('overview.yes')
                : isProposalReason(reason)
                  ? term(`greenChannelReason.${reason}`)
                  : reason,
          },
        ]
      : []),
    {
      label: t('overview.arbitrator'),
      value: summary.arbitratorId === null ? '—' : staffName(summary.arbitratorId),
    },
    { label: t('overview.clerk'), value: summary.clerkId === null ? '—' : staffName(summary.clerkId) },
    {
      label: t('overview.materials'),
      isLong: true,
      value: application.materials.length === 0 ? t('overview.none') : application.materials.join('、'),
    },
  ];
  return <FactList facts={facts} />;
}

function Hearings({ hearings }: { readonly hearings: readonly HearingView[] }) {
  const { t } = useTranslation('cases');
  const { t: term } = useTranslation('terms');
  const { roomName } = useReference();
  const intervalText = useIntervalText();
  if (hearings.length === 0) return <Box sx={{ color: 'text.secondary' }}>{t('overview.noHearing')}</Box>;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {hearings.map(({ id, plan, status }) => (
        <Box
          component="li"
          key={id}
          sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.25, py: 0.25 }}
        >
          <ModeBadge mode={plan.mode} />
          <span>{intervalText(plan.startsAt, plan.endsAt)}</span>
          {plan.roomId !== null && <span>{roomName(plan.roomId)}</span>}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {term(`hearingStatus.${status}`)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function Mediations({ mediations }: { readonly mediations: CaseView['mediations'] }) {
  const { t } = useTranslation('cases');
  const dateText = useDateText();
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {mediations.map((mediation) => {
        const { organisation, startedOn, concludedOn, isSuccessful, amountFen } = mediation;
        const key = mediation.isPreFiling ? 'overview.mediationPreFiling' : 'overview.mediationInCase';
        const ended = concludedOn === null ? '' : dateText(concludedOn);
        return (
          <Box component="li" key={mediation.id} sx={{ py: 0.25 }}>
            {t(key, { organisation, from: dateText(startedOn) })} ·{' '}
            {concludedOn === null && t('overview.mediationOpen')}
            {concludedOn !== null &&
              t(isSuccessful === true ? 'overview.mediationSettled' : 'overview.mediationFailed', {
                on: ended,
              })}
            {amountFen !== null && (
              <>
                {' '}
                · <Money fen={amountFen} />
              </>
            )}
          </Box>
        );
      })}
    </Box>
  );
}
