import { zodResolver } from '@hookform/resolvers/zod';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import type { DeliberationView } from '../../../../electron/backend/api/contract/deliberation.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Form } from '../../../ui/form.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { DraftChip, useDraft } from '../../../ui/use-draft.tsx';
import { DecisionTable } from './decision-table.tsx';
import { useCastVote } from './deliberation-queries.ts';
import { openClaims } from './open-claims.ts';
import { decisionsOf, newDecisions, voteForm } from './outcome-form.ts';

interface VoteFormProps {
  readonly view: DeliberationView;
  readonly ofCase: CaseView;
}

/** A member's vote on every claim with the reasons; it may be changed until the last member has voted. */
export function VoteForm({ view, ofCase }: VoteFormProps) {
  const { t } = useTranslation('outcome');
  const notify = useNotice();
  const cast = useCastVote();
  const claims = openClaims(ofCase);
  const schema = useMemo(() => voteForm(claims), [claims]);
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: {
      decisions: newDecisions(claims, view.mine?.decisions ?? []),
      opinion: view.mine?.opinion ?? '',
    },
  });
  const draft = useDraft(`vote:${view.caseId}`, form);
  const save = async ({ decisions, opinion }: { decisions: typeof start; opinion: string }) => {
    const { isComplete } = await cast.mutateAsync({
      caseId: view.caseId,
      decisions: decisionsOf(claims, decisions),
      opinion,
    });
    await draft.forget();
    notify(t(isComplete ? 'deliberation.allIn' : 'deliberation.saved'));
  };
  const start = form.getValues('decisions');
  return (
    <Form form={form} onSubmit={save}>
      <Box component="section" aria-label={t('deliberation.mine')} sx={{ display: 'grid', gap: 2 }}>
        <Typography variant="h2">{t('deliberation.mine')}</Typography>
        <RefusalAlert error={cast.error} keepsTyping />
        <DecisionTable view={ofCase} />
        <TextField
          name="opinion"
          label={t('deliberation.opinion')}
          helper={t('deliberation.opinionHelp')}
          required
          multiline
          minRows={4}
          maxLength={20_000}
        />
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
          <Button type="submit" variant="contained" disabled={cast.isPending}>
            {t(view.mine === null ? 'deliberation.cast' : 'deliberation.change')}
          </Button>
          <DraftChip draft={draft} />
        </Box>
      </Box>
    </Form>
  );
}
