import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useTranslation } from 'react-i18next';
import type { FieldFault } from '../../../../electron/backend/api/contract/errors.ts';
import { faultPlace } from './calendar-fault.ts';
import zh from './strings.zh.ts';

type Reason = keyof typeof zh.calendarFault.reason;

/** What keeps a text from being a year's holiday table, by field. */
export function CalendarFaults({ faults }: { readonly faults: readonly FieldFault[] }) {
  const { t } = useTranslation('law');
  const placeText = (path: string) => {
    const { field, list, at } = faultPlace(path);
    if (field === 'list' || field === 'makeUpWorkday' || field === 'holiday')
      return at === null
        ? t(`calendarFault.place.${list ?? 'holidays'}`)
        : t(`calendarFault.entry.${field === 'makeUpWorkday' ? 'makeUpWorkday' : 'holiday'}`, { n: at });
    if (at === null) return t(`calendarFault.place.${field}`);
    return t('calendarFault.part', {
      entry: t('calendarFault.entry.holiday', { n: at }),
      part: t(`calendarFault.place.${field}`),
    });
  };
  return (
    <Alert severity="error" role="alert" sx={{ mt: 1 }}>
      <AlertTitle sx={{ mb: 0.25 }}>{t('calendarFault.title', { n: faults.length })}</AlertTitle>
      <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
        {faults.map(({ path, reason }) => (
          <li key={`${path} ${reason}`}>
            {t('calendarFault.line', {
              place: placeText(path),
              fault: t(`calendarFault.reason.${isReason(reason) ? reason : 'other'}`),
            })}
          </li>
        ))}
      </ul>
      <div>{t('calendarFault.help')}</div>
    </Alert>
  );
}

function isReason(reason: string): reason is Reason {
  return Object.hasOwn(zh.calendarFault.reason, reason);
}
