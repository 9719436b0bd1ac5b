import Alert from '@mui/material/Alert';
import Snackbar from '@mui/material/Snackbar';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

interface Notice {
  readonly key: number;
  readonly text: ReactNode;
}

const NoticeContext = createContext<(text: ReactNode) => void>(() => undefined);

/** Says what was saved, at the lower edge, for six seconds: `const notify = useNotice(); notify(t('saved'))`. */
export function useNotice(): (text: ReactNode) => void {
  return useContext(NoticeContext);
}

/** Shows notices for everything below it. */
export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const notify = useMemo(
    () => (text: ReactNode) => {
      setNotice((last) => ({ key: (last?.key ?? 0) + 1, text }));
      setIsOpen(true);
    },
    [],
  );
  return (
    <NoticeContext value={notify}>
      {children}
      <Snackbar
        key={notice?.key}
        open={isOpen}
        autoHideDuration={6000}
        onClose={(_, reason) => reason !== 'clickaway' && setIsOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
        sx={{ '@media print': { display: 'none' } }}
      >
        <Alert severity="success" variant="filled" role="status" onClose={() => setIsOpen(false)}>
          {notice?.text}
        </Alert>
      </Snackbar>
    </NoticeContext>
  );
}
