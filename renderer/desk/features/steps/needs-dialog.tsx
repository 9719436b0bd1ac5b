import Box from '@mui/material/Box';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { hearingNeeds } from '../../../../electron/backend/api/contract/needs.ts';
import { hearingModes } from '../../../../electron/backend/domain/lifecycle/events.ts';
import { noNeeds } from '../../../../electron/backend/domain/lifecycle/hearing-needs.ts';
import { roomFeatures } from '../../../../electron/backend/domain/room-features.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { HitsPreview } from '../../../ui/hits.tsx';
import { StepDialog } from './step-dialog.tsx';
import type { StepForm } from './step-form.ts';
import type { StepProps } from './step-props.ts';
import { TicksField } from './ticks-field.tsx';

/** 参审需求: what people need at the hearing; room and mode of every hearing must then fit. Emptied, nothing is needed any more. */
export function RecordNeedsDialog(props: StepProps) {
  const { t } = useTranslation('steps');
  const { t: term } = useTranslation('terms');
  const needs = props.view.needs ?? noNeeds;
  return (
    <StepDialog
      {...props}
      entry={{
        step: 'recordNeeds',
        needs: { ...needs, roomFeatures: [...needs.roomFeatures], unfitModes: [...needs.unfitModes] },
      }}
      intro={t('recordNeeds.intro')}
    >
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
          alignItems: 'start',
        }}
      >
        <TextField
          name="entry.needs.interpreter"
          label={t('recordNeeds.interpreter')}
          helper={t('recordNeeds.interpreterHelp')}
          maxLength={100}
          nullable
        />
        <TextField
          name="entry.needs.dialect"
          label={t('recordNeeds.dialect')}
          helper={t('recordNeeds.dialectHelp')}
          maxLength={100}
          nullable
        />
      </Box>
      <TicksField
        name="entry.needs.roomFeatures"
        label={t('recordNeeds.roomFeatures')}
        options={roomFeatures.map((value) => ({ value, label: term(`roomFeature.${value}`) }))}
        allLabel={null}
      />
      <TicksField
        name="entry.needs.unfitModes"
        label={t('recordNeeds.unfitModes')}
        helper={t('recordNeeds.unfitModesHelp')}
        options={hearingModes.map((value) => ({ value, label: term(`modeLong.${value}`) }))}
        allLabel={null}
        max={hearingModes.length - 1}
      />
      <TextField
        name="entry.needs.note"
        label={t('recordNeeds.note')}
        multiline
        minRows={2}
        maxLength={2000}
      />
      <Hits caseId={props.view.caseId} />
    </StepDialog>
  );
}

/** The scheduled hearings that would not fit what is typed. */
function Hits({ caseId }: { readonly caseId: string }) {
  const { control } = useFormContext<StepForm>();
  const entry = useWatch({ control, name: 'entry' });
  const needs = hearingNeeds.safeParse(entry['needs']);
  return <HitsPreview change={needs.success ? { change: 'needs', caseId, needs: needs.data } : null} />;
}
