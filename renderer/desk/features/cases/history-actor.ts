import { useTranslation } from 'react-i18next';
import { useReference } from '../../../ui/reference.tsx';

/** Who recorded an entry: a person of the court, the program itself, a party on the portal, or somebody at its command line. */
export function useActorName(): (actor: string) => string {
  const { t } = useTranslation('history');
  const { staffName } = useReference();
  return (actor) => {
    if (actor === 'system') return t('system');
    if (actor === 'portal') return t('portal');
    return actor === 'cli' ? t('cli') : staffName(actor);
  };
}
