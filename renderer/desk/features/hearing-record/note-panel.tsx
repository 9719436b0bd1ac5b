import Skeleton from '@mui/material/Skeleton';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../ui/client.ts';
import { useSaveNote } from './mutations.ts';

const waitMs = 600;

/** One's own note on the hearing; asked of and kept by a procedure of its own that answers nobody else. */
export function NotePanel({ hearingId }: { readonly hearingId: string }) {
  const note = useQuery(
    // Asked once: what comes back later must not overwrite what is being typed.
    useTRPC().hearingRecord.note.queryOptions(
      { hearingId },
      { staleTime: Number.POSITIVE_INFINITY, gcTime: 0, refetchOnWindowFocus: false },
    ),
  );
  if (note.data === undefined) return <Skeleton variant="rounded" height={120} />;
  return <NoteText hearingId={hearingId} kept={note.data.text} />;
}

function NoteText({ hearingId, kept }: { readonly hearingId: string; readonly kept: string }) {
  const { t } = useTranslation('hearingRecord');
  const save = useSaveNote();
  const { mutate } = save;
  const [text, setText] = useState(kept);
  const waiting = useRef<string | null>(null);
  useEffect(() => {
    const send = () => {
      if (waiting.current === null) return;
      const sent = waiting.current;
      waiting.current = null;
      mutate(
        { hearingId, text: sent },
        {
          // Tried again, unless something newer has been typed.
          onError: () => {
            waiting.current ??= sent;
          },
        },
      );
    };
    const timer = setInterval(send, waitMs);
    return () => {
      clearInterval(timer);
      send();
    };
  }, [hearingId, mutate]);
  return (
    <TextField
      label={t('note.title')}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        waiting.current = event.target.value;
      }}
      multiline
      minRows={8}
      error={save.isError}
      helperText={t(save.isError ? 'note.failed' : 'note.help')}
      slotProps={{ htmlInput: { maxLength: 20_000, spellCheck: false } }}
    />
  );
}
