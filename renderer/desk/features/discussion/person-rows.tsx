import AddOutlined from '@mui/icons-material/AddOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { stances } from '../../../../electron/backend/domain/discussion/discussion.ts';
import { type Option, SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import type { DiscussionForm } from './discussion-form.ts';

interface RowsProps {
  readonly staff: readonly Option[];
}

/** Who was there, what they held, and whether that is the conclusion. */
export function OpinionRows({ staff }: RowsProps) {
  const { t } = useTranslation('discussion');
  const { t: term } = useTranslation('terms');
  const { fields, append, remove } = useFieldArray<DiscussionForm, 'opinions'>({ name: 'opinions' });
  return (
    <Box component="section" aria-label={t('form.opinions')} sx={{ display: 'grid', gap: 1.5 }}>
      <Typography variant="h3">{t('form.opinions')}</Typography>
      {fields.map((row, index) => (
        <Box key={row.id} sx={rowSx}>
          <SelectField
            name={`opinions.${index}.staffId`}
            label={t('form.person', { n: index + 1 })}
            options={staff}
            required
          />
          <SelectField
            name={`opinions.${index}.stance`}
            label={t('form.stance')}
            options={stances.map((value) => ({ value, label: term(`discussionStance.${value}`) }))}
          />
          <TextField name={`opinions.${index}.text`} label={t('form.opinion')} required multiline />
          <IconButton
            aria-label={t('form.removePerson', { n: index + 1 })}
            disabled={fields.length < 2}
            onClick={() => remove(index)}
          >
            <DeleteOutlined />
          </IconButton>
        </Box>
      ))}
      <Button
        startIcon={<AddOutlined />}
        sx={{ justifySelf: 'start' }}
        onClick={() => append({ staffId: '', stance: 'agrees', text: '' })}
      >
        {t('form.addPerson')}
      </Button>
    </Box>
  );
}

/** Who was missing, and why. */
export function AbsenceRows({ staff }: RowsProps) {
  const { t } = useTranslation('discussion');
  const { fields, append, remove } = useFieldArray<DiscussionForm, 'absences'>({ name: 'absences' });
  return (
    <Box component="section" aria-label={t('form.absences')} sx={{ display: 'grid', gap: 1.5 }}>
      <Typography variant="h3">{t('form.absences')}</Typography>
      {fields.map((row, index) => (
        <Box key={row.id} sx={{ ...rowSx, gridTemplateColumns: { xs: '1fr', md: '180px 1fr auto' } }}>
          <SelectField
            name={`absences.${index}.staffId`}
            label={t('form.absent', { n: index + 1 })}
            options={staff}
            required
          />
          <TextField name={`absences.${index}.reason`} label={t('form.reason')} required />
          <IconButton
            aria-label={t('form.removeAbsent', { n: index + 1 })}
            sx={{ justifySelf: 'start' }}
            onClick={() => remove(index)}
          >
            <DeleteOutlined />
          </IconButton>
        </Box>
      ))}
      <Button
        startIcon={<AddOutlined />}
        sx={{ justifySelf: 'start' }}
        onClick={() => append({ staffId: '', reason: '' })}
      >
        {t('form.addAbsent')}
      </Button>
    </Box>
  );
}

const rowSx = {
  display: 'grid',
  gap: 1,
  alignItems: 'start',
  gridTemplateColumns: { xs: '1fr', md: '180px 140px 1fr auto' },
};
