import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { isWithoutNeeds, needsOf } from '../../../../electron/backend/domain/docket/needs.ts';
import { useCan } from '../../../ui/reference.tsx';
import { type Fact, FactList } from './fact-list.tsx';
import { useOpenStep } from './use-open-step.ts';

/** What people need at the hearing (参审需求), and the way to record it while the case is open. */
export function NeedsFacts({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('cases');
  const openStep = useOpenStep(view.caseId);
  const canRecord = useCan('step.recordNeeds');
  const isOpen = view.steps.some(({ step, refusal }) => step === 'recordNeeds' && refusal === null);
  const facts = useNeedsFacts(view);
  if (isWithoutNeeds(needsOf(view)) && !(canRecord && isOpen)) return null;
  return (
    <Box role="group" aria-label={t('needs.title')} sx={{ mt: 1 }}>
      <FactList facts={facts} />
      {canRecord && isOpen && (
        <Button sx={{ minWidth: 0, px: 0.5, mt: 0.5 }} onClick={() => openStep('recordNeeds')}>
          {t(facts.length === 0 ? 'needs.record' : 'needs.change')}
        </Button>
      )}
    </Box>
  );
}

function useNeedsFacts(view: CaseView): readonly Fact[] {
  const { t } = useTranslation('cases');
  const { t: term } = useTranslation('terms');
  const { interpreter, dialect, roomFeatures, unfitModes, note } = needsOf(view);
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
  return given.filter((fact) => fact !== null);
}
