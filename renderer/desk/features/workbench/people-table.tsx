import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { TableFailed, TableMessage, TableSkeleton } from '../../../ui/data-table-parts.tsx';
import { useMe, useReference } from '../../../ui/reference.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { countOf, dueGroups, type SeverityCounts } from './due-groups.ts';
import { useCountsByPerson } from './queries.ts';

const columns = [...dueGroups, undefined] as const;

/** Who has how many dates, whoever has most overdue first; each number leads to its list. */
export function PeopleTable({ kind }: { readonly kind: 'target' | undefined }) {
  const { t } = useTranslation('workbench');
  const { staff, staffName } = useReference();
  const { staffId: me } = useMe();
  const counted = useCountsByPerson(
    staff.map((member) => member.id),
    me,
    kind ?? 'duty',
  );
  const people = [...(counted.data?.counts ?? [])]
    .filter(([, counts]) => countOf(undefined, counts) > 0)
    .toSorted(([, a], [, b]) => b.overdue - a.overdue || b.director - a.director || b.person - a.person);
  const nobody = counted.data?.nobody;
  const hasNobodys = nobody !== undefined && countOf(undefined, nobody) > 0;
  return (
    <>
      <Typography sx={{ mb: 1, color: 'text.secondary' }}>{t('list.byPersonNote')}</Typography>
      <TableContainer
        tabIndex={-1}
        sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1 }}
      >
        <Table aria-label={t('list.by.person')} aria-busy={counted.state === 'loading'}>
          <TableHead>
            <TableRow>
              <TableCell>{t('list.person')}</TableCell>
              {columns.map((group) => (
                <TableCell key={group ?? 'all'} align="right">
                  {group === undefined ? t('list.all') : t(`dates.group.${group}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {counted.state === 'loading' && <TableSkeleton columns={columns.length + 1} />}
            {counted.state === 'failed' && (
              <TableFailed columns={columns.length + 1} onRetry={counted.retry} />
            )}
            {counted.state === 'ready' && people.length === 0 && !hasNobodys && (
              <TableMessage columns={columns.length + 1}>{t('list.empty')}</TableMessage>
            )}
            {people.map(([id, counts]) => (
              <PersonRow key={id} name={staffName(id)} person={id} counts={counts} kind={kind} />
            ))}
            {hasNobodys && <PersonRow name={t('dates.nobody')} person={null} counts={nobody} kind={kind} />}
          </TableBody>
        </Table>
      </TableContainer>
    </>
  );
}

interface PersonRowProps {
  readonly name: string;
  /** Null: of cases nobody has. */
  readonly person: string | null;
  readonly counts: SeverityCounts;
  readonly kind: 'target' | undefined;
}

function PersonRow({ name, person, counts, kind }: PersonRowProps) {
  const { t } = useTranslation('workbench');
  return (
    <TableRow hover sx={{ '&:last-child td, &:last-child th': { borderBottom: 0 } }}>
      <TableCell component="th" scope="row">
        {name}
      </TableCell>
      {columns.map((group) => {
        const count = countOf(group, counts);
        return (
          <TableCell key={group ?? 'all'} align="right">
            {count === 0 ? (
              0
            ) : (
              <RouterLink
                to="/worklist"
                search={{ person: person ?? 'nobody', group, kind }}
                aria-label={t('list.countOf', {
                  name,
                  group: group === undefined ? t('list.all') : t(`dates.group.${group}`),
                  n: count,
                })}
                sx={group === 'overdue' ? isLate : undefined}
              >
                {count}
              </RouterLink>
            )}
          </TableCell>
        );
      })}
    </TableRow>
  );
}

const isLate = { color: 'late.main', fontWeight: 600 };
