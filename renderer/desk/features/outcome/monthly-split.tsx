import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isLegalDate } from '../../../../electron/backend/domain/dates.ts';
import { useReference } from '../../../ui/reference.tsx';
import { addMonths, type PlannedInstalment, splitMonthly } from './instalments.ts';
import type { OutcomeForm } from './outcome-form.ts';

const mostInstalments = 120;

/** Splits the settlement into n monthly instalments; they can be changed one by one afterwards. */
export function MonthlySplit({ onSplit }: { readonly onSplit: (instalments: PlannedInstalment[]) => void }) {
  const { t } = useTranslation('outcome');
  const { today } = useReference();
  const form = useFormContext<OutcomeForm>();
  const amountFen = form.watch('amountFen');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [countText, setCountText] = useState('3');
  const [first, setFirst] = useState<string>(() => addMonths(today.date, 1));
  const count = Number(countText);
  const isReady = isLegalDate(first) && Number.isInteger(count) && count >= 1 && count <= mostInstalments;
  const split = () => {
    if (!isReady || amountFen === null) return;
    onSplit(splitMonthly(amountFen, count, first));
    setAnchor(null);
  };
  const hasAmount = amountFen !== null && amountFen > 0;
  return (
    <>
      <Button
        variant="outlined"
        disabled={!hasAmount}
        title={hasAmount ? undefined : t('mediation.noAmount')}
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('mediation.split')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': t('mediation.split'),
            sx: { border: 1, borderColor: 'divider' },
          },
        }}
      >
        <Box
          component="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            event.stopPropagation();
            split();
          }}
          sx={{ display: 'grid', gap: 1.5, p: 2, width: 260 }}
        >
          <TextField
            autoFocus
            type="number"
            label={t('mediation.splitCount')}
            value={countText}
            onChange={(event) => setCountText(event.target.value)}
            slotProps={{ htmlInput: { min: 1, max: mostInstalments } }}
          />
          <TextField
            type="date"
            label={t('mediation.splitFirst')}
            value={first}
            onChange={(event) => setFirst(event.target.value)}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <Typography variant="caption" color="text.secondary">
            {t('mediation.splitHelp')}
          </Typography>
          <Button type="submit" variant="contained" disabled={!isReady}>
            {t('mediation.splitDo')}
          </Button>
        </Box>
      </Popover>
    </>
  );
}
