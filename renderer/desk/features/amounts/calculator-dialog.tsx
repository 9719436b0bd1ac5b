import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalculatorProps, Taken } from '../../../ui/calculator-slot.tsx';
import { kindOf } from './calculation-specs.ts';
import { CalculatorBody } from './calculator.tsx';

/** Works out an amount over the screen that asked for it; Enter takes it over. */
export function CalculatorDialog({ title, initial, causeCode, onTake, onRemove, onClose }: CalculatorProps) {
  const { t } = useTranslation('amounts');
  const { t: ui } = useTranslation('ui');
  const titleId = useId();
  const formId = useId();
  const [kind, setKind] = useState(initial?.kind ?? kindOf(causeCode));
  const [taken, setTaken] = useState<Taken | null>(null);
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="md" fullWidth scroll="paper">
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent dividers>
        <CalculatorBody
          kind={kind}
          onKind={setKind}
          initial={initial}
          formId={formId}
          onWorked={setTaken}
          onSubmit={() => {
            if (taken !== null) onTake(taken);
          }}
        />
      </DialogContent>
      <DialogActions>
        {onRemove !== undefined && (
          <Button sx={{ mr: 'auto' }} onClick={onRemove}>
            {t('remove')}
          </Button>
        )}
        <Button onClick={onClose}>{ui('cancel')}</Button>
        <Button type="submit" form={formId} variant="contained" disabled={taken === null}>
          {t('take')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
