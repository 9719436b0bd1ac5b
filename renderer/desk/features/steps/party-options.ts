import { useTranslation } from 'react-i18next';
import type { Party, PartyRole } from '../../../../electron/backend/domain/lifecycle/application.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Parties to choose from, with their role: `张三（申请人）`. Without roles: all of them. */
export function usePartyOptions(): (
  parties: readonly Party[],
  roles?: readonly PartyRole[],
) => readonly Choice[] {
  const { t } = useTranslation('steps');
  const { t: term } = useTranslation('terms');
  return (parties, roles) =>
    parties
      .filter((party) => roles === undefined || roles.includes(party.role))
      .map(({ id, name, role }) => ({
        value: id,
        label: t('partyWithRole', { name, role: term(`role.${role}`) }),
      }));
}
