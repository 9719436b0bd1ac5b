import { useParams } from '@tanstack/react-router';
import { DiscussionPage } from '../features/discussion/discussion-page.tsx';

/** `/cases/$caseId/discussion`. */
export function DiscussionRoom() {
  const { caseId = '' } = useParams({ strict: false });
  return <DiscussionPage key={caseId} caseId={caseId} />;
}
