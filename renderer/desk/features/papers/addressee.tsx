import { useTranslation } from 'react-i18next';

interface AddresseeProps {
  readonly paper: { readonly kind: string; readonly recipient: string };
}

/** To whom a paper went; without a name it went to a whole side or to everybody. */
export function Addressee({ paper }: AddresseeProps) {
  const { t } = useTranslation('papers');
  if (paper.recipient !== '') return paper.recipient;
  return paper.kind === 'acceptanceNotice' ? t('register.allApplicants') : t('register.everybody');
}
