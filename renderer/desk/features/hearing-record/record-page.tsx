import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HearingRecordView } from '../../../../electron/backend/api/contract/hearing-record.ts';
import { shanghaiDateTime, timeOf } from '../../../../electron/backend/domain/dates.ts';
import type { RecordStatus } from '../../../../electron/backend/domain/hearing-record/record-line.ts';
import { isAdjourned } from '../../../../electron/backend/domain/hearing-record/record-rules.ts';
import { Badge, ModeBadge } from '../../../ui/badges.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import { useMe } from '../../../ui/reference.tsx';
import { RefusalAlert } from '../../../ui/refusal.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { useScreenKeys } from '../../../ui/screen-keys.tsx';
import { endOf, type HearingEnd } from './ending.ts';
import { HeldLines } from './held-lines.tsx';
import { useSetStatus } from './mutations.ts';
import type { OpenDialog } from './panel.ts';
import { PhaseList } from './phase-list.tsx';
import { usePhraseFacts } from './phrase-facts.ts';
import { RecordActs } from './record-acts.tsx';
import type { ShownLine } from './record-book.ts';
import { RecordDialogs } from './record-dialogs.tsx';
import { RecordLines } from './record-lines.tsx';
import { RecordRuleText } from './record-rule-alert.tsx';
import { SaveState } from './save-state.tsx';
import { SidePanel } from './side-panel.tsx';
import { SpeakerBar } from './speaker-bar.tsx';
import { speakerKeys } from './speakers.ts';
import { useClock } from './use-clock.ts';
import { useRecord, useRecordView } from './use-record.ts';
import { useTyping } from './use-typing.ts';

interface RecordPageProps {
  readonly hearingId: string;
  /** Opens the panel that ends the hearing, with what the record knows already. */
  readonly onEnd: (end: HearingEnd) => void;
  /** That panel lies over the record: its keys rest. */
  readonly isEnding: boolean;
}

/** 庭审笔录: a hearing's record kept while people speak, then read, signed and locked. */
export function RecordPage({ hearingId, onEnd, isEnding }: RecordPageProps) {
  const { t } = useTranslation('hearingRecord');
  const { t: ui } = useTranslation('ui');
  const record = useRecordView(hearingId);
  if (record.data !== undefined)
    return <RecordDesk key={hearingId} view={record.data} onEnd={onEnd} isEnding={isEnding} />;
  return (
    <Page title={t('title')}>
      {record.isError ? (
        <RefusalAlert
          error={record.error}
          onRetry={<Button onClick={() => void record.refetch()}>{ui('retry')}</Button>}
        />
      ) : (
        <Skeleton variant="rounded" height={320} />
      )}
    </Page>
  );
}

interface RecordDeskProps extends Pick<RecordPageProps, 'onEnd' | 'isEnding'> {
  readonly view: HearingRecordView;
}

