import AddOutlined from '@mui/icons-material/AddOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CalculationField } from './calculation-field.tsx';
import { newRow, type RowSpec, type Values } from './calculation-specs.ts';

/** Months or years, one a line; a new line is the next one with the numbers of the last. */
export function RowTable({ rows }: { readonly rows: RowSpec }) {
  const { t } = useTranslation('amounts');
  const form = useFormContext();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: rows.name });
  const add = () => {
    const typed = form.getValues(rows.name) as Values[];
    append(newRow(rows, typed.at(-1)));
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {fields.map(({ id }, index) => (
        <Box
          key={id}
          sx={{
            display: 'grid',
            gap: 1,
            alignItems: 'start',
            gridTemplateColumns: {
              xs: 'minmax(0, 1fr) auto',
              sm: `repeat(${rows.columns.length}, minmax(0, 1fr)) auto`,
            },
          }}
        >
          {rows.columns.map((spec) => (
            <Box key={spec.name} sx={{ gridColumn: { xs: '1', sm: 'auto' }, minWidth: 0 }}>
              <CalculationField spec={spec} name={`${rows.name}.${index}.${spec.name}`} nth={index + 1} />
            </Box>
          ))}
          <IconButton
            aria-label={t('removeRow', { n: index + 1 })}
            disabled={fields.length === 1}
            onClick={() => remove(index)}
          >
            <DeleteOutlined />
          </IconButton>
        </Box>
      ))}
      <Button startIcon={<AddOutlined />} onClick={add} sx={{ justifySelf: 'start' }}>
        {t(rows.name === 'months' ? 'addMonth' : 'addYear')}
      </Button>
    </Box>
  );
}
