import { useEffect, useState } from 'react';
import type { PortalStep, PortalView } from '../../electron/backend/api/contract/portal.ts';
import { forgetAll } from './device.ts';
import type { Screen } from './entered-screens.tsx';
import { call } from './http.ts';
import { fill, useLanguage } from './language.tsx';
import { DeliveryNote, Page } from './parts.tsx';
import { phaseText } from './phase-text.ts';
import { leftText, momentText } from './time-left.ts';
import type { Delivery } from './use-outbox.ts';

interface HomeProps {
  readonly view: PortalView;
  readonly at: number;
  readonly delivery: Delivery;
  readonly onGo: (screen: Screen) => void;
  readonly onRefresh: () => Promise<void>;
}

/** What is asked of me, until when, and what happens if I do nothing. */
export function HomeScreen({ view, at, delivery, onGo, onRefresh }: HomeProps) {
  const { t } = useLanguage();
  const { me, steps } = view;
  return (
    <Page title={fill(t.home.hello, { name: me.name })}>
      <p className="soft">
        {t.role[me.role]}
        {me.isAgent && ` · ${fill(t.home.agentOf, { name: me.partyName })}`}
        <br />
        {fill(t.home.versus, { applicants: view.case.applicants, respondents: view.case.respondents })}
        <br />
        {view.case.number}
      </p>
      <DeliveryNote delivery={delivery} />
      {view.withdrawal === 'did' && (
        <section className="card">
          <h2>{t.withdraw.didTitle}</h2>
          <p>{t.withdraw.did}</p>
        </section>
      )}
      {view.withdrawal !== 'did' && <Present view={view} at={at} onGo={onGo} />}
      {steps
        .filter(({ canAnswerLate }) => canAnswerLate)
        .map((step) => (
          <LateCard key={`${step.phase}-${step.round}`} step={step} onGo={onGo} />
        ))}
      {steps.length > 0 && (
        <button type="button" onClick={() => onGo({ name: 'said' })}>
          {t.home.said}
        </button>
      )}
      <button type="button" onClick={() => void onRefresh()}>
        {t.refresh}
      </button>
      {view.withdrawal === 'may' && (
        <button type="button" onClick={() => onGo({ name: 'withdraw' })}>
          {t.withdraw.title}
        </button>
      )}
      <Leave />
    </Page>
  );
}

function Present({ view, at, onGo }: Pick<HomeProps, 'view' | 'at' | 'onGo'>) {
  const { t } = useLanguage();
  const { stage, hearing, asked } = view;
  if (asked !== null && (stage === 'asked' || asked.canAdd))
    return <AskedCard view={view} at={at} onGo={onGo} />;
  const ending = view.ending ?? 'plain';
  const time = momentText(t, hearing.startsAt);
  const words = {
    asked: [t.home.waitingTitle, t.home.waiting],
    waiting: [t.home.waitingTitle, t.home.waiting],
    notOpened: [t.home.notOpenedTitle, fill(t.home.notOpened, { time })],
    live: [t.home.liveTitle, fill(t.home.live, { time, platform: hearing.platform ?? '' })],
    ended: [t.home.ended[ending], t.home.endedHelp[ending]],
  }[stage];
  return (
    <section className="card">
      <h2>{words[0]}</h2>
      <p>{words[1]}</p>
      {stage === 'live' && <WayIn meeting={hearing.meeting} />}
    </section>
  );
}

/** Into the court's own room, or onto the platform that the court uses. */
function WayIn({ meeting }: { readonly meeting: PortalView['hearing']['meeting'] }) {
  const { t } = useLanguage();
  if (meeting === null)
    return (
      <a className="button" href="/portal/live">
        {t.home.enterRoom}
      </a>
    );
  const { platform, number, password, link } = meeting;
  return (
    <>
      <p>{fill(t.home.platform, { platform })}</p>
      {number !== '' && <p>{fill(t.home.meetingNumber, { number })}</p>}
      {password !== '' && <p>{fill(t.home.meetingPassword, { password })}</p>}
      {link !== '' && (
        <a className="button" href={link} rel="noreferrer">
          {t.home.openMeeting}
        </a>
      )}
    </>
  );
}

function AskedCard({ view, at, onGo }: Pick<HomeProps, 'view' | 'at' | 'onGo'>) {
  const { t } = useLanguage();
  const passed = useMinutesSince(at);
  const { asked } = view;
  if (asked === null) return null;
  const { phase, round, questions, isAnswered } = asked;
  const rule = phase === 'identity' || phase === 'recordConfirm' ? phase : 'other';
  const reminder = view.reminders.some(({ kind }) => kind === 'last')
    ? t.home.reminderLast
    : view.reminders.some(({ kind }) => kind === 'halfTime')
      ? t.home.reminder
      : null;
  return (
    <section className="card">
      <h2>{`${isAnswered ? t.home.answered : t.home.asked}${t.phase.colon}${phaseText(t, phase, round)}`}</h2>
      <p className="left">{leftText(t, view.now, asked.endsAt, passed)}</p>
      <p>{fill(t.time.until, { moment: momentText(t, asked.endsAt) })}</p>
      {!isAnswered && reminder !== null && <p className="fault">{reminder}</p>}
      <p>{isAnswered ? t.home.answeredHelp : t.ask[phase]}</p>
      {!isAnswered && (
        <>
          <h3>{t.home.nothing}</h3>
          <p>{t.nothing[rule]}</p>
        </>
      )}
      {asked.extension !== null && <p>{t.home.extension[asked.extension]}</p>}
      <button
        type="button"
        className={isAnswered ? undefined : 'main'}
        onClick={() => onGo({ name: 'task', task: { phase, round, questions, isLate: false } })}
      >
        {isAnswered ? t.home.add : t.home.answer}
      </button>
      {asked.canAskForTime && !isAnswered && (
        <button type="button" onClick={() => onGo({ name: 'extension' })}>
          {t.home.askForTime}
        </button>
      )}
    </section>
  );
}

function LateCard({ step, onGo }: { readonly step: PortalStep; readonly onGo: HomeProps['onGo'] }) {
  const { t } = useLanguage();
  const { phase, round } = step;
  const questions = step.questions.filter(({ isForMe }) => isForMe);
  return (
    <section className="card bad">
      <p>{fill(t.home.late, { phase: phaseText(t, phase, round) })}</p>
      <button
        type="button"
        onClick={() => onGo({ name: 'task', task: { phase, round, questions, isLate: true } })}
      >
        {t.home.lateButton}
      </button>
    </section>
  );
}

/** Leaving ends the session for good, so it asks. */
function Leave() {
  const { t } = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const leave = async () => {
    await call('POST', '/leave', {}).catch(() => {});
    forgetAll();
    location.reload();
  };
  if (!isAsking)
    return (
      <button type="button" onClick={() => setAsking(true)}>
        {t.home.leave}
      </button>
    );
  return (
    <div className="card" role="alert">
      <p>{t.home.leaveConfirm}</p>
      <button type="button" onClick={() => void leave()}>
        {t.home.leaveYes}
      </button>
      <button type="button" className="main" onClick={() => setAsking(false)}>
        {t.home.leaveNo}
      </button>
    </div>
  );
}

/** Minutes by this phone's clock since then: only the difference counts, the court's clock gave the start. */
function useMinutesSince(at: number): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 20_000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, (now - at) / 60_000);
}
