import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import { MoneyField } from '../../../ui/fields/money-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { InstalmentTable } from './instalment-table.tsx';

/** A mediated settlement: amount, who mediated, instalments, terms. */
export function MediationFields() {
  const { t } = useTranslation('outcome');
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
          alignItems: 'start',
        }}
      >
        <MoneyField name="amountFen" label={t('mediation.amount')} required />
        <TextField name="mediator" label={t('mediation.mediator')} />
      </Box>
      <InstalmentTable />
      <TextField name="terms" label={t('mediation.terms')} helper={t('mediation.termsHelp')} multiline />
    </>
  );
}
