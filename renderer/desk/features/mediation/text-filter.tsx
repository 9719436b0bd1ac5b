import TextField from '@mui/material/TextField';
import { useEffect, useRef, useState } from 'react';

interface TextFilterProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string | undefined) => void;
}

/** Typing goes to the address after a short rest. */
export function TextFilter({ label, value, onChange }: TextFilterProps) {
  const [typed, setTyped] = useState(value);
  const [shown, setShown] = useState({ value, sent: value });
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  // The address changed by itself, as by going back: what was typed gives way.
  if (value !== shown.value) {
    setShown({ ...shown, value });
    if (value !== shown.sent) setTyped(value);
  }
  useEffect(() => () => clearTimeout(timer.current ?? undefined), []);
  return (
    <TextField
      label={label}
      value={typed}
      onChange={(event) => {
        const text = event.target.value;
        setTyped(text);
        clearTimeout(timer.current ?? undefined);
        timer.current = setTimeout(() => {
          setShown((before) => ({ ...before, sent: text.trim() }));
          onChange(text.trim() === '' ? undefined : text.trim());
        }, 300);
      }}
      sx={{ width: 260 }}
    />
  );
}
