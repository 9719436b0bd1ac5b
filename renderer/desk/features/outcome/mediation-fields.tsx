import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { MoneyField } from '../../../ui/fields/money-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { InstalmentTable } from './instalment-table.tsx';
import { ShareTable } from './share-table.tsx';

/** A mediated settlement: amount, who mediated, who gets what, instalments, terms, what follows when it is not paid. */
export function MediationFields({ view }: { readonly view: CaseView }) {
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
      <ShareTable view={view} />
      <InstalmentTable />
      <TextField name="terms" label={t('mediation.terms')} helper={t('mediation.termsHelp')} multiline />
      <Box>
        <TextField name="penaltyText" label={t('penalty.text')} helper={t('penalty.help')} multiline />
        <CheckField name="isAccelerating" label={t('penalty.accelerating')} />
      </Box>
    </>
  );
}
