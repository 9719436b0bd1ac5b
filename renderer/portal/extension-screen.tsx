import type { PortalAsked } from '../../electron/backend/api/contract/portal.ts';
import { newKey } from './device.ts';
import { fill, useLanguage } from './language.tsx';
import { DeliveryNote, DraftNote, Page, TextArea } from './parts.tsx';
import type { TaskProps } from './task-props.ts';
import { momentText } from './time-left.ts';
import { useDraft } from './use-draft.ts';
import { useHint } from './use-hint.ts';

interface ExtensionProps extends Omit<TaskProps, 'task'> {
  readonly asked: PortalAsked;
}

/** A request for more time, with its reason; the tribunal decides. */
export function ExtensionScreen({ view, outbox, asked, onBack }: ExtensionProps) {
  const { t } = useLanguage();
  const { phase, round, endsAt } = asked;
  const draftKey = `more${phase}-${round}`;
  const { values, change, state } = useDraft(view, draftKey);
  const [fault, setFault] = useHint(values);
  const reason = values['reason'] ?? '';
  const isSending = outbox.delivery.state === 'sending' || outbox.delivery.state === 'waiting';

  const submit = () => {
    if (reason.trim() === '') return setFault(t.required);
    setFault(null);
    outbox.send({ path: '/extension', draftKey, body: { key: newKey(), phase, round, reason } });
  };

  return (
    <Page title={t.more.title} onBack={onBack}>
      <p>{fill(t.time.until, { moment: momentText(t, endsAt) })}</p>
      <p>{t.more.help}</p>
      <TextArea
        id="reason"
        label={t.more.reason}
        value={reason}
        fault={fault}
        limit={500}
        onChange={(next) => change({ reason: next })}
      />
      <DraftNote state={state} />
      <DeliveryNote delivery={outbox.delivery} />
      <button type="button" className="main" disabled={isSending} onClick={submit}>
        {t.more.submit}
      </button>
    </Page>
  );
}
