import { useTranslation } from 'react-i18next';
import { CaseNumber } from '../../../ui/case-number.tsx';

interface PaperCaseProps {
  readonly row: {
    readonly number: string | null;
    readonly applicants: string;
    readonly respondents: string;
  };
}

/** A case on paper: its number in one piece, and between whom it is. */
export function PaperCase({ row }: PaperCaseProps) {
  const { t } = useTranslation('workbench');
  return (
    <>
      <CaseNumber number={row.number} />{' '}
      {t('versus', { applicants: row.applicants, respondents: row.respondents })}
    </>
  );
}
