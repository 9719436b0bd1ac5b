import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { refusalOf } from '../../../ui/refusal.tsx';
import zh from './strings.zh.ts';

type Fault = keyof typeof zh.fault;

const refusedWith = z.object({
  name: z.string().default(''),
  eligible: z.number().default(0),
  seats: z.number().default(0),
});

/** The names and numbers of a refusal; what the kit says of a fault by itself is not said again. */
export function RefusedPanel({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('tribunal');
  const refusal = refusalOf(error);
  const top = useRef<HTMLDivElement>(null);
  // The button is at the end of a long form, the refusal at its head.
  useEffect(() => {
    if (error !== null) top.current?.scrollIntoView({ block: 'center' });
  }, [error]);
  const details = refusedWith.safeParse(refusal?.details ?? {});
  return (
    <div ref={top}>
      {details.success &&
        (refusal?.fields ?? []).map(
          ({ reason }) => isFault(reason) && <div key={reason}>{t(`fault.${reason}`, details.data)}</div>,
        )}
    </div>
  );
}

function isFault(reason: string): reason is Fault {
  return Object.hasOwn(zh.fault, reason);
}
