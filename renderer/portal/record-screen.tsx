import { useCallback, useEffect, useState } from 'react';
import type { Refusal } from '../../electron/backend/api/contract/errors.ts';
import type { RecordShown } from '../../electron/backend/api/contract/portal.ts';
import { call, Refused } from './http.ts';
import { useLanguage } from './language.tsx';
import { Choice, DeliveryNote, DraftNote, NoLineNote, Page, RefusalNote, TextArea } from './parts.tsx';
import { answerPost, draftKeyOf, type TaskProps } from './task-props.ts';
import { useDraft } from './use-draft.ts';
import { useHint } from './use-hint.ts';

/** The record of the hearing: read, then confirmed or objected to; what is confirmed is the very text that was shown. */
export function RecordScreen({ view, outbox, task, onBack }: TaskProps) {
  const { t } = useLanguage();
  const { values, change, state } = useDraft(view, draftKeyOf(task));
  const [record, setRecord] = useState<RecordShown | null>(null);
  const [trouble, setTrouble] = useState<Refusal | 'noLine' | null>(null);
  const [fault, setFault] = useHint(values);
  const { delivery } = outbox;
  const isChanged = delivery.state === 'refused' && delivery.refusal.code === 'recordChanged';
  const choice = values['choice'] ?? '';
  const reason = values['reason'] ?? '';

  const load = useCallback(() => {
    setTrouble(null);
    call<RecordShown>('GET', '/record').then(setRecord, (error: unknown) =>
      setTrouble(error instanceof Refused ? error.refusal : 'noLine'),
    );
  }, []);
  useEffect(() => queueMicrotask(load), [load]);
  useEffect(() => {
    if (isChanged) queueMicrotask(load);
  }, [isChanged, load]);

  const submit = (recordSha256: string) => {
    if (choice === '') return setFault(t.rights.mustChoose);
    if (choice === 'object' && reason.trim() === '') return setFault(t.required);
    setFault(null);
    const isConfirmed = choice === 'confirm';
    outbox.send(answerPost(task, { text: isConfirmed ? '' : reason, isConfirmed, recordSha256 }));
  };

  return (
    <Page title={t.phase.recordConfirm} onBack={onBack}>
      {task.isLate && <p className="card bad">{t.answer.late}</p>}
      {trouble === 'noLine' && <NoLineNote onRetry={load} />}
      {trouble !== null && trouble !== 'noLine' && <RefusalNote refusal={trouble} />}
      {record === null && trouble === null && <p role="status">{t.record.loading}</p>}
      {record !== null && (
        <>
          <article className="card" lang="zh-CN">
            <h2>{record.title}</h2>
            {record.lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of a record may repeat and never move
              <p key={index} className="text">
                {line}
              </p>
            ))}
          </article>
          <Choice
            name="record"
            legend={t.record.decide}
            value={choice}
            options={[
              ['confirm', t.record.confirm],
              ['object', t.record.object],
            ]}
            onChange={(next) => change({ choice: next })}
          />
          {choice === 'object' && (
            <TextArea
              id="reason"
              label={t.record.reason}
              value={reason}
              limit={view.limits.textLength}
              onChange={(next) => change({ reason: next })}
            />
          )}
          <DraftNote state={state} />
          {fault !== null && (
            <p className="fault" role="alert">
              {fault}
            </p>
          )}
          <DeliveryNote delivery={delivery} />
          <button
            type="button"
            className="main"
            disabled={delivery.state === 'sending' || delivery.state === 'waiting'}
            onClick={() => submit(record.sha256)}
          >
            {t.record.submit}
          </button>
        </>
      )}
    </Page>
  );
}
