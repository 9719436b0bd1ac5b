import MoreHorizOutlined from '@mui/icons-material/MoreHorizOutlined';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocketEntry } from '../../../../electron/backend/api/contract/docket.ts';
import { useCan } from '../../../ui/reference.tsx';
import { useCaseTitle } from './case-title.ts';
import type { DocketAction } from './docket-search.ts';
import { usePropose } from './use-propose.ts';

interface EntryMenuProps {
  readonly entry: DocketEntry;
  readonly onAction: (action: DocketAction, entry: DocketEntry) => void;
}

/** What can be done with a hearing that is still to come; nothing for one that is over. */
export function EntryMenu({ entry, onAction }: EntryMenuProps) {
  const { t } = useTranslation('docket');
  const caseTitle = useCaseTitle();
  const canKeepDocket = useCan('docket.reschedule');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!canKeepDocket || entry.status !== 'scheduled') return null;
  return (
    <>
      <IconButton
        aria-label={t('entry.more', { case: caseTitle(entry) })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ p: 0, color: 'inherit' }}
      >
        <MoreHorizOutlined fontSize="small" />
      </IconButton>
      {anchor !== null && (
        <EntryActions entry={entry} anchor={anchor} onClose={() => setAnchor(null)} onAction={onAction} />
      )}
    </>
  );
}

interface EntryActionsProps extends EntryMenuProps {
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
  /** Takes the hearing in hand; absent where there is no board to put it on. */
  readonly onPick?: (entry: DocketEntry) => void;
}

/** The open menu of a hearing. */
export function EntryActions({ entry, anchor, onClose, onAction, onPick }: EntryActionsProps) {
  const { t } = useTranslation('docket');
  const caseTitle = useCaseTitle();
  const canPropose = useCan('planner.propose');
  const canKeepRecord = useCan('hearingRecord.get');
  const navigate = useNavigate();
  const propose = usePropose();
  const choose = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <Menu
      anchorEl={anchor}
      open
      onClose={onClose}
      slotProps={{ list: { 'aria-label': t('entry.more', { case: caseTitle(entry) }), dense: true } }}
    >
      {canKeepRecord && entry.mode !== 'async' && (
        <MenuItem
          onClick={choose(
            () =>
              void navigate({ to: '/hearings/$hearingId/record', params: { hearingId: entry.hearingId } }),
          )}
        >
          {t('tab.hearingRecord')}
        </MenuItem>
      )}
      <MenuItem onClick={choose(() => onAction('record', entry))}>{t('tab.record')}</MenuItem>
      {onPick !== undefined && <MenuItem onClick={choose(() => onPick(entry))}>{t('entry.move')}</MenuItem>}
      {canPropose && entry.mode !== 'async' && (
        <MenuItem onClick={choose(() => propose(entry))}>{t('planner.propose')}</MenuItem>
      )}
      <MenuItem onClick={choose(() => onAction('reschedule', entry))}>{t('tab.reschedule')}</MenuItem>
      <MenuItem onClick={choose(() => onAction('postpone', entry))}>{t('tab.postpone')}</MenuItem>
      <MenuItem onClick={choose(() => onAction('cancel', entry))}>{t('tab.cancel')}</MenuItem>
    </Menu>
  );
}
