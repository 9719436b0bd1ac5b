import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { ScenarioItem } from '../../../../electron/backend/api/contract/planner.ts';
import { CaseCell } from './case-cell.tsx';
import { PlaceLines } from './place-lines.tsx';
import { useFaultText, useRefusalText } from './use-item-text.ts';

interface DifferenceTableProps {
  readonly items: readonly ScenarioItem[];
  /** Positions that can be chosen. */
  readonly open: readonly number[];
  readonly selected: readonly number[];
  readonly onSelect: (positions: readonly number[]) => void;
}

/** Every hearing that the copy adds or moves, today's place beside the new one; ticked are those to take over. */
export function DifferenceTable({ items, open, selected, onSelect }: DifferenceTableProps) {
  const { t } = useTranslation('planner');
  const toggle = (position: number) =>
    onSelect(
      selected.includes(position) ? selected.filter((other) => other !== position) : [...selected, position],
    );
  return (
    <Box>
      {open.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 0.5 }}>
          <Button variant="outlined" onClick={() => onSelect(open)}>
            {t('scenario.selectAll')}
          </Button>
          <Button variant="outlined" onClick={() => onSelect([])}>
            {t('scenario.selectNone')}
          </Button>
          <Typography role="status">
            {t('scenario.selected', { n: selected.length, all: open.length })}
          </Typography>
        </Box>
      )}
      <TableContainer
        tabIndex={-1}
        sx={{ border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}
      >
        <Table aria-label={t('scenario.table')}>
          <TableHead>
            <TableRow>
              <TableCell padding="checkbox">{t('scenario.select')}</TableCell>
              <TableCell>{t('scenario.case')}</TableCell>
              <TableCell>{t('scenario.today')}</TableCell>
              <TableCell>{t('scenario.plan')}</TableCell>
              <TableCell>{t('scenario.why')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {items.map((item) => (
              <DifferenceRow
                key={item.position}
                item={item}
                isOpen={open.includes(item.position)}
                isSelected={selected.includes(item.position)}
                onToggle={() => toggle(item.position)}
              />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Box>
  );
}

interface DifferenceRowProps {
  readonly item: ScenarioItem;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  readonly onToggle: () => void;
}

function DifferenceRow({ item, isOpen, isSelected, onToggle }: DifferenceRowProps) {
  const { t } = useTranslation('planner');
  const name = item.caseNumber ?? t('scenario.versus', item);
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell padding="checkbox">
        {isOpen && (
          <Checkbox
            checked={isSelected}
            onChange={onToggle}
            slotProps={{ input: { 'aria-label': t('scenario.selectOne', { case: name }) } }}
          />
        )}
      </TableCell>
      <TableCell>
        <CaseCell item={item} />
      </TableCell>
      <TableCell>
        {item.before === null ? (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {t('scenario.waiting')}
          </Box>
        ) : (
          <PlaceLines place={item.before} other={null} />
        )}
      </TableCell>
      <TableCell>{item.after !== null && <PlaceLines place={item.after} other={item.before} />}</TableCell>
      <TableCell>
        <Why item={item} />
      </TableCell>
    </TableRow>
  );
}

function Why({ item }: { readonly item: ScenarioItem }) {
  const { t } = useTranslation('planner');
  const faultText = useFaultText();
  const refusalText = useRefusalText();
  const isTold = item.kind === 'moved' && item.notice !== 'untold';
  return (
    <Box sx={{ display: 'grid' }}>
      <b>{t(`kind.${item.kind}`)}</b>
      {item.faults.map((fault) => (
        <span key={fault}>{faultText(fault)}</span>
      ))}
      {item.kind === 'moved' && (
        <Box component="span" sx={{ color: isTold ? 'soon.main' : 'text.secondary' }}>
          {t(`notice.${item.notice}`)}
        </Box>
      )}
      {item.state === 'booked' && (
        <Box component="span" sx={{ color: 'success.main', fontWeight: 600 }}>
          {t('state.booked')}
        </Box>
      )}
      {item.refusal !== null && (
        <Box component="span" sx={{ color: 'error.main' }}>
          {t('refusal', { reason: refusalText(item.refusal) })}
        </Box>
      )}
    </Box>
  );
}
