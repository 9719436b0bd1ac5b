import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { KeyboardEvent } from 'react';

interface CallResultsProps<Result extends string> {
  /** Of the row, as `pressedResult` gives it back. */
  readonly rowKey: string;
  readonly label: string;
  /** In the order of their keys, from 1; nine at most. */
  readonly results: readonly Result[];
  /** What stands on a button, with its key. */
  readonly word: (key: string, result: Result) => string;
  readonly isPending: boolean;
  readonly onResult: (result: Result) => void;
}

/** What a call brought, by one click; `pressedResult` gives the same by one key anywhere in the row. */
export function CallResults<Result extends string>(props: CallResultsProps<Result>) {
  return (
    <Box
      data-call={props.rowKey}
      role="group"
      aria-label={props.label}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}
    >
      {props.results.map((result, index) => (
        <Button
          key={result}
          size="small"
          variant="outlined"
          disabled={props.isPending}
          aria-keyshortcuts={`${index + 1}`}
          onClick={() => props.onResult(result)}
        >
          {props.word(`${index + 1}`, result)}
        </Button>
      ))}
    </Box>
  );
}

/** The result whose key was pressed in a row that has `CallResults`; null for any other key or place. */
export function pressedResult<Result extends string>(
  event: KeyboardEvent<HTMLElement>,
  results: readonly Result[],
): { readonly rowKey: string; readonly result: Result } | null {
  const result = results.find((_, index) => event.key === `${index + 1}`);
  const row = event.target instanceof HTMLElement ? event.target.closest('tr') : null;
  const rowKey = row?.querySelector('[data-call]')?.getAttribute('data-call') ?? null;
  if (result === undefined || rowKey === null || event.altKey || event.ctrlKey || event.metaKey) return null;
  return { rowKey, result };
}

interface CallPhoneProps {
  readonly phone: string | null;
  readonly noPhone: string;
  readonly agents: readonly { readonly name: string; readonly phone: string | null }[];
  readonly agentWord: (agent: { readonly name: string; readonly phone: string }) => string;
}

/** The number to ring, and those of the agents. */
export function CallPhone({ phone, noPhone, agents, agentWord }: CallPhoneProps) {
  return (
    <>
      <Box sx={{ whiteSpace: 'nowrap' }}>{phone ?? noPhone}</Box>
      {agents.map((agent) => (
        <div key={agent.name}>{agentWord({ name: agent.name, phone: agent.phone ?? '' })}</div>
      ))}
    </>
  );
}
