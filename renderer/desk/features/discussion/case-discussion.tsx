import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import type { DiscussionsView } from '../../../../electron/backend/api/contract/discussion.ts';
import { useDateText } from '../../../ui/dates.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { useDiscussions } from './queries.ts';

/** One line on the case page: whether the case is to be discussed, and the way there; absent before a tribunal is formed. */
export function CaseDiscussionPanel({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('discussion');
  const { caseId } = view.summary;
  const { data } = useDiscussions(caseId);
  const said = useStanding();
  if (data === undefined) return null;
  const isQuiet = data.triggers.length === 0 && data.discussions.length === 0;
  if (isQuiet && (!data.isOpen || data.tribunalIds.length === 0)) return null;
  return (
    <Paper
      component="section"
      aria-labelledby="discussion"
      variant="outlined"
      sx={{ px: 1.5, py: 1, mb: 2, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5 }}
    >
      <Typography id="discussion" variant="h2" sx={{ m: 0 }}>
        {t('title')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {said(data)}
      </Typography>
      <RouterLink to="/cases/$caseId/discussion" params={{ caseId }} style={{ marginLeft: 'auto' }}>
        {t('panel.open')}
      </RouterLink>
    </Paper>
  );
}

function useStanding(): (view: DiscussionsView) => string {
  const { t } = useTranslation('discussion');
  const { t: term } = useTranslation('terms');
  const dateText = useDateText();
  return ({ triggers, discussions }) => {
    const open = triggers.filter(({ isDiscussed }) => !isDiscussed);
    const required = open.filter(({ isRequired }) => isRequired);
    const list = (of: typeof open) => of.map(({ kind }) => term(`discussionTrigger.${kind}`)).join(t('and'));
    if (required.length > 0) return t('panel.required', { list: list(required) });
    if (open.length > 0) return t('panel.advised', { list: list(open) });
    const last = discussions[0];
    return last === undefined
      ? t('panel.none')
      : t('panel.held', { date: dateText(last.on), result: term(`discussionResult.${last.result}`) });
  };
}
