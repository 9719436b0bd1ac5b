import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { type HearingMode, hearingModes } from '../../../../electron/backend/domain/lifecycle/events.ts';
import type { StaffFunction } from '../../../../electron/backend/domain/permissions.ts';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { TimeField } from '../../../ui/fields/time-field.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { clockOf, minuteOf } from './board-time.ts';
import { ChoiceButtons } from './choice-buttons.tsx';
import { needsThree } from './panel.ts';
import { type PlanForm, platformFor } from './plan-form.ts';

/** How, when, where and before whom: the fields of a hearing plan. */
export function PlanFields({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('docket');
  const form = useFormContext<PlanForm>();
  const mode = form.watch('mode');
  const isReasonRequired = form.watch('isReasonRequired');
  useLengthKept();
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <ModeChoice />
      {mode === 'async' && <Typography color="text.secondary">{t('plan.shownAsync')}</Typography>}
      <WhenFields mode={mode} />
      <PlaceFields mode={mode} />
      <TribunalFields view={view} />
      {isReasonRequired && <TextField name="reason" label={t('plan.reason')} required multiline />}
    </Box>
  );
}

function ModeChoice() {
  const { t } = useTranslation('docket');
  const { t: term } = useTranslation('terms');
  const form = useFormContext<PlanForm>();
  const { rooms, court } = useReference();
  const labelId = useId();
  const change = (mode: HearingMode) => {
    form.setValue('mode', mode, { shouldDirty: true });
    form.setValue('platform', platformFor(mode, form.getValues('platform'), court.onlinePlatform));
    const kind = mode === 'inPerson' ? 'courtroom' : 'online';
    const fits = rooms.some((room) => room.id === form.getValues('roomId') && room.kind === kind);
    if (!fits) form.setValue('roomId', null);
  };
  return (
    <Box>
      <Typography id={labelId} variant="caption" color="text.secondary">
        {t('plan.mode')}
      </Typography>
      <ChoiceButtons
        labelledBy={labelId}
        isWide
        value={form.watch('mode')}
        options={hearingModes.map((mode) => ({ value: mode, label: term(`modeLong.${mode}`) }))}
        onChange={change}
      />
    </Box>
  );
}

const row = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, 1fr)' },
  alignItems: 'start',
};

function WhenFields({ mode }: { readonly mode: HearingMode }) {
  const { t } = useTranslation('docket');
  if (mode !== 'async') {
    return (
      <Box sx={row}>
        <DateField name="date" label={t('plan.date')} required />
        <TimeField name="start" label={t('plan.start')} required />
        <TimeField name="end" label={t('plan.end')} required />
      </Box>
    );
  }
  return (
    <Box sx={{ ...row, gridTemplateColumns: { xs: '1fr', sm: 'repeat(4, 1fr)' } }}>
      <DateField name="date" label={t('plan.windowFrom')} required />
      <TimeField name="start" label={t('plan.start')} required />
      <DateField name="lastDate" label={t('plan.windowTo')} required />
      <TimeField name="end" label={t('plan.end')} required />
    </Box>
  );
}

function PlaceFields({ mode }: { readonly mode: HearingMode }) {
  const { t } = useTranslation('docket');
  const { rooms } = useReference();
  const form = useFormContext<PlanForm>();
  const chosen = form.watch('roomId');
  const optionsOf = (kind: 'courtroom' | 'online') =>
    rooms
      .filter((room) => room.kind === kind && (room.isActive || room.id === chosen))
      .map((room) => ({ value: room.id, label: room.name }));
  if (mode === 'inPerson') {
    return <SelectField name="roomId" label={t('plan.room')} options={optionsOf('courtroom')} required />;
  }
  if (mode === 'async') return <TextField name="platform" label={t('plan.platform')} />;
  return (
    <Box sx={{ ...row, gridTemplateColumns: { xs: '1fr', sm: '1fr 2fr' } }}>
      <SelectField name="roomId" label={t('plan.onlineRoom')} options={optionsOf('online')} allowEmpty />
      <TextField name="platform" label={t('plan.platform')} helper={t('plan.roomOrPlatform')} />
    </Box>
  );
}

function TribunalFields({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('docket');
  const form = useFormContext<PlanForm>();
  const size = form.watch('tribunalSize');
  const seats = form.watch(['presidingId', 'secondId', 'thirdId', 'clerkId']);
  const optionsOf = useStaffOptions(seats);
  const labelId = useId();
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {needsThree(view) && (
        <Alert severity="info" sx={{ py: 0 }}>
          {t('plan.threeNeeded', { n: view.summary.workerCount })}
        </Alert>
      )}
      <Box>
        <Typography id={labelId} variant="caption" color="text.secondary">
          {t('plan.tribunal')}
        </Typography>
        <ChoiceButtons
          labelledBy={labelId}
          isWide
          value={size}
          options={[
            { value: 'one', label: t('plan.one') },
            { value: 'three', label: t('plan.three') },
          ]}
          onChange={(next) => form.setValue('tribunalSize', next, { shouldDirty: true })}
        />
      </Box>
      <Box sx={{ ...row, gridTemplateColumns: { xs: '1fr', sm: 'repeat(2, 1fr)' } }}>
        <SelectField
          name="presidingId"
          label={size === 'one' ? t('plan.sole') : t('plan.presiding')}
          options={optionsOf('arbitrator')}
          required
        />
        {size === 'three' && (
          <>
            <SelectField
              name="secondId"
              label={t('plan.second')}
              options={optionsOf('arbitrator')}
              required
            />
            <SelectField name="thirdId" label={t('plan.third')} options={optionsOf('arbitrator')} required />
          </>
        )}
        <SelectField name="clerkId" label={t('plan.clerk')} options={optionsOf('clerk')} required />
      </Box>
    </Box>
  );
}

/** People who may take a seat; somebody who left stays in the list while a kept plan names them. */
function useStaffOptions(chosen: readonly (string | null)[]) {
  const { staff } = useReference();
  return (duty: StaffFunction) =>
    staff
      .filter((person) => (person.isActive && person.functions.includes(duty)) || chosen.includes(person.id))
      .map((person) => ({ value: person.id, label: person.name }));
}

/** Moving the start of a hearing moves its end; without an end it gets one an hour later. */
function useLengthKept() {
  const form = useFormContext<PlanForm>();
  const start = form.watch('start');
  const previous = useRef(start);
  const { getValues, setValue } = form;
  useEffect(() => {
    const before = previous.current;
    if (before === start) return;
    previous.current = start;
    if (start === null || getValues('mode') === 'async') return;
    const end = getValues('end');
    const length = end === null || before === null ? 60 : minuteOf(end) - minuteOf(before);
    setValue('end', clockOf(minuteOf(start) + Math.max(length, 10)), { shouldDirty: true });
  }, [start, getValues, setValue]);
}
