import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { missingDetails } from '../../../../electron/backend/api/contract/papers.ts';
import { awardParts } from '../../../../electron/backend/domain/amounts/finality.ts';
import {
  addresseesOf,
  type CaseDocumentKind,
  caseDocumentKinds,
} from '../../../../electron/backend/domain/document-kind.ts';
import { awardFinalities } from '../../../../electron/backend/domain/lifecycle/events.ts';
import { useDateText, useIntervalText } from '../../../ui/dates.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { useInstrumentName } from '../../../ui/instrument-name.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { refusalOf } from '../../../ui/refusal.tsx';
import { issuedKind } from './issue-action.ts';
import { MissingList } from './missing-list.tsx';
import { PartlyIssued, useIssuePapers } from './mutations.ts';
import { paperHindrance } from './paper-hindrance.ts';
import { issueSearch } from './papers-search.ts';
import { type PaperTarget, usePreparedPaper } from './queries.ts';

const issueForm = z.object({
  kind: z.enum(caseDocumentKinds),
  hearingId: z.string(),
  /** A party's id, `all` (one copy) or `each` (one copy for every addressee). */
  recipient: z.string(),
  /** Of an award made in two documents: which. */
  part: z.enum(awardFinalities),
  /** Of several partial awards, corrections or effects: which. */
  instrumentId: z.string(),
});
type IssueForm = z.infer<typeof issueForm>;

interface IssueDialogProps {
  readonly view: CaseView;
  /** The search parameter `action` of the case page. */
  readonly action: string | undefined;
  readonly onClose: () => void;
}

/** The dialog that issues a paper, when the case page's address asks for it. */
export function IssueDialog({ view, action, onClose }: IssueDialogProps) {
  const kind = issuedKind(action);
  return kind === undefined ? null : <OpenIssueDialog view={view} kind={kind} onClose={onClose} />;
}

interface OpenProps extends Omit<IssueDialogProps, 'action'> {
  /** The paper that was asked for; null: the one the case has come to. */
  readonly kind: CaseDocumentKind | null;
}

/** Which paper, about which hearing, to whom. Says first what is still blank and leads there. */
function OpenIssueDialog({ view, kind: asked, onClose }: OpenProps) {
  const { t } = useTranslation('papers');
  const notify = useNotice();
  const navigate = useNavigate();
  const issue = useIssuePapers();
  const form = useIssueForm(view, asked);
  const { kind, hearingId, recipient, part, instrumentId } = useWatch({ control: form.control });
  const target = targetOf(view, {
    kind: kind ?? 'acceptanceNotice',
    hearingId: hearingId ?? '',
    recipient: recipient ?? 'all',
    part: part ?? 'final',
    instrumentId: instrumentId ?? '',
  });
  const prepared = usePreparedPaper(target);
  useEffect(() => {
    if (kind !== undefined && kind !== form.formState.defaultValues?.kind)
      form.setValue('recipient', usualRecipient(view, kind));
  }, [form, kind, view]);
  const recipients = prepared.data?.recipients ?? [];
  const missing = prepared.data?.missing ?? [];
  const refusal = issue.error instanceof PartlyIssued ? issue.error.cause : issue.error;

  return (
    <FormDialog
      open
      title={t('issue.title')}
      form={form}
      isKept
      submitLabel={t('issue.submit')}
      isPending={issue.isPending}
      canSubmit={prepared.isSuccess && !prepared.isPlaceholderData && missing.length === 0}
      refusal={refusal ?? prepared.error}
      refusalDetail={
        <RefusedWith
          error={refusal}
          view={view}
          done={issue.error instanceof PartlyIssued ? issue.error.done : 0}
        />
      }
      onClose={onClose}
      onSubmit={async (values) => {
        const ids = values.recipient === 'each' ? recipients.map((party) => party.partyId) : [null];
        const base = targetOf(view, values);
        const targets = values.recipient === 'each' ? ids.map((partyId) => ({ ...base, partyId })) : [base];
        const issued = await issue.mutateAsync({ targets, version: view.version });
        notify(t('issue.done', { title: issued.title, n: issued.documentIds.length }));
        await navigate({
          to: '/papers/print/$documentId',
          params: { documentId: issued.documentIds.join(',') },
        });
      }}
    >
      <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
        <Choices view={view} kind={target.kind} recipients={recipients} />
        <div role="status">
          {prepared.isPending ? (
            <Typography color="text.secondary">{t('issue.checking')}</Typography>
          ) : missing.length > 0 ? (
            <MissingList missing={missing} caseId={view.caseId} />
          ) : (
            prepared.isSuccess && <Alert severity="success">{t('issue.complete')}</Alert>
          )}
        </div>
        <Typography variant="caption" color="text.secondary">
          {t('issue.effect')}
        </Typography>
      </Box>
    </FormDialog>
  );
}

function useIssueForm(view: CaseView, asked: CaseDocumentKind | null) {
  const { hearing } = issueSearch.parse(useSearch({ strict: false }));
  const kind =
    asked ?? caseDocumentKinds.findLast((each) => paperHindrance(view, each) === null) ?? 'acceptanceNotice';
  const scheduled = view.hearings.filter((each) => each.status === 'scheduled');
  return useForm<IssueForm, unknown, IssueForm>({
    resolver: zodResolver(issueForm),
    defaultValues: {
      kind,
      hearingId: hearing ?? scheduled.at(-1)?.id ?? '',
      recipient: usualRecipient(view, kind),
      part: 'final',
      instrumentId: '',
    },
  });
}

