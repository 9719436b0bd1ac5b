import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { HearingNeedsView } from '../../../../electron/backend/api/contract/needs.ts';
import { type Fact, FactList } from './fact-list.tsx';

/** What people need at the hearing (参审需求). */
export function NeedsFacts({ needs }: { readonly needs: HearingNeedsView }) {
  const { t } = useTranslation('cases');
  const { t: term } = useTranslation('terms');
  const { interpreter, dialect, roomFeatures, unfitModes, note } = needs;
  const given: readonly (Fact | null)[] = [
    interpreter === null ? null : { label: t('needs.interpreter'), value: interpreter },
    dialect === null ? null : { label: t('needs.dialect'), value: dialect },
    roomFeatures.length === 0
      ? null
      : {
          label: t('needs.roomFeatures'),
          value: roomFeatures.map((feature) => term(`roomFeature.${feature}`)).join(t('needs.and')),
        },
    unfitModes.length === 0
      ? null
      : {
          label: t('needs.unfitModes'),
          value: unfitModes.map((mode) => term(`modeLong.${mode}`)).join(t('needs.and')),
        },
    note === '' ? null : { label: t('needs.note'), value: note, isLong: true },
  ];
  return (
    <Box role="group" aria-label={t('needs.title')} sx={{ mt: 1 }}>
      <FactList facts={given.filter((fact) => fact !== null)} />
    </Box>
  );
}