function RecordDesk({ view, onEnd, isEnding }: RecordDeskProps) {
  const { t } = useTranslation('hearingRecord');
  const notify = useNotice();
  const book = useRecord(view, useMe().staffId);
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const [removed, setRemoved] = useState<ShownLine | null>(null);
  const setStatus = useSetStatus();
  const isWriting = view.status === 'writing';
  const isResting = !isWriting || open !== null || isEnding;
  const typing = useTyping(view, book, usePhraseFacts(view), isResting);
  const move = async (to: RecordStatus) => {
    await book.flush();
    await setStatus.mutateAsync({ hearingId: view.hearingId, to, reason: '' });
    notify(t(to === 'review' ? 'act.reviewed' : to === 'locked' ? 'act.locked' : 'act.returned'));
    if (to === 'review') typing.choosePhase('recordReview');
  };
  const end = async () => {
    await book.flush();
    onEnd(endOf(view, book.lines, shanghaiDateTime(Date.now())));
  };
  useScreenKeys([
    { keys: speakerKeys.join(' '), text: t('keys.speaker') },
    { keys: 'Tab', text: t('keys.phrase') },
    { keys: 'Enter', text: t('keys.next') },
    { keys: 'Backspace', text: t('keys.remove') },
    { keys: 'Alt+Y', text: t('keys.undisputed') },
    { keys: 'Alt+↑ Alt+↓', text: t('keys.phases') },
  ]);
  const moveTo = (to: RecordStatus) => void move(to).catch(() => undefined);
  return (
    <Page
      title={view.caseNumber === null ? t('title') : t('titleOf', { number: view.caseNumber })}
      titleExtra={<RecordState view={view} isPaused={isAdjourned(book.lines)} />}
      breadcrumbs={[
        <RouterLink
          key="case"
          to="/cases/$caseId"
          params={{ caseId: view.caseId }}
          search={{ tab: 'hearings' }}
        >
          {view.caseNumber ?? t('toCase')}
        </RouterLink>,
      ]}
      actions={
        <RecordActs
          view={view}
          isPaused={isAdjourned(book.lines)}
          isPending={setStatus.isPending}
          onStatus={moveTo}
          onOpen={setOpen}
          onEnd={view.hearingStatus === 'scheduled' ? () => void end() : null}
          flush={book.flush}
        />
      }
    >
      <Box
        sx={{
          position: { sm: 'sticky' },
          top: { sm: 48 },
          zIndex: 2,
          bgcolor: 'background.default',
          py: 1,
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          alignItems: 'center',
        }}
      >
        <Clock />
        <SaveState saver={book.saver} savedAt={book.savedAt} />
        {isWriting && removed !== null && (
          <Button
            onClick={() => {
              setRemoved(null);
              typing.restore(removed);
            }}
          >
            {t('restore')}
          </Button>
        )}
        {isWriting && (
          <SpeakerBar
            speakers={typing.speakers}
            parties={view.parties}
            onSpeaker={typing.speak}
            onWitness={() => setOpen({ dialog: 'witness' })}
          />
        )}
      </Box>
      <RefusalAlert error={setStatus.error}>
        <RecordRuleText error={setStatus.error} />
      </RefusalAlert>
      <HeldLines held={book.saver.held} parties={view.parties} onSettle={book.settle} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            md: '160px minmax(0, 1fr)',
            lg: '160px minmax(0, 1fr) 340px',
          },
          alignItems: 'start',
        }}
      >
        <Box component="nav" aria-label={t('phases')} sx={{ minWidth: 0, alignSelf: 'stretch' }}>
          <PhaseList lines={book.lines} phase={typing.phase} onPhase={typing.choosePhase} />
        </Box>
        <RecordLines
          lines={book.lines}
          parties={view.parties}
          phase={typing.phase}
          isWriting={isWriting}
          onText={typing.onText}
          onKey={typing.onKey}
          onFocus={typing.onFocus}
          onRemove={(line) => {
            setRemoved(line);
            typing.remove(line);
          }}
          onEdit={(line) => setOpen(editorOf(line))}
        />
        <Box sx={{ minWidth: 0, alignSelf: 'stretch', gridColumn: { md: '1 / -1', lg: 'auto' } }}>
          <SidePanel
            view={view}
            lines={book.lines}
            isWriting={isWriting}
            phase={typing.phase}
            onOpen={setOpen}
            onPhrase={typing.insertPhrase}
            onUndisputed={typing.insertUndisputed}
          />
        </Box>
      </Box>
      {open !== null && (
        <RecordDialogs
          open={open}
          view={view}
          lines={book.lines}
          phase={typing.phase}
          onWitness={(name) => typing.speakAs({ role: 'witness', refId: null, name })}
          onLock={() => moveTo('locked')}
          onClose={() => setOpen(null)}
        />
      )}
    </Page>
  );
}

function RecordState({ view, isPaused }: { readonly view: HearingRecordView; readonly isPaused: boolean }) {
  const { t } = useTranslation('hearingRecord');
  return (
    <>
      <ModeBadge mode={view.mode} />
      <Badge color="text.primary" ground="action.selected">
        {t(`status.${view.status}`)}
      </Badge>
      {isPaused && (
        <Badge color="soon.main" ground="soon.soft">
          {t('paused')}
        </Badge>
      )}
      {view.round > 0 && (
        <Typography color="text.secondary">{t('reopenedTimes', { n: view.round })}</Typography>
      )}
      {view.sha256 !== null && (
        <Typography color="text.secondary">{t('act.hash', { hash: view.sha256.slice(0, 16) })}</Typography>
      )}
    </>
  );
}

function Clock() {
  const { t } = useTranslation('hearingRecord');
  const now = useClock();
  return (
    <Typography
      component="time"
      dateTime={now}
      sx={{ fontSize: '1.3rem', fontWeight: 600 }}
      aria-label={t('clock', { time: timeOf(now) })}
    >
      {timeOf(now)}
    </Typography>
  );
}

function editorOf(line: Parameters<Parameters<typeof RecordLines>[0]['onEdit']>[0]): OpenDialog | null {
  const { body } = line;
  switch (body.kind) {
    case 'attendance':
      return { dialog: 'attendance', partyId: body.partyId };
    case 'recusalAnswer':
      return { dialog: 'recusal', partyId: body.partyId };
    case 'evidence':
      return { dialog: 'evidence', line };
    case 'speech':
    case 'correction':
    case 'adjourned':
    case 'resumed':
    case 'signature':
      return null;
  }
}
