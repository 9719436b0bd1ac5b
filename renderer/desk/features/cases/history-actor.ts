import { useTranslation } from 'react-i18next';
import { useReference } from '../../../ui/reference.tsx';

/** Who recorded an entry: a person of the court, the program itself, or the import of an old ledger. */
export function useActorName(): (actor: string) => string {
  const { t } = useTranslation('history');
  const { staffName } = useReference();
  return (actor) => {
    if (actor === 'system') return t('system');
    return actor === 'import' ? t('import') : staffName(actor);
  };
}
