import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HoldView } from '../../../../electron/backend/api/contract/docket-holds.ts';
import { dateOf, toLocalDateTime } from '../../../../electron/backend/domain/dates.ts';
import { useDateTimeText, useIntervalText } from '../../../ui/dates.tsx';
import { useCan, useMe, useReference } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { useHoldSlot, useReleaseHold } from './mutations.ts';
import { breachesOf } from './override-form.ts';
import type { Plan } from './plan-form.ts';
import { BreachList } from './plan-verdict.tsx';
import { useHolds } from './queries.ts';

interface HoldControlProps {
  readonly caseId: string;
  readonly hearingId: string | null;
  /** Null while the plan is not complete. */
  readonly plan: Plan | null;
}

/** Working days a slot may be put aside for, counted from today; it runs out at the end of the day. */
const holdDays = [0, 1, 3, 5] as const;
const endOfDay = '18:00';

/** Puts the slot aside until a day, or shows and lifts what is held for the case. An asynchronous hearing takes no slot. */
export function HoldControl({ caseId, hearingId, plan }: HoldControlProps) {
  const { t } = useTranslation('docket');
  const canHold = useCan('docket.hold');
  const on = plan === null ? null : dateOf(plan.startsAt);
  const holds = useHolds(on);
  const mutation = useHoldSlot();
  const { calendar, today } = useReference();
  const [days, setDays] = useState<(typeof holdDays)[number]>(1);
  if (!canHold || plan === null || plan.mode === 'async') return null;
  const own = (holds.data ?? []).filter((hold) => hold.caseId === caseId);
  const until = toLocalDateTime(`${calendar.addWorkdays(today.date, days)}T${endOfDay}`);
  return (
    <Box component="section" aria-label={t('hold.title')} sx={{ mt: 2 }}>
      {own.map((hold) => (
        <HeldSlot key={hold.holdId} hold={hold} />
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <TextField
          select
          label={t('hold.until')}
          value={days}
          onChange={(event) => setDays(holdDays.find((n) => n === Number(event.target.value)) ?? 1)}
          sx={{ width: 200 }}
        >
          {holdDays.map((n) => (
            <MenuItem key={n} value={n}>
              {n === 0 ? t('hold.today', { time: endOfDay }) : t('hold.days', { n })}
            </MenuItem>
          ))}
        </TextField>
        <Button
          variant="outlined"
          disabled={mutation.isPending}
          onClick={() => mutation.mutate({ caseId, hearingId, plan, expiresAt: until })}
        >
          {t('hold.hold')}
        </Button>
        <Typography variant="caption" color="text.secondary">
          {t('hold.help')}
        </Typography>
      </Box>
      <RefusalAlert error={mutation.error}>
        <BreachList breaches={breachesOf(mutation.error)} />
      </RefusalAlert>
    </Box>
  );
}

function HeldSlot({ hold }: { readonly hold: HoldView }) {
  const { t } = useTranslation('docket');
  const me = useMe();
  const release = useReleaseHold();
  const intervalText = useIntervalText();
  const momentText = useDateTimeText();
  const mayRelease = hold.heldBy === me.staffId || me.functions.includes('director');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
      <Typography role="status">
        {t('hold.held', {
          when: intervalText(hold.startsAt, hold.endsAt),
          who: hold.heldByName,
          until: momentText(hold.expiresAt),
        })}
      </Typography>
      {mayRelease && (
        <Button
          size="small"
          disabled={release.isPending}
          onClick={() => release.mutate({ holdId: hold.holdId })}
        >
          {t('hold.release')}
        </Button>
      )}
      <RefusalAlert error={release.error} />
    </Box>
  );
}
