import AccountBalanceOutlined from '@mui/icons-material/AccountBalanceOutlined';
import BiotechOutlined from '@mui/icons-material/BiotechOutlined';
import CampaignOutlined from '@mui/icons-material/CampaignOutlined';
import FastForwardOutlined from '@mui/icons-material/FastForwardOutlined';
import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import MoreTimeOutlined from '@mui/icons-material/MoreTimeOutlined';
import PauseOutlined from '@mui/icons-material/PauseOutlined';
import PersonOffOutlined from '@mui/icons-material/PersonOffOutlined';
import Chip from '@mui/material/Chip';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overlay } from '../../../../electron/backend/domain/lifecycle/case-state.ts';

/** Collective and green channel have badges of their own, with the number of workers and the colour that is theirs alone. */
const icons: Partial<Record<Overlay, ReactElement>> = {
  suspended: <PauseOutlined />,
  extended: <MoreTimeOutlined />,
  jurisdictionObjectionPending: <AccountBalanceOutlined />,
  recusalPending: <PersonOffOutlined />,
  appraisalPending: <BiotechOutlined />,
  entrustedMediation: <HandshakeOutlined />,
  publicNoticeRunning: <CampaignOutlined />,
  simplified: <FastForwardOutlined />,
};

/** What lies over the stage of a case, by sign and word. */
export function OverlayBadge({ overlay }: { readonly overlay: Overlay }) {
  const { t } = useTranslation('terms');
  const icon = icons[overlay];
  return icon === undefined ? null : (
    <Chip size="small" variant="outlined" icon={icon} label={t(`overlay.${overlay}`)} />
  );
}
