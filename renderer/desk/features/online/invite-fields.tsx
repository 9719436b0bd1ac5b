import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { AsyncHearingView } from '../../../../electron/backend/api/contract/async-hearing.ts';
import type { PortalOfHearing } from '../../../../electron/backend/api/contract/portal-desk.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';

interface InviteFieldsProps {
  readonly view: AsyncHearingView;
  readonly portal: PortalOfHearing;
}

/** Who is invited to answer on the portal with the opening; without a public address it says what there is instead. */
export function InviteFields({ view, portal }: InviteFieldsProps) {
  const { t } = useTranslation('online');
  return (
    <Box
      component="fieldset"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, m: 0, px: 1.5, pb: 1, minWidth: 0 }}
    >
      <legend>{t('portal.title')}</legend>
      {portal.address === null ? (
        <Typography variant="body2">{t('portal.noAddress')}</Typography>
      ) : (
        view.parties.map(({ id, name }) => {
          const canBeInvited = portal.invitable.some((party) => party.partyId === id && party.canBeInvited);
          return (
            <Box key={id}>
              <CheckField
                name={`invites.${id}`}
                label={t('portal.startInvite', { name })}
                disabled={!canBeInvited}
                helper={canBeInvited ? undefined : t('portal.unknown')}
              />
            </Box>
          );
        })
      )}
    </Box>
  );
}
