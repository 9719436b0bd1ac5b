import { FileList } from './file-list.tsx';
import { useLanguage } from './language.tsx';
import { DeliveryNote, DraftNote, Page, TextArea } from './parts.tsx';
import { phaseText } from './phase-text.ts';
import { answerPost, draftKeyOf, type TaskProps } from './task-props.ts';
import { useDraft } from './use-draft.ts';
import { useHint } from './use-hint.ts';
import { useUploads } from './use-uploads.ts';

/** An answer in words, with photos and PDF. */
export function AnswerScreen({ view, outbox, task, onBack }: TaskProps) {
  const { t } = useLanguage();
  const { values, change, state } = useDraft(view, draftKeyOf(task));
  const uploads = useUploads(view);
  const [fault, setFault] = useHint(values, uploads.list);
  const text = values['text'] ?? '';
  const isSending = outbox.delivery.state === 'sending' || outbox.delivery.state === 'waiting';

  const submit = () => {
    if (uploads.list.some(({ state: at }) => at !== 'done')) return setFault(t.answer.wait);
    const uploadIds = uploads.list.flatMap(({ uploadId }) => uploadId ?? []);
    if (text.trim() === '' && uploadIds.length === 0) return setFault(t.answer.empty);
    setFault(null);
    // A file alone needs a word for the record.
    const words = text.trim() === '' ? t.answer.filesOnly : text;
    outbox.send(answerPost(task, { text: words, uploadIds }));
  };

  return (
    <Page title={phaseText(t, task.phase, task.round)} onBack={onBack}>
      {task.isLate && <p className="card bad">{t.answer.late}</p>}
      <p>{t.ask[task.phase]}</p>
      {task.questions.length > 0 && (
        <ol className="card text">
          {task.questions.map((question) => (
            <li key={question.id}>{question.text}</li>
          ))}
        </ol>
      )}
      <TextArea
        id="answer"
        label={t.answer.text}
        value={text}
        limit={view.limits.textLength}
        onChange={(next) => change({ text: next })}
      />
      <DraftNote state={state} />
      <FileList uploads={uploads} limits={view.limits} />
      {fault !== null && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <DeliveryNote delivery={outbox.delivery} />
      <button type="button" className="main" disabled={isSending} onClick={submit}>
        {t.answer.submit}
      </button>
    </Page>
  );
}
