import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type {
  AsyncHearingView,
  EligibilityView,
} from '../../../../electron/backend/api/contract/async-hearing.ts';
import type { IssuedInvitationView } from '../../../../electron/backend/api/contract/portal-desk.ts';
import { onlineBlockers } from '../../../../electron/backend/domain/online/async-entry.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Form } from '../../../ui/form.tsx';
import { useLanguage } from '../../../ui/i18n.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { useMe } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { DraftChip, useDraft } from '../../../ui/use-draft.tsx';
import { InviteFields } from './invite-fields.tsx';
import { useStart } from './mutations.ts';
import { usePortal } from './queries.ts';
import { newStartForm, type StartValues, startInput, unmetRules } from './start-values.ts';

interface StartFormProps {
  readonly view: AsyncHearingView;
  readonly spent: () => number;
  readonly onIssued: (issued: readonly IssuedInvitationView[]) => void;
}

/** The conditions for opening, each with its basis: consent, application, evidence and blockers are taken down in the same save. */
export function StartForm({ view, spent, onIssued }: StartFormProps) {
  const { t } = useTranslation('online');
  const titleId = useId();
  const notify = useNotice();
  const start = useStart();
  const portal = usePortal(view.hearingId).data;
  const invitable =
    portal === undefined || portal.address === null
      ? []
      : portal.invitable.filter(({ canBeInvited }) => canBeInvited).map(({ partyId }) => partyId);
  const isArbitrator = useMe().functions.includes('arbitrator');
  const form = useForm<StartValues>({ defaultValues: newStartForm(view) });
  const draft = useDraft(`online:${view.hearingId}:start`, form);
  const [language] = useLanguage();
  const titleOf = ({ value }: EligibilityView) => (language === 'en' ? value.titleEn : value.titleZh);
  const unmet = unmetRules(view, form.watch());
  const passable = unmet.filter(({ isOverridable }) => isOverridable);
  const save = async (values: StartValues) => {
    const { issued } = await start.mutateAsync({
      caseId: view.caseId,
      version: view.caseVersion,
      hearingId: view.hearingId,
      spentSeconds: spent(),
      ...startInput(values, passable, invitable),
    });
    await draft.forget();
    notify(t('start.saved'));
    if (issued.length > 0) onIssued(issued);
  };
  return (
    <Paper component="section" aria-labelledby={titleId} variant="outlined" sx={{ p: 2 }}>
      <Typography id={titleId} variant="h2" sx={{ mb: 1 }}>
        {t('start.title')}
      </Typography>
      <RefusalAlert error={start.error} keepsTyping />
      <Conditions findings={view.eligibility} unmet={unmet} titleOf={titleOf} />
      <Form form={form} onSubmit={save}>
        <Box sx={{ display: 'grid', gap: 1.5, mt: 1.5 }}>
          <ConsentFields view={view} />
          <TextField name="application" label={t('start.application')} />
          <TextField name="evidence" label={t('start.evidence')} />
          {portal !== undefined && <InviteFields view={view} portal={portal} />}
          <Box
            component="fieldset"
            sx={{ border: 1, borderColor: 'divider', borderRadius: 1, m: 0, px: 1.5, minWidth: 0 }}
          >
            <legend>{t('start.blockers')}</legend>
            <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
              {onlineBlockers.map((blocker) => (
                <CheckField
                  key={blocker}
                  name={`blockers.${blocker}`}
                  label={t(`start.blocker.${blocker}`)}
                />
              ))}
            </Box>
          </Box>
          {passable.length > 0 && !isArbitrator && <Alert severity="info">{t('start.overrideBy')}</Alert>}
          {isArbitrator &&
            passable.map((finding) => (
              <TextField
                key={finding.rule}
                name={`reasons.${finding.rule}`}
                label={t('start.override', { rule: titleOf(finding) })}
              />
            ))}
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <Button type="submit" variant="contained" disabled={start.isPending}>
              {t('start.submit')}
            </Button>
            <DraftChip draft={draft} />
          </Box>
        </Box>
      </Form>
    </Paper>
  );
}

interface ConditionsProps {
  readonly findings: readonly EligibilityView[];
  readonly unmet: readonly EligibilityView[];
  readonly titleOf: (finding: EligibilityView) => string;
}

function Conditions({ findings, unmet, titleOf }: ConditionsProps) {
  const { t } = useTranslation('online');
  const [language] = useLanguage();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
      {findings.map((finding) => {
        const isMet = !unmet.includes(finding);
        return (
          <Box component="li" key={finding.rule} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
            {isMet ? (
              <CheckCircleOutlined
                aria-hidden
                sx={{ color: 'success.main', fontSize: '1.25rem', mt: 0.25 }}
              />
            ) : (
              <ErrorOutlineOutlined aria-hidden sx={{ color: 'soon.main', fontSize: '1.25rem', mt: 0.25 }} />
            )}
            <div>
              {titleOf(finding)} · <strong>{t(isMet ? 'start.met' : 'start.unmet')}</strong>
              <Typography variant="caption" color="text.secondary" component="div">
                {language === 'en' ? finding.value.basisEn : finding.value.basisZh}
              </Typography>
            </div>
          </Box>
        );
      })}
    </Box>
  );
}

function ConsentFields({ view }: { readonly view: AsyncHearingView }) {
  const { t } = useTranslation('online');
  const missing = view.parties.filter(({ consent }) => consent !== true);
  return (
    <Box
      component="fieldset"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, m: 0, px: 1.5, pb: 1.5, minWidth: 0 }}
    >
      <legend>{t('start.consent')}</legend>
      {view.parties.map(({ id, name, consent }) =>
        consent === true ? (
          <div key={id}>{t('start.consentGiven', { name })}</div>
        ) : (
          <Box key={id}>
            <CheckField
              name={`consents.${id}`}
              label={t('start.consentOf', { name })}
              helper={consent === false ? t('start.consentRefused', { name }) : undefined}
            />
          </Box>
        ),
      )}
      {missing.length > 0 && (
        <Box sx={{ mt: 1, display: 'grid' }}>
          <TextField name="consentNote" label={t('start.consentNote')} />
        </Box>
      )}
    </Box>
  );
}
