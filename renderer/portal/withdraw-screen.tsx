import { newKey } from './device.ts';
import { useLanguage } from './language.tsx';
import { DeliveryNote, DraftNote, Page, TextArea } from './parts.tsx';
import type { TaskProps } from './task-props.ts';
import { useDraft } from './use-draft.ts';
import { useHint } from './use-hint.ts';

const draftKey = 'withdraw';

/** The party does not agree to the hearing online any more: what that leads to, and why. */
export function WithdrawScreen({ view, outbox, onBack }: Omit<TaskProps, 'task'>) {
  const { t } = useLanguage();
  const { values, change, state } = useDraft(view, draftKey);
  const [fault, setFault] = useHint(values);
  const reason = values['reason'] ?? '';
  const isSending = outbox.delivery.state === 'sending' || outbox.delivery.state === 'waiting';

  const submit = () => {
    if (reason.trim() === '') return setFault(t.required);
    setFault(null);
    outbox.send({ path: '/withdraw-consent', draftKey, body: { key: newKey(), reason } });
  };

  return (
    <Page title={t.withdraw.title} onBack={onBack}>
      <p>{t.withdraw.help}</p>
      <TextArea
        id="reason"
        label={t.withdraw.reason}
        value={reason}
        fault={fault}
        limit={500}
        onChange={(next) => change({ reason: next })}
      />
      <DraftNote state={state} />
      <DeliveryNote delivery={outbox.delivery} />
      <button type="button" className="main" disabled={isSending} onClick={submit}>
        {t.withdraw.submit}
      </button>
    </Page>
  );
}
