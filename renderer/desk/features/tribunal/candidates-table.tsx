import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../../electron/backend/api/contract/tribunal.ts';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { useDayText } from '../../../ui/dates.tsx';
import { type Chances, chanceText, isBlocked } from './chances.ts';
import { ConflictList } from './conflict-list.tsx';

interface CandidatesTableProps {
  readonly candidates: readonly Candidate[];
  /** Seats the chances are of. */
  readonly seats: 1 | 3;
  readonly chances: Chances;
  /** By hand: who is ticked; null: they are drawn, nobody is ticked. */
  readonly chosen: readonly string[] | null;
  readonly onChosen: (chosen: readonly string[]) => void;
}

/** Who can judge the case: load, leave, skill, conflicts, weight and chance. Whom a conflict bars is grey and cannot be ticked. */
export function CandidatesTable({ candidates, seats, chances, chosen, onChosen }: CandidatesTableProps) {
  const { t } = useTranslation('tribunal');
  const dayText = useDayText();
  const columns: Column<Candidate>[] = [
    ...(chosen === null ? [] : [tickColumn(chosen)]),
    {
      id: 'name',
      header: t('table.name'),
      cell: (person) => (
        <Grey isGrey={isBlocked(person)}>
          <span style={{ whiteSpace: 'nowrap' }}>{person.name}</span>
          {person.isPartTime && (
            <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
              {[t('table.partTime'), person.firm].filter((part) => part !== null).join(' · ')}
            </Typography>
          )}
        </Grey>
      ),
    },
    { id: 'load', header: t('table.load'), align: 'right', cell: ({ openLoad }) => openLoad },
    {
      id: 'leave',
      header: t('table.leave'),
      cell: ({ isOnLeave, leaveUntil }) => {
        if (!isOnLeave) return t('table.present');
        return leaveUntil === null ? t('table.away') : t('table.awayUntil', { date: dayText(leaveUntil) });
      },
    },
    {
      id: 'skill',
      header: t('table.skill'),
      cell: ({ hasSkill }) => t(`table.skills.${hasSkill === null ? 'none' : hasSkill ? 'yes' : 'no'}`),
    },
    {
      id: 'conflicts',
      header: t('table.conflicts'),
      cell: ({ conflicts, isPartTime, firm }) => (
        <ConflictList conflicts={conflicts} isFirmUnknown={isPartTime && firm === null} />
      ),
    },
    {
      id: 'weight',
      header: t('table.weight'),
      align: 'right',
      cell: ({ weight }) => <span style={{ whiteSpace: 'nowrap', overflowWrap: 'normal' }}>{weight}</span>,
    },
    {
      id: 'chance',
      header: t(`table.chance.${seats === 3 ? 'three' : 'one'}`),
      align: 'right',
      width: 110,
      cell: ({ staffId }) => (
        <Chance chance={chances.of?.get(staffId) ?? null} isPossible={chances.of !== null} />
      ),
    },
  ];
  return (
    <DataTable
      label={t('table.label')}
      columns={columns}
      rows={candidates}
      rowKey={({ staffId }) => staffId}
      state="ready"
      emptyText={t('table.empty')}
    />
  );

  function tickColumn(ticked: readonly string[]): Column<Candidate> {
    return {
      id: 'tick',
      header: t('table.tick'),
      width: 48,
      cell: (person) => {
        const isTicked = ticked.includes(person.staffId);
        return (
          <Checkbox
            checked={isTicked}
            disabled={!isTicked && (isBlocked(person) || ticked.length >= 3)}
            onChange={() =>
              onChosen(
                isTicked
                  ? ticked.filter((staffId) => staffId !== person.staffId)
                  : [...ticked, person.staffId],
              )
            }
            slotProps={{ input: { 'aria-label': t('table.choose', { name: person.name }) } }}
          />
        );
      },
    };
  }
}

function Grey({ isGrey, children }: { readonly isGrey: boolean; readonly children: ReactNode }) {
  return <Box sx={{ color: isGrey ? 'text.disabled' : 'inherit' }}>{children}</Box>;
}

/** The chance as a number and, for the eye, as a bar; a person who cannot be drawn has none. */
function Chance({ chance, isPossible }: { readonly chance: number | null; readonly isPossible: boolean }) {
  const { t } = useTranslation('tribunal');
  if (!isPossible) return '—';
  if (chance === null || chance === 0) return t('table.notDrawn');
  return (
    <>
      {chanceText(chance)}
      <Box aria-hidden sx={{ height: 4, borderRadius: 1, bgcolor: 'action.hover' }}>
        <Box
          sx={{ width: `${chance * 100}%`, height: 4, borderRadius: 1, bgcolor: 'primary.main', ml: 'auto' }}
        />
      </Box>
    </>
  );
}
