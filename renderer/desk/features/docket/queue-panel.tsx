import AutoFixHighOutlined from '@mui/icons-material/AutoFixHighOutlined';
import BoltOutlined from '@mui/icons-material/BoltOutlined';
import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import OpenInNewOutlined from '@mui/icons-material/OpenInNewOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import IconButton from '@mui/material/IconButton';
import Skeleton from '@mui/material/Skeleton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { memo, type PointerEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseNumber } from '../../../ui/case-number.tsx';
import { useDayText } from '../../../ui/dates.tsx';
import { HiddenText } from '../../../ui/hidden-text.tsx';
import { useCan, useReference } from '../../../ui/reference.tsx';
import { useSettled } from '../../../ui/use-settled.ts';
import { useWaitingCases } from './board-queries.ts';
import { useCaseTitle, useVersus } from './case-title.ts';
import { type Held, heldCase } from './held.ts';
import type { QueuedCase } from './queue-filter.ts';
import { RouterLink } from './router-link.tsx';
import { useSlackText } from './slack-text.ts';
import { useBlockerText } from './use-blocker-text.ts';
import { usePropose } from './use-propose.ts';

/** The search asks once typing has stopped for so long, in ms. */
const quietMs = 250;

interface QueuePanelProps {
  readonly held: Held | null;
  readonly onPick: (held: Held) => void;
  /** A case was pressed: a drag may begin. */
  readonly onPress: (event: PointerEvent, held: Held) => void;
}

/** Cases that wait for a hearing, the tightest first: dragged to the board or picked up with Enter. */
export const QueuePanel = memo(function QueuePanel({ held, onPick, onPress }: QueuePanelProps) {
  const { t } = useTranslation('docket');
  const titleId = useId();
  const [text, setText] = useState('');
  const settled = useSettled(text.trim(), quietMs);
  const queue = useWaitingCases(settled);
  const { total = 0, rows = [] } = queue.data ?? {};
  return (
    <Box
      component="section"
      aria-labelledby={titleId}
      sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0, height: '100%' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, mb: 0.5 }}>
        <Typography id={titleId} variant="h2">
          {t('queue.title')}
        </Typography>
        {queue.data !== undefined && (
          <Typography color="text.secondary">{t('queue.count', { n: total })}</Typography>
        )}
      </Box>
      <TextField
        label={t('queue.search')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        autoComplete="off"
      />
      <Typography variant="caption" color="text.secondary" sx={{ my: 0.5 }}>
        {t('queue.hint')}
      </Typography>
      {queue.isPending && (
        <Skeleton role="status" variant="rounded" height={160} aria-label={t('board.loading')} />
      )}
      {queue.isError && (
        <Box>
          <Typography>{t('queue.failed')}</Typography>
          <Button onClick={() => void queue.refetch()}>{t('board.retry')}</Button>
        </Box>
      )}
      {queue.data !== undefined && rows.length === 0 && (
        <Typography color="text.secondary">
          {settled === '' ? t('queue.empty') : t('queue.noMatch')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, overflowY: 'auto', flex: 1, minHeight: 0 }}>
        {rows.map((item) => (
          <QueueItem
            key={item.caseId}
            item={item}
            isHeld={held?.caseId === item.caseId}
            onPick={onPick}
            onPress={onPress}
          />
        ))}
      </Box>
      {total > rows.length && (
        <Typography color="text.secondary">{t('queue.more', { n: total - rows.length })}</Typography>
      )}
    </Box>
  );
});

interface QueueItemProps extends Pick<QueuePanelProps, 'onPick' | 'onPress'> {
  readonly item: QueuedCase;
  readonly isHeld: boolean;
}

function QueueItem({ item, isHeld, onPick, onPress }: QueueItemProps) {
  const { t } = useTranslation('docket');
  const { causeName } = useReference();
  const caseTitle = useCaseTitle();
  const versus = useVersus();
  const slackText = useSlackText();
  const canSchedule = useCan('docket.schedule');
  const canPropose = useCan('planner.propose');
  const propose = usePropose();
  const held = heldCase(item.caseId, caseTitle(item));
  const slack = slackText(item.slackDays);
  const blockerText = useBlockerText();
  const dayText = useDayText();
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        border: 1,
        borderColor: isHeld ? 'primary.main' : 'divider',
        borderRadius: 1,
        mb: 0.5,
        bgcolor: isHeld ? 'primary.light' : 'background.paper',
      }}
    >
      <ButtonBase
        disabled={!canSchedule}
        onClick={() => onPick(held)}
        onPointerDown={(event) => canSchedule && onPress(event, held)}
        sx={{
          flex: 1,
          minWidth: 0,
          display: 'block',
          textAlign: 'left',
          font: 'inherit',
          p: 0.75,
          cursor: canSchedule ? 'grab' : 'default',
          userSelect: 'none',
          color: 'text.primary',
        }}
      >
        <HiddenText>{t('queue.pick')}</HiddenText>
        <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'center' }}>
          <Box component="b" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
            <CaseNumber number={item.number} />
          </Box>
        </Box>
        <Box sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{versus(item)}</Box>
        <Box
          sx={{ display: 'flex', gap: 1, alignItems: 'center', fontSize: '0.86rem', color: 'text.secondary' }}
        >
          <Box component="span" sx={{ color: slack.color, fontWeight: 600, whiteSpace: 'nowrap' }}>
            {slack.text}
          </Box>
          {item.isGreenChannel && (
            <BoltOutlined
              titleAccess={t('queue.green')}
              sx={{ fontSize: '1.1em', color: 'greenChannel.main' }}
            />
          )}
          {item.isCollective && (
            <GroupsOutlined titleAccess={t('queue.collective')} sx={{ fontSize: '1.2em' }} />
          )}
          <Box
            component="span"
            sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 }}
          >
            {causeName(item.causeCode)}
          </Box>
        </Box>
        <Box
          title={item.blockers.map(blockerText).join(' · ')}
          sx={{
            fontSize: '0.86rem',
            lineHeight: 1.35,
            color: 'text.secondary',
            display: '-webkit-box',
            WebkitBoxOrient: 'vertical',
            WebkitLineClamp: 2,
            overflow: 'hidden',
          }}
        >
          {item.isPartHeard && <b>{t('tab.partHeard')} · </b>}
          {[t('queue.earliest', { day: dayText(item.earliest) }), ...item.blockers.map(blockerText)].join(
            ' · ',
          )}
        </Box>
      </ButtonBase>
      <Box sx={{ display: 'flex', flexDirection: 'column', justifyContent: 'center' }}>
        {canPropose && (
          <IconButton
            aria-label={t('planner.proposeFor', { case: caseTitle(item) })}
            title={t('planner.proposeFor', { case: caseTitle(item) })}
            onClick={() => propose({ caseId: item.caseId, hearingId: null })}
            sx={{ p: 0.5 }}
          >
            <AutoFixHighOutlined aria-hidden fontSize="small" />
          </IconButton>
        )}
        <RouterLink
          to="/cases/$caseId"
          params={{ caseId: item.caseId }}
          aria-label={t('entry.open', { case: caseTitle(item) })}
          title={t('entry.open', { case: caseTitle(item) })}
          sx={{ display: 'flex', p: 0.5, color: 'text.secondary' }}
        >
          <OpenInNewOutlined aria-hidden fontSize="small" />
        </RouterLink>
      </Box>
    </Box>
  );
}
