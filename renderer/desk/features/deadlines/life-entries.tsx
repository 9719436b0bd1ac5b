import Box from '@mui/material/Box';
import type { HistoryEntry } from '../../../../electron/backend/api/contract/cases.ts';
import type { EntryEffects } from './entry-effects.ts';
import { type EntryWords, LifeEntry } from './life-entry.tsx';

interface LifeEntriesProps {
  readonly entries: readonly HistoryEntry[];
  readonly effects: ReadonlyMap<string, EntryEffects>;
  readonly words: EntryWords;
}

const noEffects: EntryEffects = {};

/** Every entry by its legal date; on one day in the order of recording. */
export function LifeEntries({ entries, effects, words }: LifeEntriesProps) {
  const inOrder = entries.toSorted((a, b) => a.effectiveOn.localeCompare(b.effectiveOn) || a.seq - b.seq);
  const changes = changesOf(entries);
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', borderTop: 1, borderColor: 'divider' }}>
      {inOrder.map((entry) => (
        <LifeEntry
          key={entry.id}
          entry={entry}
          effects={effects.get(entry.id) ?? noEffects}
          change={changes.get(entry.id) ?? null}
          words={words}
        />
      ))}
    </Box>
  );
}

/** The last correction or revocation of each entry, by the entry's id. */
function changesOf(entries: readonly HistoryEntry[]): ReadonlyMap<string, HistoryEntry> {
  const changes = new Map<string, HistoryEntry>();
  for (const entry of entries) {
    if (entry.isRevoked) continue;
    const { entry: corrected, entries: revoked } = entry.facts;
    if (entry.type === 'entryDateCorrected' && typeof corrected === 'string') changes.set(corrected, entry);
    if (entry.type === 'entryRevoked' && typeof revoked === 'string')
      for (const id of revoked.split(' ')) changes.set(id, entry);
  }
  return changes;
}
