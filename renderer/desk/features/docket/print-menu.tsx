import PrintOutlined from '@mui/icons-material/PrintOutlined';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocketAddress } from './use-docket-address.ts';

/** The sheets of what is on screen: docket sheet, door sheets, somebody's week, the public list. Each opens as a preview. */
export function PrintMenu({ address }: { readonly address: DocketAddress }) {
  const { t } = useTranslation('docket');
  const navigate = useNavigate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { search, date, from, to } = address;
  const open = (go: () => unknown) => () => {
    setAnchor(null);
    go();
  };
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<PrintOutlined />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('print.menu')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={open(() => navigate({ to: '/papers/docket-sheet', search: { from, to } }))}>
          {t('print.sheet')}
        </MenuItem>
        <MenuItem
          onClick={open(() =>
            navigate({ to: '/docket/print/doors', search: { date, roomId: search.roomId } }),
          )}
        >
          {t('print.doors')}
        </MenuItem>
        <MenuItem
          onClick={open(() =>
            navigate({ to: '/docket/print/week', search: { date, staffId: search.staffId } }),
          )}
        >
          {t('print.week')}
        </MenuItem>
        <MenuItem onClick={open(() => navigate({ to: '/docket/print/public', search: { from, to } }))}>
          {t('print.public')}
        </MenuItem>
      </Menu>
    </>
  );
}
