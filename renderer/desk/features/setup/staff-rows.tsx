import AddOutlined from '@mui/icons-material/AddOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { type ClipboardEvent, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { FunctionTicks } from './function-ticks.tsx';
import { Section } from './section.tsx';
import { emptyPerson, readStaff, type SetupValues } from './setup-form.ts';

/** People with their functions; a list copied from a spreadsheet fills as many rows as it has. */
export function StaffRows() {
  const { t } = useTranslation('setup');
  const staff = useFieldArray<SetupValues, 'staff'>({ name: 'staff' });
  const { getValues } = useFormContext<SetupValues>();
  const [pasted, setPasted] = useState<string | null>(null);

  const paste = (event: ClipboardEvent, index: number) => {
    const read = readStaff(event.clipboardData.getData('text/plain'));
    if (read === null) return;
    event.preventDefault();
    const before = getValues('staff').slice(0, index);
    const after = getValues('staff').slice(index);
    // Rows that say something already stay; the list takes the place of empty ones.
    const kept = after.filter((person) => person.name !== '');
    staff.replace([...before, ...read.people, ...kept]);
    const unknown =
      read.unknown.length > 0 ? ` ${t('staff.unknown', { words: read.unknown.join(t('separators')) })}` : '';
    setPasted(`${t('staff.pasted', { n: read.people.length })}${unknown}`);
  };

  return (
    <Section title={t('staff.title')} intro={t('staff.intro')}>
      <Box sx={{ display: 'grid', gap: 1 }}>
        {staff.fields.map((person, index) => (
          <Box
            key={person.id}
            sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
            onPaste={(event) => paste(event, index)}
          >
            <Box sx={{ width: 200 }}>
              <TextField name={`staff.${index}.name`} label={t('staff.nameOf', { n: index + 1 })} />
            </Box>
            <FunctionTicks name={`staff.${index}.functions`} personName={`staff.${index}.name`} />
            <IconButton aria-label={t('staff.remove', { n: index + 1 })} onClick={() => staff.remove(index)}>
              <DeleteOutlined />
            </IconButton>
          </Box>
        ))}
      </Box>
      <Box role="status" sx={{ color: 'text.secondary' }}>
        {pasted}
      </Box>
      <Button startIcon={<AddOutlined />} onClick={() => staff.append(emptyPerson)} sx={{ mt: 1 }}>
        {t('staff.add')}
      </Button>
    </Section>
  );
}
