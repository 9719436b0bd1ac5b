import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorklistRow } from '../../../../electron/backend/api/contract/deadlines.ts';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { RouterButton, RouterLink } from '../../../ui/router-link.tsx';
import { countOf, type DueGroup, dueGroups, groupOf, type SeverityCounts } from './due-groups.ts';
import { DueLine } from './due-line.tsx';
import { Panel, PanelList, PanelNote } from './panel.tsx';
import { useMyDates } from './queries.ts';

/** Rows that are asked for; what is beyond them is counted and linked. */
const most = 60;
/** Of what does not press yet, a few: the rest is in the work list. */
const shownOfOthers = 5;

/** My dates by the days left, the worst first; targets by themselves, so that none is taken for a date of the law. */
export function DuePanel() {
  const { t } = useTranslation(['workbench', 'ui']);
  const duties = useMyDates('duty', most);
  const targets = useMyDates('target', most);
  const error = duties.error ?? targets.error;
  return (
    <Panel
      title={t('workbench:dates.title')}
      intro={t('workbench:dates.intro')}
      action={
        <RouterButton to="/worklist" search={{ person: 'mine' }}>
          {t('workbench:dates.toList')}
        </RouterButton>
      }
    >
      {error !== null && (
        <Box sx={{ px: 2, pb: 1 }}>
          <RefusalAlert
            error={error}
            onRetry={
              <Button color="inherit" onClick={() => void Promise.all([duties.refetch(), targets.refetch()])}>
                {t('ui:retry')}
              </Button>
            }
          />
        </Box>
      )}
      {duties.isPending && <LoadingLines />}
      {duties.data !== undefined && (
        <Box onKeyDown={moveAmongLines}>
          {duties.data.total === 0 && <PanelNote>{t('workbench:dates.empty')}</PanelNote>}
          <Groups rows={duties.data.rows} counts={duties.data.counts} />
          {targets.data !== undefined && targets.data.total > 0 && (
            <Targets rows={targets.data.rows} total={targets.data.total} />
          )}
        </Box>
      )}
    </Panel>
  );
}

interface GroupsProps {
  readonly rows: readonly WorklistRow[];
  readonly counts: SeverityCounts;
}

function Groups({ rows, counts }: GroupsProps) {
  const { t } = useTranslation('workbench');
  return dueGroups.map((group) => {
    const count = countOf(group, counts);
    if (count === 0) return null;
    const ofGroup = rows.filter((row) => groupOf(row) === group);
    const shown = ofGroup.slice(0, isPressing(group) ? most : shownOfOthers);
    return (
      <Part
        key={group}
        title={t(`dates.group.${group}`)}
        count={count}
        tone={toneOf(group)}
        rows={shown}
        more={
          <RouterLink to="/worklist" search={{ person: 'mine', group }}>
            {t('dates.more', { n: count - shown.length })}
          </RouterLink>
        }
      />
    );
  });
}

function Targets({ rows, total }: { readonly rows: readonly WorklistRow[]; readonly total: number }) {
  const { t } = useTranslation('workbench');
  const shown = rows.slice(0, shownOfOthers);
  return (
    <Part
      title={t('dates.targets')}
      note={t('dates.targetsNote')}
      count={total}
      tone="greenChannel.main"
      rows={shown}
      more={
        <RouterLink to="/worklist" search={{ person: 'mine', kind: 'target' }}>
          {t('dates.more', { n: total - shown.length })}
        </RouterLink>
      }
    />
  );
}

interface PartProps {
  readonly title: string;
  readonly note?: string;
  readonly count: number;
  readonly tone: string;
  readonly rows: readonly WorklistRow[];
  /** Leads to what is not shown. */
  readonly more: ReactNode;
}

function Part({ title, note, count, tone, rows, more }: PartProps) {
  const { t } = useTranslation('workbench');
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, px: 2, pt: 1, pb: 0.5, color: tone }}>
        <Typography variant="h3" id={id}>
          {t('dates.groupTitle', { title, n: count })}
        </Typography>
        {note !== undefined && (
          <Typography component="span" sx={{ color: 'text.secondary' }}>
            {note}
          </Typography>
        )}
      </Box>
      <PanelList>
        {rows.map((row) => (
          <DueLine key={`${row.caseId} ${row.key}`} row={row} />
        ))}
        {rows.length < count && <li>{more}</li>}
      </PanelList>
    </Box>
  );
}

function LoadingLines() {
  return (
    <Box sx={{ px: 2, pb: 1.5 }} aria-hidden>
      <Skeleton height={36} />
      <Skeleton height={36} />
      <Skeleton height={36} />
    </Box>
  );
}

/** Up and down go from date to date; Enter is the link's own. */
function moveAmongLines(event: KeyboardEvent<HTMLElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLElement) || !event.target.matches('[data-line]')) return;
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-line]')];
  const next = lines[lines.indexOf(event.target) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function toneOf(group: DueGroup): string {
  if (group === 'overdue' || group === 'red') return 'late.main';
  return group === 'amber' ? 'soon.main' : 'text.secondary';
}

function isPressing(group: DueGroup): boolean {
  return group === 'overdue' || group === 'red' || group === 'amber';
}
