import { useTranslation } from 'react-i18next';
import { addresseesOf, caseDocumentKinds } from '../../../../electron/backend/domain/document-kind.ts';

interface AddresseeProps {
  /** `number`: the case number it carries; empty before acceptance. */
  readonly paper: { readonly kind: string; readonly recipient: string; readonly number: string };
}

/** To whom a paper went; without a name it went to a whole side or to everybody. */
export function Addressee({ paper }: AddresseeProps) {
  const { t } = useTranslation('papers');
  if (paper.recipient !== '') return paper.recipient;
  const kind = caseDocumentKinds.find((known) => known === paper.kind);
  const isToApplicants = kind !== undefined && addresseesOf(kind, paper.number !== '') === 'applicants';
  return isToApplicants ? t('register.allApplicants') : t('register.everybody');
}
