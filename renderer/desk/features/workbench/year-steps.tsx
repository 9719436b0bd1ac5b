import ChevronLeftOutlined from '@mui/icons-material/ChevronLeftOutlined';
import ChevronRightOutlined from '@mui/icons-material/ChevronRightOutlined';
import IconButton from '@mui/material/IconButton';
import { useTranslation } from 'react-i18next';
import { yearOf } from '../../../../electron/backend/domain/dates.ts';
import { useReference } from '../../../ui/reference.tsx';

interface YearStepsProps {
  readonly year: number;
  readonly onYear: (year: number) => void;
}

/** A year back, a year on; not beyond this one. */
export function YearSteps({ year, onYear }: YearStepsProps) {
  const { t } = useTranslation('workbench');
  const { today } = useReference();
  return (
    <>
      <IconButton aria-label={t('fairness.before', { year: year - 1 })} onClick={() => onYear(year - 1)}>
        <ChevronLeftOutlined />
      </IconButton>
      <IconButton
        aria-label={t('fairness.after', { year: year + 1 })}
        disabled={year >= yearOf(today.date)}
        onClick={() => onYear(year + 1)}
      >
        <ChevronRightOutlined />
      </IconButton>
    </>
  );
}
