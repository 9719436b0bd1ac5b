import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/fields/text-field.tsx';
import type { CorrectionForm } from './correction-form.ts';

/** The places that are put right, each with what stands there and what is right. */
export function CorrectionPlaces({ isOmission }: { readonly isOmission: boolean }) {
  const { t } = useTranslation('outcome');
  const titleId = useId();
  const { control } = useFormContext<CorrectionForm>();
  const { fields, append, remove } = useFieldArray({ control, name: 'places' });
  return (
    <Box role="group" aria-labelledby={titleId} sx={{ display: 'grid', gap: 1.5 }}>
      <Typography id={titleId} variant="h3">
        {t('correction.places')}
      </Typography>
      {fields.map((field, index) => {
        const n = index + 1;
        return (
          <Box
            key={field.id}
            sx={{
              display: 'grid',
              gap: 1,
              gridTemplateColumns: { xs: '1fr', sm: isOmission ? '1fr 2fr auto' : '1fr 1fr 1fr auto' },
              alignItems: 'start',
            }}
          >
            <TextField name={`places.${index}.place`} label={t('correction.place', { n })} required />
            {!isOmission && (
              <TextField
                name={`places.${index}.wrong`}
                label={t('correction.wrong', { n })}
                required
                multiline
              />
            )}
            <TextField
              name={`places.${index}.right`}
              label={t(isOmission ? 'correction.added' : 'correction.right', { n })}
              required
              multiline
            />
            {fields.length > 1 && (
              <Button aria-label={t('correction.removeOf', { n })} onClick={() => remove(index)}>
                {t('correction.remove')}
              </Button>
            )}
          </Box>
        );
      })}
      <Button sx={{ justifySelf: 'start' }} onClick={() => append({ place: '', wrong: '', right: '' })}>
        {t('correction.add')}
      </Button>
    </Box>
  );
}
