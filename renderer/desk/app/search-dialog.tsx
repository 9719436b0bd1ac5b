import SearchOutlined from '@mui/icons-material/SearchOutlined';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import InputBase from '@mui/material/InputBase';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../ui/client.ts';
import { RefusalAlert } from '../../ui/refusal.tsx';
import { SearchResult } from './search-result.tsx';

interface SearchDialogProps {
  readonly onClose: () => void;
}

const quietMs = 120;

/** Finds a case by any fragment of its number or of a name, from one character (Ctrl+K). */
export function SearchDialog({ onClose }: SearchDialogProps) {
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const text = useQuiet(typed.trim());
  const trpc = useTRPC();
  const found = useQuery({
    ...trpc.cases.search.queryOptions({ text }),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });
  const results = text === '' ? [] : (found.data ?? []);
  const current = Math.min(active, results.length - 1);

  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const open = (caseId: string) => {
    onClose();
    void navigate({ to: '/cases/$caseId', params: { caseId } });
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = results[current];
    if (event.key === 'Enter' && chosen !== undefined) open(chosen.caseId);
    else if (event.key === 'ArrowDown') setActive(Math.min(current + 1, results.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(current - 1, 0));
    else return;
    event.preventDefault();
  };

  return (
    <Dialog
      open
      onClose={onClose}
      aria-label={t('search.title')}
      fullWidth
      maxWidth="md"
      slotProps={{ paper: { sx: { position: 'absolute', top: 40, m: 0, maxHeight: 'calc(100% - 80px)' } } }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          px: 2,
          py: 1,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <SearchOutlined aria-hidden />
        <InputBase
          fullWidth
          autoFocus
          value={typed}
          placeholder={t('search.hint')}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={press}
          inputProps={{
            role: 'combobox',
            'aria-label': t('search.title'),
            'aria-expanded': results.length > 0,
            'aria-controls': 'search-results',
            'aria-activedescendant': current >= 0 ? `search-result-${current}` : undefined,
            'aria-autocomplete': 'list',
            maxLength: 100,
            spellCheck: false,
          }}
        />
      </Box>
      <Box sx={{ overflowY: 'auto', minHeight: 64 }}>
        {found.isError && (
          <Box sx={{ px: 2 }}>
            <RefusalAlert error={found.error} />
          </Box>
        )}
        <Typography role="status" sx={{ px: 2, py: results.length > 0 ? 0.5 : 2, color: 'text.secondary' }}>
          {statusText()}
        </Typography>
        <Box
          component="ul"
          id="search-results"
          role="listbox"
          tabIndex={-1}
          aria-label={t('search.results')}
          ref={list}
          sx={{ m: 0, p: 0, listStyle: 'none' }}
        >
          {results.map((result, index) => (
            <SearchResult
              key={result.caseId}
              id={`search-result-${index}`}
              result={result}
              isActive={index === current}
              onOpen={() => open(result.caseId)}
              onPoint={() => setActive(index)}
            />
          ))}
        </Box>
      </Box>
    </Dialog>
  );

  function statusText(): string {
    if (text === '') return t('search.how');
    if (found.isPending) return t('search.searching');
    return results.length === 0 ? t('search.nothing', { text }) : t('search.found', { n: results.length });
  }
}

/** The text once typing has paused. */
function useQuiet(text: string): string {
  const [quiet, setQuiet] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(text), quietMs);
    return () => clearTimeout(timer);
  }, [text]);
  return quiet;
}
