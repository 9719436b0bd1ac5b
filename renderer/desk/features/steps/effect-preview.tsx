import { EffectView } from './effect-view.tsx';
import { type Change, useEffectOf } from './queries.ts';

interface EffectPreviewProps {
  readonly caseId: string;
  /** The step or correction being typed, with the day it counts from; null while something is missing. */
  readonly change: Change | null;
}

/** What a step or a correction would do to the dates, the docket and the papers of a case; for screens with a save of their own. */
export function EffectPreview({ caseId, change }: EffectPreviewProps) {
  return <EffectView effect={useEffectOf(caseId, change)} />;
}
