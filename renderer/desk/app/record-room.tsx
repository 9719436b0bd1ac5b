import { useState } from 'react';
import { useCaseView } from '../features/docket/queries.ts';
import { RecordDialog } from '../features/docket/record-dialog.tsx';
import type { HearingEnd } from '../features/hearing-record/ending.ts';
import { RecordPage } from '../features/hearing-record/record-page.tsx';

/** `/hearings/$hearingId/record`: the record, and over it the panel that ends the hearing with what the record knows. */
export function RecordRoom({ hearingId }: { readonly hearingId: string }) {
  const [ending, setEnding] = useState<HearingEnd | null>(null);
  return (
    <>
      <RecordPage key={hearingId} hearingId={hearingId} onEnd={setEnding} isEnding={ending !== null} />
      {ending !== null && <EndPanel ending={ending} onClose={() => setEnding(null)} />}
    </>
  );
}

function EndPanel({ ending, onClose }: { readonly ending: HearingEnd; readonly onClose: () => void }) {
  const { data: view } = useCaseView(ending.caseId);
  const { caseId: _, ...known } = ending;
  const hearing = view?.hearings.find(({ id, status }) => id === ending.hearingId && status === 'scheduled');
  if (view === undefined || hearing === undefined) return null;
  return <RecordDialog view={view} hearings={[hearing]} known={known} onClose={onClose} />;
}