/** A notice goes to each party by itself, as its words depend on the role; to many at once only in one copy. */
function usualRecipient(view: CaseView, kind: CaseDocumentKind): 'each' | 'all' {
  const addressees = addresseesOf(kind, view.caseNumber !== null);
  if (addressees === 'all') return 'all';
  const to = view.application.parties.filter(
    ({ id, role }) => view.partyIdsToServe.includes(id) && (addressees === 'parties' || role === 'applicant'),
  );
  return to.length > 1 && to.length <= 5 ? 'each' : 'all';
}

const hearingNotices: readonly CaseDocumentKind[] = ['hearingNotice', 'collectiveNotice', 'joiningSheet'];

function targetOf(view: CaseView, values: IssueForm): PaperTarget {
  const takesRecipient = addresseesOf(values.kind, view.caseNumber !== null) !== 'all';
  const isParty = takesRecipient && values.recipient !== 'all' && values.recipient !== 'each';
  return {
    caseId: view.caseId,
    kind: values.kind,
    hearingId: hearingNotices.includes(values.kind) && values.hearingId !== '' ? values.hearingId : null,
    partyId: isParty ? values.recipient : null,
    part: values.kind === 'award' && isSplit(view) ? values.part : null,
    instrumentId: chosenInstrument(instrumentsFor(view, values.kind), values.instrumentId),
  };
}

/** Final and non-final items are made in two documents (RULES 50). */
function isSplit({ outcome }: CaseView): boolean {
  return outcome?.method === 'award' && awardParts(outcome.items ?? []).length > 1;
}

/** Of several the latest unless one is chosen; of a kind without any, none. */
function chosenInstrument(ids: readonly string[], chosen: string): string | null {
  return ids.includes(chosen) ? chosen : (ids.at(-1) ?? null);
}

/** The partial awards, the corrections, or the documents in force that a kind of paper may be about. */
function instrumentsFor(view: CaseView, kind: CaseDocumentKind): readonly string[] {
  if (kind === 'partialAward') return view.partialAwards.map(({ id }) => id);
  if (kind === 'correctionDecision') return view.corrections.map(({ id }) => id);
  if (kind !== 'effectCertificate') return [];
  return view.effects.flatMap(({ instrument, standing }) =>
    standing.kind === 'inForce' ? [instrument.id] : [],
  );
}

/** From this many addressees on, one copy each is a matter for the printer's tray, not for one click. */
const mostCopies = 30;

interface ChoicesProps {
  readonly view: CaseView;
  readonly kind: CaseDocumentKind;
  readonly recipients: readonly { readonly partyId: string; readonly name: string }[];
}

function Choices({ view, kind, recipients }: ChoicesProps) {
  const { t } = useTranslation('papers');
  const { t: term } = useTranslation('terms');
  const intervalText = useIntervalText();
  const dateText = useDateText();
  const instrumentName = useInstrumentName();
  const kinds = caseDocumentKinds.filter((each) => each === kind || paperHindrance(view, each) === null);
  const hearings = view.hearings.filter((each) => each.status === 'scheduled');
  const instruments = instrumentsFor(view, kind);
  const labelOf = (id: string) => {
    const correction = view.corrections.find((each) => each.id === id);
    if (correction !== undefined)
      return t('issue.correctionOf', {
        date: dateText(correction.on),
        place: correction.places.map(({ place }) => place).join('、'),
      });
    const instrument = view.effects.find((effect) => effect.instrument.id === id)?.instrument;
    return instrument === undefined ? id : instrumentName(instrument);
  };
  const isToApplicants = addresseesOf(kind, view.caseNumber !== null) === 'applicants';
  const everybody = isToApplicants ? t('issue.allApplicants') : t('issue.everybody');
  const each =
    recipients.length > 1 && recipients.length <= mostCopies
      ? [{ value: 'each', label: t('issue.each', { n: recipients.length }) }]
      : [];
  return (
    <>
      <SelectField
        name="kind"
        label={t('issue.kind')}
        autoFocus
        options={kinds.map((value) => ({ value, label: term(`documentKind.${value}`) }))}
      />
      {kind === 'award' && isSplit(view) && (
        <SelectField
          name="part"
          label={t('issue.part')}
          helper={t('issue.partHelp')}
          options={awardFinalities.map((value) => ({ value, label: term(`finality.${value}`) }))}
        />
      )}
      {instruments.length > 1 && (
        <SelectField
          name="instrumentId"
          label={t('issue.instrument')}
          allowEmpty
          emptyLabel={t('issue.latest')}
          options={instruments.map((id) => ({ value: id, label: labelOf(id) }))}
        />
      )}
      {hearingNotices.includes(kind) && hearings.length > 1 && (
        <SelectField
          name="hearingId"
          label={t('issue.hearing')}
          options={hearings.map(({ id, plan }) => ({
            value: id,
            label: intervalText(plan.startsAt, plan.endsAt),
          }))}
        />
      )}
      {recipients.length > 0 && (
        <SelectField
          name="recipient"
          label={t('issue.recipient')}
          options={[
            { value: 'all', label: everybody },
            ...each,
            ...recipients.map((party) => ({ value: party.partyId, label: party.name })),
          ]}
        />
      )}
    </>
  );
}

function RefusedWith({
  error,
  view,
  done,
}: {
  readonly error: unknown;
  readonly view: CaseView;
  readonly done: number;
}) {
  const { t } = useTranslation('papers');
  const details = missingDetails.safeParse(refusalOf(error)?.details);
  return (
    <>
      {done > 0 && <div>{t('issue.partly', { done })}</div>}
      {details.success && <MissingList missing={details.data.missing} caseId={view.caseId} />}
    </>
  );
}
