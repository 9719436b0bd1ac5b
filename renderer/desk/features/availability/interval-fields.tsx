import Box from '@mui/material/Box';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { TimeField } from '../../../ui/fields/time-field.tsx';

/** From when to when: whole days, or with the hours. */
export function IntervalFields({ hasFocus = false }: { readonly hasFocus?: boolean }) {
  const { t } = useTranslation('availability');
  const isWhole = useWatch({ name: 'isWhole' }) === true;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <CheckField name="isWhole" label={t('interval.isWhole')} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <Moment
          name="from"
          label={t('interval.from')}
          timeLabel={t('interval.fromTime')}
          hasTime={!isWhole}
          hasFocus={hasFocus}
        />
        <Moment
          name="to"
          label={t('interval.to')}
          timeLabel={t('interval.toTime')}
          hasTime={!isWhole}
          hasFocus={false}
        />
      </Box>
    </Box>
  );
}

interface MomentProps {
  readonly name: 'from' | 'to';
  readonly label: string;
  readonly timeLabel: string;
  readonly hasTime: boolean;
  readonly hasFocus: boolean;
}

function Moment({ name, label, timeLabel, hasTime, hasFocus }: MomentProps) {
  return (
    <Box
      sx={{ display: 'grid', gap: 1, gridTemplateColumns: hasTime ? '3fr 2fr' : '1fr', alignItems: 'start' }}
    >
      <DateField name={name} label={label} required autoFocus={hasFocus} />
      {hasTime && <TimeField name={`${name}Time`} label={timeLabel} required stepMinutes={15} />}
    </Box>
  );
}
