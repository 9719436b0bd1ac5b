import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { draft } from '../../electron/backend/api/contract/court.ts';
import { useTRPCClient } from './client.ts';
import { momentText } from './dates.tsx';

/** What the screen shows of a draft. */
export interface Draft {
  /** UTC ISO text of the last time the typing was kept; null: nothing is kept. */
  readonly savedAt: string | null;
  /** The form was filled from a draft when it opened. */
  readonly isRestored: boolean;
  /** The last attempt to keep the typing failed. */
  readonly isFailing: boolean;
  /** Drops the draft and empties the form to its default values. */
  readonly discard: () => Promise<void>;
  /** Drops the draft and keeps the form as it is; after a save. */
  readonly forget: () => Promise<void>;
}

const quietMs = 600;

type DraftBody = z.infer<typeof draft.save>['body'];

/**
 * Keeps what is typed on the server, per person and key: 600 ms after the last change, when the window is hidden and when
 * the form goes away. Restores it when the form opens. Only typing is kept: an untouched form leaves no draft.
 */
export function useDraft<In extends FieldValues, Out>(
  key: string,
  form: UseFormReturn<In, unknown, Out>,
): Draft {
  const client = useTRPCClient();
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [isRestored, setIsRestored] = useState(false);
  const [isFailing, setIsFailing] = useState(false);
  const pending = useRef<ReturnType<typeof setTimeout> | null>(null);

  useEffect(() => {
    let isGone = false;

    const save = () => {
      pending.current = null;
      // Form values are plain JSON by the contract; a draft is read back through the form's own schema.
      const body = JSON.parse(JSON.stringify(form.getValues())) as DraftBody;
      client.drafts.save.mutate({ key, body }).then(
        (answer) => {
          if (isGone) return;
          setSavedAt(answer.savedAt);
          setIsFailing(false);
        },
        () => !isGone && setIsFailing(true),
      );
    };
    const flush = () => {
      if (pending.current === null) return;
      clearTimeout(pending.current);
      save();
    };
    const flushWhenHidden = () => document.visibilityState === 'hidden' && flush();

    client.drafts.get.query({ key }).then(
      (draft) => {
        if (isGone || draft === null || form.formState.isDirty) return;
        // The body was written by this same form.
        // A draft of an earlier version lacks the fields that came since.
        form.reset({ ...form.getValues(), ...(draft.body as In) }, { keepDefaultValues: true });
        setSavedAt(draft.savedAt);
        setIsRestored(true);
      },
      () => !isGone && setIsFailing(true),
    );

    const unsubscribe = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ isDirty, name }) => {
        // Without a name it is a reset, not somebody typing.
        if (name === undefined || isDirty === false) return;
        if (pending.current !== null) clearTimeout(pending.current);
        pending.current = setTimeout(save, quietMs);
      },
    });
    document.addEventListener('visibilitychange', flushWhenHidden);
    window.addEventListener('pagehide', flush);
    return () => {
      flush();
      isGone = true;
      unsubscribe();
      document.removeEventListener('visibilitychange', flushWhenHidden);
      window.removeEventListener('pagehide', flush);
    };
  }, [client, form, key]);

  const forget = async () => {
    if (pending.current !== null) clearTimeout(pending.current);
    pending.current = null;
    setSavedAt(null);
    setIsRestored(false);
    await client.drafts.remove.mutate({ key });
  };
  const discard = async () => {
    form.reset();
    await forget();
  };
  return { savedAt, isRestored, isFailing, discard, forget };
}

/** Says when the typing was last kept, and offers to throw it away. */
export function DraftChip({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation('ui');
  const text = draft.isFailing
    ? t('draft.failing')
    : draft.savedAt === null
      ? t('draft.none')
      : t(draft.isRestored ? 'draft.restored' : 'draft.saved', { time: momentText(draft.savedAt).slice(5) });
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 0.5 }}>
      <Typography
        variant="caption"
        role="status"
        sx={{ color: draft.isFailing ? 'warning.main' : 'text.secondary' }}
      >
        {text}
      </Typography>
      {draft.savedAt !== null && (
        <Button size="small" color="secondary" onClick={() => void draft.discard()}>
          {t('draft.discard')}
        </Button>
      )}
    </Stack>
  );
}
