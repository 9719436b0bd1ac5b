import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { fen, longText } from '../../../../electron/backend/api/contract/common.ts';
import type { MediationView } from '../../../../electron/backend/api/contract/mediation.ts';
import { MoneyField } from '../../../ui/fields/money-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useAddOffer } from './mutations.ts';

const offerForm = z
  .object({
    partyId: z.string().nullable(),
    claimId: z.string().nullable(),
    amountFen: fen.nullable(),
    terms: longText,
  })
  .superRefine(({ amountFen, terms }, context) => {
    if (amountFen === null && terms.trim() === '')
      context.addIssue({ code: 'custom', path: ['amountFen'], message: 'required' });
  });

interface OfferDialogProps {
  readonly view: MediationView;
  readonly onClose: () => void;
}

/** A move: who offers how much for which claim. */
export function OfferDialog({ view, onClose }: OfferDialogProps) {
  const { t } = useTranslation('mediation');
  const notify = useNotice();
  const add = useAddOffer();
  const start: z.input<typeof offerForm> = { partyId: null, claimId: null, amountFen: null, terms: '' };
  const form = useForm({ resolver: zodResolver(offerForm), defaultValues: start });
  return (
    <FormDialog
      open
      title={t('offer.open')}
      form={form}
      submitLabel={t('roster.save')}
      isPending={add.isPending}
      refusal={add.error}
      faultPrefix="offer."
      maxWidth="sm"
      onClose={onClose}
      onSubmit={async (offer) => {
        await add.mutateAsync({ mediationId: view.mediationId, on: view.today, offer });
        notify(t('offer.saved'));
        onClose();
      }}
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        <SelectField
          name="partyId"
          label={t('offer.who')}
          options={view.parties.map(({ id, name }) => ({ value: id, label: name }))}
          allowEmpty
          emptyLabel={t('offer.mediator')}
          autoFocus
        />
        <SelectField
          name="claimId"
          label={t('offer.claim')}
          options={view.claims.map(({ id, text }) => ({ value: id, label: text }))}
          allowEmpty
          emptyLabel={t('offer.allClaims')}
        />
        <MoneyField name="amountFen" label={t('offer.amount')} />
        <TextField name="terms" label={t('offer.terms')} multiline />
      </Box>
    </FormDialog>
  );
}
