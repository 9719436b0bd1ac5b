import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Radio from '@mui/material/Radio';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isFieldKey } from './field-label.ts';
import type { IntakeValues } from './intake-form.ts';
import { useLeafText } from './leaf-text.ts';
import { type Difference, differences, mergeValues, type Side } from './merge.ts';

interface ConflictDialogProps {
  readonly base: IntakeValues;
  readonly mine: IntakeValues;
  readonly theirs: IntakeValues;
  readonly onMerge: (merged: IntakeValues) => void;
  readonly onClose: () => void;
}

const sides: readonly Side[] = ['mine', 'theirs'];

/** A colleague saved first: both versions side by side, only what differs, a choice for each. Nothing is saved here. */
export function ConflictDialog({ base, mine, theirs, onMerge, onClose }: ConflictDialogProps) {
  const { t } = useTranslation('intake');
  const { t: ui } = useTranslation('ui');
  const titleId = useId();
  const found = useMemo(() => differences(base, mine, theirs), [base, mine, theirs]);
  const names = useMemo(
    () => new Map([...theirs.parties, ...mine.parties].map((party) => [party.id, party.name ?? ''])),
    [theirs, mine],
  );
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(new Map());
  const choice = (difference: Difference) => chosen.get(difference.key) ?? difference.proposed;
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="md" fullWidth>
      <DialogTitle id={titleId}>{t('conflict.title')}</DialogTitle>
      <DialogContent dividers>
        <Typography sx={{ mb: 1 }}>{found.length === 0 ? t('conflict.none') : t('conflict.body')}</Typography>
        {found.length > 0 && (
          <Table aria-label={t('conflict.title')}>
            <TableHead>
              <TableRow>
                <TableCell>{t('conflict.field')}</TableCell>
                <TableCell>{t('conflict.mine')}</TableCell>
                <TableCell>{t('conflict.theirs')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {found.map((difference) => (
                <DifferenceRow
                  key={difference.key}
                  names={names}
                  difference={difference}
                  choice={choice(difference)}
                  onChoose={(side) => setChosen(new Map(chosen).set(difference.key, side))}
                />
              ))}
            </TableBody>
          </Table>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{ui('cancel')}</Button>
        <Button variant="contained" onClick={() => onMerge(mergeValues(mine, theirs, found, choice))}>
          {t('conflict.apply')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface DifferenceRowProps {
  /** Names of the parties by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly difference: Difference;
  readonly choice: Side;
  readonly onChoose: (side: Side) => void;
}

function DifferenceRow({ names, difference, choice, onChoose }: DifferenceRowProps) {
  const { t } = useTranslation('intake');
  const leafText = useLeafText(names);
  const name = isFieldKey(difference.field) ? t(`field.${difference.field}`) : difference.field;
  const label =
    difference.subject === null ? name : t('faults.place', { subject: difference.subject, field: name });
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {label}
        {difference.isContested && (
          <Typography variant="caption" component="div" sx={{ color: 'warning.main' }}>
            {t('conflict.contested')}
          </Typography>
        )}
      </TableCell>
      {sides.map((side) => (
        <TableCell
          key={side}
          sx={{ bgcolor: choice === side ? 'action.selected' : undefined, maxWidth: 280 }}
        >
          <Radio
            name={difference.key}
            checked={choice === side}
            onChange={() => onChoose(side)}
            slotProps={{ input: { 'aria-label': `${label} ${t(`conflict.${side}`)}` } }}
          />
          {leafText(difference, difference[side])}
        </TableCell>
      ))}
    </TableRow>
  );
}
