import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { MediationView } from '../../../../electron/backend/api/contract/mediation.ts';
import { linkageBodies } from '../../../../electron/backend/domain/mediation/mediation-entry.ts';
import { MultiSelectField } from '../../../ui/fields/multi-select-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { useRecordMediation } from './mutations.ts';
import { useRoster } from './queries.ts';

const arrangeForm = z.object({
  referredBy: z.enum(linkageBodies).nullable(),
  mediatorIds: z.array(z.string()).max(10),
});

interface ArrangeDialogProps {
  readonly view: MediationView;
  readonly onClose: () => void;
}

/** Who referred the dispute and who mediates; the mediators named here, and nobody else, see offers and private notes. */
export function ArrangeDialog({ view, onClose }: ArrangeDialogProps) {
  const { t } = useTranslation('mediation');
  const { t: term } = useTranslation('terms');
  const notify = useNotice();
  const roster = useRoster();
  const record = useRecordMediation();
  const form = useForm({
    resolver: zodResolver(arrangeForm),
    defaultValues: { referredBy: view.referredBy, mediatorIds: view.mediatorIds },
  });
  const serving = (roster.data ?? []).filter(
    ({ id, to }) => view.mediatorIds.includes(id) || to === null || to >= view.today,
  );
  return (
    <FormDialog
      open
      title={t('arrange.open')}
      form={form}
      submitLabel={t('roster.save')}
      isPending={record.isPending}
      refusal={record.error}
      faultPrefix="entry."
      maxWidth="sm"
      onClose={onClose}
      onSubmit={async (value) => {
        const { mediationId, version, today: on } = view;
        await record.mutateAsync({ mediationId, version, on, entry: { kind: 'arranged', ...value } });
        notify(t('arrange.saved'));
        onClose();
      }}
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        <SelectField
          name="referredBy"
          label={t('arrange.referredBy')}
          options={linkageBodies.map((body) => ({ value: body, label: term(`linkageBody.${body}`) }))}
          allowEmpty
          autoFocus
        />
        <MultiSelectField
          name="mediatorIds"
          label={t('arrange.mediators')}
          helper={t(serving.length === 0 ? 'roster.empty' : 'arrange.help')}
          options={serving.map(({ id, name, organisation }) => ({
            value: id,
            label: t('detail.mediator', { name, organisation }),
          }))}
        />
      </Box>
    </FormDialog>
  );
}
