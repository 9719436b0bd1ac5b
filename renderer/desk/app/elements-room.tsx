import { useParams } from '@tanstack/react-router';
import { ElementsPage } from '../features/elements/elements-page.tsx';

/** `/cases/$caseId/elements`. */
export function ElementsRoom() {
  const { caseId = '' } = useParams({ strict: false });
  return <ElementsPage key={caseId} caseId={caseId} />;
}
