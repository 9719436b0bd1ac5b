import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { type LimitScope, limitScopes } from '../../../../electron/backend/domain/deadlines/time-limit.ts';
import { useNotice } from '../../../ui/notice.tsx';
import { useCan } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { useSetScope } from './mutations.ts';
import { type RuleRow, rulesWithVariants, titleOf } from './rule-rows.ts';
import { TrialDialog } from './trial-dialog.tsx';
import { useWordsLanguage } from './use-words-language.ts';

interface ScopeChoiceProps {
  readonly scope: LimitScope;
  readonly rows: readonly RuleRow[];
}

/** Which text counts where the national and the provincial rule differ; the other choice is tried before it is made. */
export function ScopeChoice({ scope, rows }: ScopeChoiceProps) {
  const { t } = useTranslation('law');
  const notify = useNotice();
  const language = useWordsLanguage();
  const canChange = useCan('law.setScope');
  const trial = useSetScope();
  const take = useSetScope();
  const other = limitScopes.find((candidate) => candidate !== scope) ?? scope;
  // Once it is made, the choice on screen is the other one already.
  const tried = trial.variables?.scope ?? other;
  const differing = rulesWithVariants(rows).map((id) => {
    const rule = rows.find((row) => row.id === id);
    return rule === undefined ? id : `${id} ${titleOf(rule, language)}`;
  });
  const close = () => {
    trial.reset();
    take.reset();
  };
  return (
    <Paper variant="outlined" component="section" aria-label={t('scope.title')} sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Typography>
          {t('scope.title')}
          {t('colon')}
          <strong>{t(`scope.${scope}`)}</strong>
        </Typography>
        {canChange && (
          <Button
            variant="outlined"
            disabled={trial.isPending}
            onClick={() => trial.mutate({ scope: other, isDryRun: true })}
          >
            {trial.isPending ? t('trying') : t('scope.try', { scope: t(`scope.${other}`) })}
          </Button>
        )}
      </Box>
      <Typography sx={{ color: 'text.secondary', mt: 0.5 }}>
        {t('scope.differing', { rules: differing.join(t('list')) })}
      </Typography>
      <RefusalAlert error={trial.error} />
      {trial.data !== undefined && (
        <TrialDialog
          title={t('scope.trial', { scope: t(`scope.${tried}`) })}
          recount={trial.data}
          takeLabel={t('scope.take', { scope: t(`scope.${tried}`) })}
          isPending={take.isPending}
          refusal={take.error}
          onTake={() =>
            take.mutate(
              { scope: tried, isDryRun: false },
              {
                onSuccess: ({ movedTotal }) => {
                  notify(t('scope.done', { scope: t(`scope.${tried}`), n: movedTotal }));
                  close();
                },
              },
            )
          }
          onClose={close}
        />
      )}
    </Paper>
  );
}
