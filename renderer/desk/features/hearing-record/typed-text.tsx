import InputBase from '@mui/material/InputBase';
import { type KeyboardEvent, useState } from 'react';

interface TypedTextProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onFocus: () => void;
}

/**
 * Text that is saved while it is typed. What an input method is still composing stays here: it is neither saved nor disturbed by
 * anything that arrives meanwhile, and its keys mean nothing to the record.
 */
export function TypedText({ id, label, text, onText, onKey, onFocus }: TypedTextProps) {
  const [composing, setComposing] = useState<string | null>(null);
  return (
    <InputBase
      id={id}
      multiline
      fullWidth
      value={composing ?? text}
      onChange={(event) => {
        if (composing === null) onText(event.target.value);
        else setComposing(event.target.value);
      }}
      onFocus={onFocus}
      onKeyDown={(event) => {
        if (!event.nativeEvent.isComposing && composing === null)
          onKey(event as KeyboardEvent<HTMLTextAreaElement>);
      }}
      slotProps={{
        input: {
          'aria-label': label,
          spellCheck: false,
          maxLength: 20_000,
          onCompositionStart: (event) => setComposing(event.currentTarget.value),
          onCompositionEnd: (event) => {
            setComposing(null);
            onText(event.currentTarget.value);
          },
        },
      }}
      sx={{ p: 0, fontSize: '1.07rem', lineHeight: 1.7 }}
    />
  );
}
