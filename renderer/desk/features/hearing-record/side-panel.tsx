import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HearingPhase } from '../../../../electron/backend/domain/hearing-record/record-line.ts';
import type { RecordPhrase } from '../../../../electron/backend/domain/hearing-record/record-phrase.ts';
import { ElementsPanel } from './elements-panel.tsx';
import { EvidencePanel } from './evidence-panel.tsx';
import { NotePanel } from './note-panel.tsx';
import type { PanelProps } from './panel.ts';
import { PartiesPanel } from './parties-panel.tsx';
import { PhrasesPanel } from './phrases-panel.tsx';
import { ReviewPanel } from './review-panel.tsx';

const tabs = ['parties', 'elements', 'phrases', 'evidence', 'review', 'note'] as const;
type SideTab = (typeof tabs)[number];

interface SidePanelProps extends PanelProps {
  readonly phase: HearingPhase;
  readonly onPhrase: (phrase: RecordPhrase) => void;
  readonly onUndisputed: () => void;
}

/** Beside the record: who is here, phrases, exhibits, what is missing and signed, and one's own notes. */
export function SidePanel({ phase, onPhrase, onUndisputed, ...props }: SidePanelProps) {
  const { t } = useTranslation('hearingRecord');
  const [tab, setTab] = useState<SideTab>(props.view.status === 'writing' ? 'parties' : 'review');
  return (
    <Paper
      component="aside"
      variant="outlined"
      aria-label={t('side')}
      sx={{
        minWidth: 0,
        position: { lg: 'sticky' },
        top: { lg: 112 },
        maxHeight: { lg: 'calc(100vh - 130px)' },
        overflowY: { lg: 'auto' },
      }}
    >
      <Tabs
        value={tab}
        onChange={(_, next: SideTab) => setTab(next)}
        variant="scrollable"
        scrollButtons="auto"
        aria-label={t('side')}
      >
        {tabs.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`record-tab-${name}`}
            aria-controls={name === tab ? 'record-panel' : undefined}
            label={t(`tab.${name}`)}
          />
        ))}
      </Tabs>
      <Box
        role="tabpanel"
        id="record-panel"
        aria-labelledby={`record-tab-${tab}`}
        tabIndex={0}
        sx={{ p: 1.5 }}
      >
        {tab === 'parties' && <PartiesPanel {...props} />}
        {tab === 'elements' && (
          <ElementsPanel view={props.view} isWriting={props.isWriting} onUndisputed={onUndisputed} />
        )}
        {tab === 'phrases' && (
          <PhrasesPanel
            phrases={props.view.phrases}
            phase={phase}
            isWriting={props.isWriting}
            onPhrase={onPhrase}
          />
        )}
        {tab === 'evidence' && <EvidencePanel {...props} />}
        {tab === 'review' && <ReviewPanel {...props} />}
        {tab === 'note' && <NotePanel hearingId={props.view.hearingId} />}
      </Box>
    </Paper>
  );
}
