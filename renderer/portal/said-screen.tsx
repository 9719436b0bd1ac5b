import type { PortalAnswer, PortalStep, PortalView } from '../../electron/backend/api/contract/portal.ts';
import { fill, useLanguage } from './language.tsx';
import { Page } from './parts.tsx';
import { phaseText } from './phase-text.ts';
import { momentText } from './time-left.ts';

/** What has been said so far, as far as the rules let this party see it. */
export function SaidScreen({ view, onBack }: { readonly view: PortalView; readonly onBack: () => void }) {
  const { t } = useLanguage();
  return (
    <Page title={t.said.title} onBack={onBack}>
      {view.steps.length === 0 && <p>{t.said.empty}</p>}
      {view.steps.map((step) => (
        <Step key={`${step.phase}-${step.round}`} step={step} />
      ))}
    </Page>
  );
}

function Step({ step }: { readonly step: PortalStep }) {
  const { t } = useLanguage();
  return (
    <section className="card">
      <h2>{phaseText(t, step.phase, step.round)}</h2>
      {step.isSkipped && <p>{t.said.skipped}</p>}
      {step.questions.length > 0 && (
        <>
          <h3>{t.said.questions}</h3>
          <ol>
            {step.questions.map(({ id, text }) => (
              <li key={id} className="text">
                {text}
              </li>
            ))}
          </ol>
        </>
      )}
      {step.windows.map((window) => (
        <div key={`${window.role}-${window.name}`}>
          <h3>
            {t.role[window.role]} {window.name}
            {window.isMine && ` (${t.said.mine})`}
          </h3>
          {window.answers.map((answer) => (
            <Answer key={answer.id} answer={answer} />
          ))}
          {window.answers.length === 0 && (
            <p className="soft">
              {window.isMissed
                ? t.said.missed
                : step.closesAt === null && !window.isMine && step.phase !== 'question'
                  ? t.said.hidden
                  : t.said.none}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

function Answer({ answer }: { readonly answer: PortalAnswer }) {
  const { t } = useLanguage();
  const notes = [
    momentText(t, answer.receivedAt),
    t.said.origin[answer.origin],
    ...(answer.isLate ? [t.said.late] : []),
    ...(answer.isAdmitted === null ? [] : [answer.isAdmitted ? t.said.admitted : t.said.notAdmitted]),
    ...(answer.isConfirmed === null ? [] : [answer.isConfirmed ? t.said.confirmed : t.said.objected]),
  ];
  return (
    <>
      <p className="text">{answer.text}</p>
      {answer.attachments.map(({ name, sha256 }, index) => (
        <p key={sha256}>
          <a href={`/api/portal/file/${encodeURIComponent(answer.id)}/${index}`} download={name}>
            {fill(t.file.open, { name })}
          </a>
        </p>
      ))}
      <p className="soft">{notes.join(' · ')}</p>
    </>
  );
}
