import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import type { DueDate } from '../../../../electron/backend/api/contract/deadlines.ts';
import { RouterButton } from '../../../ui/router-link.tsx';
import { groupDueDates } from './due-groups.ts';
import { DueItem } from './due-item.tsx';

/** All dates of the case: what the court must do first, worst on top, then the parties' periods and the targets; done ones folded. */
export function DueDates({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('deadlines');
  const { caseId, dueDates } = view;
  const { duties, rights, targets, done } = groupDueDates(dueDates);
  const hasNone = dueDates.length === 0;
  return (
    <Paper component="aside" variant="outlined" aria-labelledby="case-due" sx={{ p: 2 }}>
      <Typography variant="h2" id="case-due" sx={{ mb: 1 }}>
        {t('panel.title')}
      </Typography>
      {hasNone && <Typography sx={{ color: 'text.secondary' }}>{t('panel.none')}</Typography>}
      {!hasNone && (
        <Group title={t('panel.duties')} dates={duties}>
          {duties.length === 0 && (
            <Typography sx={{ color: 'text.secondary' }}>{t('panel.noDuties')}</Typography>
          )}
        </Group>
      )}
      {rights.length > 0 && <Group title={t('panel.rights')} dates={rights} />}
      {targets.length > 0 && (
        <Group title={t('panel.targets')} dates={targets}>
          <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
            {t('panel.targetsNote')}
          </Typography>
        </Group>
      )}
      {done.length > 0 && <Done dates={done} />}
      <Box sx={{ mt: 1, mx: -1.5, display: 'flex', flexWrap: 'wrap', '@media print': { display: 'none' } }}>
        <RouterButton to="/cases/$caseId/explain" params={{ caseId }}>
          {t('panel.whole')}
        </RouterButton>
        <RouterButton to="/calculator">{t('panel.calculator')}</RouterButton>
      </Box>
    </Paper>
  );
}

interface GroupProps {
  readonly title: string;
  readonly dates: readonly DueDate[];
  readonly children?: ReactNode;
}

function Group({ title, dates, children }: GroupProps) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ mb: 1.5 }}>
      <Typography variant="h3" id={id} sx={{ color: 'text.secondary', fontSize: '0.93rem' }}>
        {title}
      </Typography>
      {children}
      <DueList dates={dates} />
    </Box>
  );
}

/** Many workers have many periods: the first ones are enough until somebody asks. */
const mostShown = 10;

function DueList({ dates }: { readonly dates: readonly DueDate[] }) {
  const { t } = useTranslation('deadlines');
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? dates : dates.slice(0, mostShown);
  return (
    <>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {shown.map((due) => (
          <DueItem key={due.key} due={due} />
        ))}
      </Box>
      {shown.length < dates.length && (
        <Button onClick={() => setIsWhole(true)} sx={{ ml: -1.5 }}>
          {t('panel.more', { n: dates.length - shown.length })}
        </Button>
      )}
    </>
  );
}

/** What needs nobody any more, folded away. */
function Done({ dates }: { readonly dates: readonly DueDate[] }) {
  const { t } = useTranslation('deadlines');
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Box>
      <Button
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
        sx={{ ml: -1.5, whiteSpace: 'normal', textAlign: 'start', '@media print': { display: 'none' } }}
      >
        {t(isOpen ? 'panel.hide' : 'panel.show', { n: dates.length })}
      </Button>
      <Box id={id}>{isOpen && <DueList dates={dates} />}</Box>
    </Box>
  );
}
