import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { id, longText, shortText } from '../../../../electron/backend/api/contract/common.ts';
import { opinionMarks } from '../../../../electron/backend/domain/hearing-record/record-line.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { type LineDialogProps, LineFormDialog } from './line-form-dialog.tsx';
import { usePartyText } from './line-words.ts';
import type { ShownLine } from './record-book.ts';

const mark = z.enum(opinionMarks);
const evidenceForm = z.object({
  label: shortText.min(1, { error: 'required' }),
  partyId: id,
  purpose: longText,
  isOriginalChecked: z.boolean(),
  opinions: z.array(
    z.object({ partyId: id, authenticity: mark, legality: mark, relevance: mark, text: longText }),
  ),
});
const aspects = ['authenticity', 'legality', 'relevance'] as const;

/** One exhibit: who presents it, what it shows, and what each other party holds of it (LAW 39). */
export function EvidenceDialog({
  line,
  ...props
}: LineDialogProps & { readonly line?: ShownLine | undefined }) {
  const { t } = useTranslation('hearingRecord');
  const partyText = usePartyText(props.view.parties);
  const { parties } = props.view;
  const kept = line?.body.kind === 'evidence' ? line.body : null;
  const form = useForm({
    resolver: zodResolver(evidenceForm),
    defaultValues: {
      label: kept?.label ?? '',
      partyId: kept?.partyId ?? parties[0]?.id ?? '',
      purpose: kept?.purpose ?? '',
      isOriginalChecked: kept?.isOriginalChecked ?? false,
      opinions: parties.map(
        ({ id: partyId }) =>
          kept?.opinions.find((opinion) => opinion.partyId === partyId) ?? {
            partyId,
            authenticity: 'notStated' as const,
            legality: 'notStated' as const,
            relevance: 'notStated' as const,
            text: '',
          },
      ),
    },
  });
  const by = useWatch({ control: form.control, name: 'partyId' });
  const marks = opinionMarks.map((value) => ({ value, label: t(`evidence.mark.${value}`) }));
  return (
    <LineFormDialog
      {...props}
      title={kept?.label ?? t('evidence.add')}
      form={form}
      line={line}
      phase="evidence"
      maxWidth="md"
      bodyOf={({ opinions, ...values }) => ({
        kind: 'evidence',
        ...values,
        // Nobody gives an opinion on what he presents; who said nothing at all is not on record as having spoken.
        opinions: opinions.filter(
          (opinion) =>
            opinion.partyId !== values.partyId &&
            (opinion.text.trim() !== '' || aspects.some((aspect) => opinion[aspect] !== 'notStated')),
        ),
      })}
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <TextField name="label" label={t('evidence.label')} required autoFocus />
        <SelectField
          name="partyId"
          label={t('evidence.by')}
          required
          options={parties.map((party) => ({ value: party.id, label: partyText(party.id) }))}
        />
        <TextField name="purpose" label={t('evidence.purpose')} multiline minRows={2} />
        <CheckField name="isOriginalChecked" label={t('evidence.original')} />
        {parties.map((party, index) =>
          party.id === by ? null : (
            <Box
              key={party.id}
              role="group"
              aria-label={t('evidence.opinion', { name: partyText(party.id) })}
            >
              <Typography variant="h3" sx={{ mb: 1 }}>
                {t('evidence.opinion', { name: partyText(party.id) })}
              </Typography>
              <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { sm: 'repeat(3, 1fr)' } }}>
                {aspects.map((aspect) => (
                  <SelectField
                    key={aspect}
                    name={`opinions.${index}.${aspect}`}
                    label={t(`evidence.${aspect}`)}
                    options={marks}
                  />
                ))}
              </Box>
              <Box sx={{ mt: 1 }}>
                <TextField name={`opinions.${index}.text`} label={t('evidence.text')} />
              </Box>
            </Box>
          ),
        )}
      </Box>
    </LineFormDialog>
  );
}
