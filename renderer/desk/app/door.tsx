import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { RefusalAlert } from '../../ui/refusal.tsx';

interface DoorProps {
  /** Display and language, in the corner: a person who cannot read the page must be able to change it. */
  readonly corner: ReactNode;
  readonly failure: unknown;
  readonly retryLabel: string;
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** What stands around the pages before sign-in. */
export function Door({ corner, failure, retryLabel, onRetry, children }: DoorProps) {
  return (
    <>
      <Box component="header" sx={{ position: 'fixed', top: 8, right: 12, zIndex: 'appBar' }}>
        {corner}
      </Box>
      {failure === null ? (
        children
      ) : (
        <Box component="main" sx={{ p: 3, maxWidth: 720 }}>
          <RefusalAlert
            error={failure}
            onRetry={
              <Button color="inherit" onClick={onRetry}>
                {retryLabel}
              </Button>
            }
          />
        </Box>
      )}
    </>
  );
}
