import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useTranslation } from 'react-i18next';
import type { Pool } from '../../../../electron/backend/api/contract/tribunal.ts';
import { useBasisText } from '../../../ui/basis-text.ts';
import zh from './strings.zh.ts';
import { isThreeCompulsory } from './tribunal-form.ts';

type Reason = keyof typeof zh.required.reason;

/** How many arbitrators the case needs, why, and by which article. */
export function RequiredPanelView({ required }: { readonly required: Pool['required'] }) {
  const { t } = useTranslation('tribunal');
  const { t: term } = useTranslation('terms');
  const basisText = useBasisText();
  return (
    <Alert severity={isThreeCompulsory(required) ? 'warning' : 'info'} role="status">
      <AlertTitle sx={{ mb: 0.25 }}>
        {t(isThreeCompulsory(required) ? 'required.three' : 'required.choice')}
      </AlertTitle>
      {required.reasons.map(({ rule, basis }) => (
        <div key={rule}>
          {term('withBasis', {
            reason: isReason(rule) ? t(`required.reason.${rule}`) : rule,
            basis: basisText(basis),
          })}
        </div>
      ))}
    </Alert>
  );
}

function isReason(rule: string): rule is Reason {
  return Object.hasOwn(zh.required.reason, rule);
}
