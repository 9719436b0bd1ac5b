import { useLanguage } from './language.tsx';
import { Choice, DeliveryNote, DraftNote, Page, TextArea } from './parts.tsx';
import { answerPost, draftKeyOf, type TaskProps } from './task-props.ts';
import { useDraft } from './use-draft.ts';
import { useHint } from './use-hint.ts';

/** Rights and duties to be read, and whether an arbitrator is challenged (RULES 41). */
export function RightsScreen({ view, outbox, task, onBack }: TaskProps) {
  const { t, isEnglish } = useLanguage();
  const { values, change, state } = useDraft(view, draftKeyOf(task));
  const [fault, setFault] = useHint(values);
  const { rights } = view;
  const choice = values['recusal'] ?? '';
  const reason = values['reason'] ?? '';
  const isRead = values['read'] === rights.sha256;
  const isSending = outbox.delivery.state === 'sending' || outbox.delivery.state === 'waiting';

  const submit = () => {
    if (!isRead) return setFault(t.rights.mustRead);
    if (choice === '') return setFault(t.rights.mustChoose);
    if (choice === 'challenge' && reason.trim() === '') return setFault(t.required);
    setFault(null);
    const recusal = choice === 'challenge' ? reason : null;
    outbox.send(answerPost(task, { text: '', rights: { sha256: rights.sha256, recusal } }));
  };

  return (
    <Page title={t.phase.identity} onBack={onBack}>
      {task.isLate && <p className="card bad">{t.answer.late}</p>}
      <Listed title={t.rights.rights} items={isEnglish ? rights.rightsEn : rights.rights} />
      <Listed title={t.rights.duties} items={isEnglish ? rights.dutiesEn : rights.duties} />
      <p className="soft">{isEnglish ? rights.basisEn : rights.basisZh}</p>
      <label className="tick">
        <input
          type="checkbox"
          checked={isRead}
          onChange={(event) => change({ read: event.target.checked ? rights.sha256 : '' })}
        />
        {t.rights.read}
      </label>
      <Choice
        name="recusal"
        legend={t.rights.recusal}
        value={choice}
        options={[
          ['none', t.rights.none],
          ['challenge', t.rights.challenge],
        ]}
        onChange={(recusal) => change({ recusal })}
      />
      {choice === 'challenge' && (
        <TextArea
          id="reason"
          label={t.rights.reason}
          value={reason}
          limit={2000}
          onChange={(next) => change({ reason: next })}
        />
      )}
      <DraftNote state={state} />
      {fault !== null && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <DeliveryNote delivery={outbox.delivery} />
      <button type="button" className="main" disabled={isSending} onClick={submit}>
        {t.rights.submit}
      </button>
    </Page>
  );
}

function Listed({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <section className="card">
      <h2>{title}</h2>
      <ol>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
    </section>
  );
}
