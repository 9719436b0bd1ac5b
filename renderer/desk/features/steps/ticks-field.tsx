import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foldText } from '../../../../electron/backend/domain/text.ts';
import { useField } from '../../../ui/fields/use-field.ts';
import type { Choice } from './party-options.ts';

/** More choices than this can be searched. */
const mostUnsearched = 10;

interface TicksFieldProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Choice[];
  readonly required?: boolean;
  readonly helper?: ReactNode;
  /** No more than this many can be ticked. */
  readonly max?: number;
  /** Says what the button that ticks all does; null: there is none. */
  readonly allLabel?: string | null;
}

/** Any number of a list, each by its tick; a long list is searched. Kept as an array in the order of the list. */
export function TicksField({ name, label, options, required, helper, max, allLabel }: TicksFieldProps) {
  const { t } = useTranslation('steps');
  const field = useField(name);
  const helperId = useId();
  const [filter, setFilter] = useState('');
  const chosen = new Set(Array.isArray(field.value) ? field.value : []);
  const needle = foldText(filter);
  const found = needle === '' ? options : options.filter((option) => foldText(option.label).includes(needle));
  const isFull = max !== undefined && chosen.size >= max;
  const set = (wanted: (option: Choice) => boolean) =>
    field.onChange(options.filter(wanted).map((option) => option.value));
  const isFound = (option: Choice) => found.includes(option);
  const help = field.fault ?? helper;
  return (
    <Box
      component="fieldset"
      aria-describedby={help === undefined ? undefined : helperId}
      sx={{ m: 0, p: 0, border: 0, minWidth: 0 }}
    >
      <Typography component="legend" variant="caption" sx={{ color: 'text.secondary', p: 0 }}>
        {label}
        {required === true && ' *'}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, my: 0.5 }}>
        {options.length > mostUnsearched && (
          <TextField
            type="search"
            label={t('ticks.filter')}
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
            sx={{ maxWidth: 220 }}
          />
        )}
        {max === undefined && allLabel !== null && options.length > 1 && (
          <Button sx={small} onClick={() => set((option) => chosen.has(option.value) || isFound(option))}>
            {allLabel ?? t('ticks.all')}
          </Button>
        )}
        {chosen.size > 0 && allLabel !== null && options.length > 1 && (
          <Button sx={small} color="secondary" onClick={() => set(() => false)}>
            {t('ticks.none')}
          </Button>
        )}
        <Typography component="span" variant="caption" role="status" sx={{ color: 'text.secondary' }}>
          {t('ticks.count', { n: chosen.size, total: options.length })}
        </Typography>
      </Box>
      <Box
        sx={{
          maxHeight: 240,
          overflowY: 'auto',
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(auto-fill, minmax(15em, 1fr))' },
          columnGap: 1,
        }}
      >
        {found.map((option, index) => (
          <Tick
            key={option.value}
            option={option}
            isTicked={chosen.has(option.value)}
            isDisabled={isFull && !chosen.has(option.value)}
            onChange={(isTicked) =>
              set((other) => (other.value === option.value ? isTicked : chosen.has(other.value)))
            }
            onBlur={field.onBlur}
            inputRef={index === 0 ? field.ref : undefined}
          />
        ))}
        {found.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{t('ticks.noMatch')}</Typography>}
      </Box>
      {help !== undefined && (
        <FormHelperText id={helperId} error={field.fault !== null}>
          {help}
        </FormHelperText>
      )}
    </Box>
  );
}

interface TickProps {
  readonly option: Choice;
  readonly isTicked: boolean;
  readonly isDisabled: boolean;
  readonly onChange: (isTicked: boolean) => void;
  readonly onBlur: () => void;
  readonly inputRef: ((element: HTMLElement | null) => void) | undefined;
}

const small = { minWidth: 0, px: 0.5 } as const;

/** A plain checkbox: of four hundred workers each has one. */
function Tick({ option, isTicked, isDisabled, onChange, onBlur, inputRef }: TickProps) {
  return (
    <Box
      component="label"
      sx={{
        display: 'flex',
        alignItems: 'flex-start',
        gap: 0.75,
        py: 0.375,
        cursor: isDisabled ? 'default' : 'pointer',
        color: isDisabled ? 'text.disabled' : 'text.primary',
      }}
    >
      <Box
        component="input"
        type="checkbox"
        ref={inputRef}
        checked={isTicked}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
        onBlur={onBlur}
        sx={{
          accentColor: (theme) => theme.palette.primary.main,
          width: 16,
          height: 16,
          m: 0.25,
          flex: 'none',
        }}
      />
      <span>{option.label}</span>
    </Box>
  );
}
