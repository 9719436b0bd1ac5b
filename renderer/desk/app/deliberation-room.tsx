import { useParams } from '@tanstack/react-router';
import { DeliberationPage } from '../features/outcome/deliberation-page.tsx';

/** `/cases/$caseId/deliberation`. */
export function DeliberationRoom() {
  const { caseId = '' } = useParams({ strict: false });
  return <DeliberationPage key={caseId} caseId={caseId} />;
}
