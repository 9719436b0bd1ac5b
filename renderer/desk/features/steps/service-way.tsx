import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useId } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { useDayText } from '../../../ui/dates.tsx';
import { maturityOf, notReached, openServices } from './service-proposal.ts';
import type { EntryDraft, StepForm } from './step-form.ts';

/** `start`: papers go out now; `atOnce`: handed over and served in one; else the dispatch whose result is recorded. */
export type Way = string;

interface ServiceWayProps {
  readonly view: CaseView;
  readonly way: Way;
  readonly onChange: (way: Way) => void;
  readonly entryOf: (way: Way) => EntryDraft;
  readonly dayOf: (way: Way) => LegalDate;
}

/** What is recorded: a dispatch, the result of an open one (each listed), or both at once. Changing it fills the form anew. */
export function ServiceWay({ view, way, onChange, entryOf, dayOf }: ServiceWayProps) {
  const { t } = useTranslation('steps');
  const form = useFormContext<StepForm>();
  const labelId = useId();
  const choose = (next: Way) => {
    form.setValue('entry', { ...entryOf(next) }, { shouldDirty: true });
    form.setValue('on', dayOf(next), { shouldDirty: true });
    form.clearErrors();
    onChange(next);
  };
  return (
    <FormControl>
      <FormLabel id={labelId} sx={{ fontSize: '0.875rem' }}>
        {t('service.way')}
      </FormLabel>
      <RadioGroup aria-labelledby={labelId} value={way} onChange={(_, next) => choose(next)}>
        <FormControlLabel value="start" label={t('service.start')} control={<Radio sx={{ py: 0.5 }} />} />
        {openServices(view).map((service) => (
          <FormControlLabel
            key={service.id}
            value={service.id}
            label={<OpenService view={view} service={service} />}
            control={<Radio sx={{ py: 0.5, alignSelf: 'flex-start' }} />}
          />
        ))}
        <FormControlLabel value="atOnce" label={t('service.atOnce')} control={<Radio sx={{ py: 0.5 }} />} />
      </RadioGroup>
    </FormControl>
  );
}

const mostNamed = 3;

interface OpenServiceProps {
  readonly view: CaseView;
  readonly service: CaseView['services'][number];
}

function OpenService({ view, service }: OpenServiceProps) {
  const { t } = useTranslation('steps');
  const { t: term } = useTranslation('terms');
  const dayText = useDayText();
  const names = new Map(view.application.parties.map((party) => [party.id, party.name]));
  const waiting = notReached(service);
  const matures = maturityOf(view, service);
  const text = t('service.open', {
    what: service.subjects.map((subject) => term(`serviceSubject.${subject}`)).join(t('listJoin')),
    mode: term(`serviceMode.${service.mode}`),
    date: dayText(service.startedOn),
    who: `${waiting
      .slice(0, mostNamed)
      .map((id) => names.get(id) ?? id)
      .join(t('listJoin'))}${waiting.length > mostNamed ? '…' : ''}`,
    n: waiting.length,
  });
  return matures === null ? text : `${text}${t('service.matures', { date: dayText(matures) })}`;
}
