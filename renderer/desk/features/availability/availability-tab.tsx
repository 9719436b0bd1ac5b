import Box from '@mui/material/Box';
import { useSaved } from '../../../ui/use-saved.tsx';
import { AbsencesSection } from './absences-section.tsx';
import { ClosuresSection } from './closures-section.tsx';
import { HoursSection } from './hours-section.tsx';
import { PatternsSection } from './patterns-section.tsx';

interface AvailabilityTabProps {
  /** Whose leave is to be entered at once; null: nobody's. */
  readonly person: string | null;
  readonly onPersonDone: () => void;
}

/** Who and what is there: leave and duties, weekly patterns, closed rooms, the court's sessions. */
export function AvailabilityTab({ person, onPersonDone }: AvailabilityTabProps) {
  const { onSaved, dialog } = useSaved();
  return (
    <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <AbsencesSection person={person} onSaved={onSaved} onPersonDone={onPersonDone} />
      <PatternsSection onSaved={onSaved} />
      <ClosuresSection onSaved={onSaved} />
      <HoursSection />
      {dialog}
    </Box>
  );
}
