import AddOutlined from '@mui/icons-material/AddOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { roomKinds } from '../../../../electron/backend/api/contract/setup.ts';
import { FieldFault } from '../../../ui/fields/field-fault.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Section } from './section.tsx';
import type { SetupValues } from './setup-form.ts';

/** Courtrooms and online courtrooms. */
export function RoomRows() {
  const { t } = useTranslation(['setup', 'terms']);
  const rooms = useFieldArray<SetupValues, 'rooms'>({ name: 'rooms' });
  const kinds = roomKinds.map((kind) => ({ value: kind, label: t(`terms:roomKind.${kind}`) }));
  return (
    <Section title={t('setup:rooms.title')}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {rooms.fields.map((room, index) => (
          <Box
            key={room.id}
            role="group"
            aria-label={t('setup:rooms.row', { n: index + 1 })}
            sx={{
              display: 'grid',
              gap: 1,
              gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr) auto',
              alignItems: 'start',
              maxWidth: 640,
            }}
          >
            <TextField name={`rooms.${index}.name`} label={t('setup:rooms.name')} required />
            <SelectField name={`rooms.${index}.kind`} label={t('setup:rooms.kind')} options={kinds} />
            <IconButton
              aria-label={t('setup:rooms.remove', { name: room.name || index + 1 })}
              onClick={() => rooms.remove(index)}
            >
              <DeleteOutlined />
            </IconButton>
          </Box>
        ))}
      </Box>
      <FieldFault name="rooms" />
      <Button
        startIcon={<AddOutlined />}
        onClick={() => rooms.append({ name: '', kind: 'courtroom' })}
        sx={{ mt: 1 }}
      >
        {t('setup:rooms.add')}
      </Button>
    </Section>
  );
}
