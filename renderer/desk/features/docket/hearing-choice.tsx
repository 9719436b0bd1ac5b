import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { HearingView } from '../../../../electron/backend/api/contract/cases.ts';
import { useIntervalText } from '../../../ui/dates.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { usePlaceText } from './place-text.ts';

/** Which scheduled hearing is meant (field `hearingId`): said when there is one, asked when there are several. */
export function HearingChoice({ hearings }: { readonly hearings: readonly HearingView[] }) {
  const { t } = useTranslation('docket');
  const intervalText = useIntervalText();
  const placeText = usePlaceText();
  const textOf = ({ plan }: HearingView) =>
    `${intervalText(plan.startsAt, plan.endsAt)} · ${placeText(plan)}`;
  const [only, ...others] = hearings;
  if (only === undefined) return null;
  if (others.length === 0) return <Typography>{textOf(only)}</Typography>;
  return (
    <SelectField
      name="hearingId"
      label={t('change.which')}
      required
      options={hearings.map((hearing) => ({ value: hearing.id, label: textOf(hearing) }))}
    />
  );
}
