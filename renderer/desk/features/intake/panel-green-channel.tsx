import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import {
  type Application,
  proposeGreenChannel,
} from '../../../../electron/backend/domain/lifecycle/application.ts';
import { GreenChannelBadge } from '../../../ui/badges.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { isProposalReason } from './green-channel.ts';
import type { IntakeValues } from './intake-form.ts';
import { PanelFact, PanelNote } from './panel-fact.tsx';

/** Proposes the green channel with its reason; only the clerk's tick puts the case there, with words of its own if need be. */
export function GreenChannelFact({ application }: { readonly application: Application }) {
  const { t } = useTranslation('intake');
  const { t: term } = useTranslation('terms');
  const { control, setValue } = useFormContext<IntakeValues>();
  const [isGreenChannel, reason] = useWatch({ control, name: ['isGreenChannel', 'greenChannelReason'] });
  const proposal = proposeGreenChannel(application);
  const set = (isChosen: boolean) => {
    setValue('isGreenChannel', isChosen, { shouldDirty: true });
    setValue('greenChannelReason', isChosen ? (proposal?.reason ?? null) : null, { shouldDirty: true });
  };
  return (
    <PanelFact title={t('panel.greenChannel')}>
      {isGreenChannel && <GreenChannelBadge />}
      {!isGreenChannel && proposal === null && <PanelNote>{t('panel.greenChannelNone')}</PanelNote>}
      {!isGreenChannel && proposal !== null && (
        <Typography>
          {t('panel.proposed', { reason: term(`greenChannelReason.${proposal.reason}`) })}
        </Typography>
      )}
      {isProposalReason(reason) && <PanelNote>{term(`greenChannelReason.${reason}`)}</PanelNote>}
      <FormControlLabel
        label={t('panel.confirm')}
        control={<Checkbox checked={isGreenChannel} onChange={(event) => set(event.target.checked)} />}
      />
      {isGreenChannel && !isProposalReason(reason) && (
        <TextField name="greenChannelReason" label={t('field.greenChannelReason')} maxLength={500} />
      )}
    </PanelFact>
  );
}
