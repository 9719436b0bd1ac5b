import type { ReactNode } from 'react';

/** A short text, such as a number with its unit, that stays on one line. */
export function NoBreak({ children }: { readonly children: ReactNode }) {
  return <span style={{ whiteSpace: 'nowrap', overflowWrap: 'normal' }}>{children}</span>;
}
