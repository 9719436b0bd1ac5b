import Paper from '@mui/material/Paper';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useReference } from '../../../ui/reference.tsx';
import { type IntakeValues, toDraftApplication } from './intake-form.ts';
import { CheckDigits } from './panel-checks.tsx';
import { AmountFact, DeadlineFact, PeopleFact } from './panel-facts.tsx';
import { GreenChannelFact } from './panel-green-channel.tsx';
import { KnownFacts } from './panel-known.tsx';

/** What the page means while it is typed: checks, sums, who is known, what is proposed. */
export function LivePanel() {
  const { t } = useTranslation('intake');
  const { today } = useReference();
  const { control, getValues } = useFormContext<IntakeValues>();
  // Watched as a whole: every fact of the panel is a function of the page.
  useWatch({ control });
  const application = toDraftApplication(getValues(), today.date);
  return (
    <Paper component="aside" variant="outlined" aria-label={t('panel.label')} sx={{ p: 2, minWidth: 0 }}>
      <CheckDigits parties={getValues('parties')} />
      <AmountFact application={application} />
      <PeopleFact application={application} />
      <GreenChannelFact application={application} />
      <KnownFacts />
      <DeadlineFact application={application} />
    </Paper>
  );
}
