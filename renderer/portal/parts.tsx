import { type ReactNode, useEffect, useRef } from 'react';
import type { Refusal } from '../../electron/backend/api/contract/errors.ts';
import { kept } from './device.ts';
import { fill, useLanguage } from './language.tsx';
import { momentText } from './time-left.ts';
import type { DraftState } from './use-draft.ts';
import type { Delivery } from './use-outbox.ts';

interface PageProps {
  readonly title: string;
  readonly onBack?: () => void;
  readonly children: ReactNode;
}

/** A page of the portal: its heading, the way back, the language, and a person's telephone number at the end. */
export function Page({ title, onBack, children }: PageProps) {
  const { t, change, isEnglish } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever listens to the screen hears where they are.
  useEffect(() => {
    heading.current?.focus();
    scrollTo(0, 0);
  }, []);
  return (
    <div className="page">
      <header>
        {onBack === undefined ? (
          <span />
        ) : (
          <button type="button" className="small" onClick={onBack}>
            {t.back}
          </button>
        )}
        <button type="button" className="small" lang={isEnglish ? 'zh-CN' : 'en'} onClick={change}>
          {t.otherLanguage}
        </button>
      </header>
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
      <footer>
        <Phone />
      </footer>
    </div>
  );
}

/** The court's telephone, as last heard: also when the line is dead. */
export function Phone() {
  const { t } = useLanguage();
  const phone = kept('phone');
  return (
    <p>
      {t.call}
      {phone === null ? t.noPhone : <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>}
    </p>
  );
}

/** A refusal in plain words: what, why, what to do. */
export function RefusalNote({ refusal }: { readonly refusal: Refusal }) {
  const { t } = useLanguage();
  const sentences: Readonly<Record<string, { title: string; help: string }>> = t.refusal;
  const faults: Readonly<Record<string, string>> = t.fault;
  const { title, help } = sentences[refusal.code] ?? t.refusal.other;
  const left = refusal.details?.['attemptsLeft'];
  return (
    <div className="card bad" role="alert">
      <strong>{title}</strong>
      <p>{help}</p>
      {(refusal.fields ?? []).map(({ path, reason }) => (
        <p key={path}>{faults[reason] ?? t.refusal.other.help}</p>
      ))}
      {typeof left === 'number' && <p>{fill(t.enter.left, { n: left })}</p>}
    </div>
  );
}

export function NoLineNote({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useLanguage();
  return (
    <div className="card bad" role="alert">
      <strong>{t.noLine.title}</strong>
      <p>{t.noLine.help}</p>
      <button type="button" onClick={onRetry}>
        {t.retry}
      </button>
    </div>
  );
}

/** Whether what was posted is on its way, not delivered, delivered or refused. */
export function DeliveryNote({ delivery }: { readonly delivery: Delivery }) {
  const { t } = useLanguage();
  if (delivery.state === 'idle') return null;
  if (delivery.state === 'refused')
    return (
      <>
        <p className="fault">{t.outbox.refused}</p>
        <RefusalNote refusal={delivery.refusal} />
      </>
    );
  return (
    <div className={delivery.state === 'delivered' ? 'card good' : 'card'} role="status">
      {delivery.state === 'sending' && t.outbox.sending}
      {delivery.state === 'waiting' && t.outbox.waiting}
      {delivery.state === 'delivered' && fill(t.outbox.delivered, { time: momentText(t, delivery.at) })}
      {delivery.state === 'waiting' && (
        <button type="button" onClick={() => dispatchEvent(new Event('online'))}>
          {t.outbox.again}
        </button>
      )}
    </div>
  );
}

export function DraftNote({ state }: { readonly state: DraftState }) {
  const { t } = useLanguage();
  return (
    <p className="soft" role="status">
      {state === null ? '' : t.draft[state]}
    </p>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly fault?: string | null;
  readonly limit?: number;
  readonly onChange: (value: string) => void;
}

/** A big field for text, with its fault under it. */
export function TextArea({ id, label, value, fault = null, limit, onChange }: FieldProps) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        value={value}
        maxLength={limit}
        aria-invalid={fault !== null}
        aria-describedby={`${id}-fault`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-fault`} className="fault">
        {fault}
      </p>
    </>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly legend: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

export function Choice({ name, legend, value, options, onChange }: ChoiceProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(([option, label]) => (
        <label key={option} className="tick">
          <input type="radio" name={name} checked={value === option} onChange={() => onChange(option)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
