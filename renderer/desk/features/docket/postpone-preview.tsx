import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { previewPostponement } from '../../../../electron/backend/api/contract/docket-postpone.ts';
import { useDateText, useDayText } from '../../../ui/dates.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useLanguage } from '../../../ui/i18n.ts';
import { BreachList } from './plan-verdict.tsx';

type Preview = z.infer<typeof previewPostponement.output>;

interface PostponePreviewProps {
  /** Undefined: not known (yet). */
  readonly preview: Preview | undefined;
  readonly hasFailed: boolean;
}

/** What the postponement does, before it is saved: the request in time or late, the dates it moves, who was told, how often it happened. */
export function PostponePreview({ preview, hasFailed }: PostponePreviewProps) {
  const { t } = useTranslation('docket');
  if (hasFailed) return <Alert severity="warning">{t('plan.checkFailed')}</Alert>;
  if (preview === undefined) return null;
  const { postponements, notices, told } = preview;
  return (
    <Box role="status" aria-label={t('postpone.effect')} sx={{ display: 'grid', gap: 1 }}>
      <RequestInTime preview={preview} />
      <BreachList breaches={preview.breaches} asksReason />
      <MovedDates dates={preview.dates} />
      <Typography color="text.secondary">
        {t('postpone.counts', { postponements: postponements + 1, notices })}
      </Typography>
      {told.length > 0 && (
        <Typography color="text.secondary">
          {t('postpone.told', { names: told.slice(0, 6).join(t('breach.and')), n: told.length })}
        </Typography>
      )}
    </Box>
  );
}

/** L23: three working days before, with its date; later the court may refuse, or grant it for a reason. */
function RequestInTime({ preview: { requestBy, isRequestLate } }: { readonly preview: Preview }) {
  const { t } = useTranslation('docket');
  const dateText = useDateText();
  if (requestBy === null) return null;
  if (!isRequestLate)
    return (
      <Typography color="text.secondary">{t('postpone.requestBy', { day: dateText(requestBy) })}</Typography>
    );
  return (
    <Alert severity="warning" sx={{ '& .MuiAlert-message': { flex: 1 } }}>
      {t('postpone.late', { day: dateText(requestBy) })}
      <Box sx={{ mt: 1 }}>
        <TextField name="lateReason" label={t('postpone.lateReason')} required multiline />
      </Box>
    </Alert>
  );
}

function MovedDates({ dates }: { readonly dates: Preview['dates'] }) {
  const { t } = useTranslation('docket');
  const [language] = useLanguage();
  const dayText = useDayText();
  if (dates.length === 0) return <Typography color="text.secondary">{t('postpone.noDates')}</Typography>;
  return (
    <Box>
      <Typography>{t('postpone.dates')}</Typography>
      <Box component="ul" sx={{ m: 0, paddingInlineStart: '1.2em' }}>
        {dates.map(({ before, after }) => {
          const date = after ?? before;
          if (date === null) return null;
          const day = (dueOn: typeof date.dueOn | undefined) =>
            dueOn === undefined || dueOn === null ? t('postpone.none') : dayText(dueOn);
          return (
            <li key={date.key}>
              {t('postpone.moves', {
                title: language === 'en' ? date.titleEn : date.titleZh,
                before: day(before?.dueOn),
                after: day(after?.dueOn),
              })}
            </li>
          );
        })}
      </Box>
    </Box>
  );
}
