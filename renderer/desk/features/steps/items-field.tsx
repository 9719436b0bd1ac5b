import AddOutlined from '@mui/icons-material/AddOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useField } from '../../../ui/fields/use-field.ts';

interface ItemsFieldProps {
  readonly name: string;
  readonly label: string;
  readonly addLabel: string;
}

/** A list of short texts, one to a line, each with its own input. */
export function ItemsField({ name, label, addLabel }: ItemsFieldProps) {
  const { t } = useTranslation('steps');
  const field = useField(name);
  const items = Array.isArray(field.value) ? (field.value as readonly string[]) : [];
  return (
    <Box component="fieldset" sx={{ m: 0, p: 0, border: 0, display: 'grid', gap: 1 }}>
      <Box component="legend" sx={{ fontSize: '0.875rem', color: 'text.secondary', p: 0, mb: 1.25 }}>
        {label}
      </Box>
      {items.map((_, index) => (
        // The place is the item: it has no other name.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Box key={index} sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
          <TextField
            name={`${name}.${index}`}
            label={t('items.nth', { n: index + 1 })}
            required
            autoFocus={index === items.length - 1}
            maxLength={200}
          />
          <IconButton
            aria-label={t('items.remove', { n: index + 1 })}
            disabled={items.length === 1}
            onClick={() => field.onChange(items.filter((_item, other) => other !== index))}
          >
            <DeleteOutlined />
          </IconButton>
        </Box>
      ))}
      {field.fault !== null && <FormHelperText error>{field.fault}</FormHelperText>}
      <Button
        startIcon={<AddOutlined />}
        onClick={() => field.onChange([...items, ''])}
        sx={{ justifySelf: 'start' }}
      >
        {addLabel}
      </Button>
    </Box>
  );
}
