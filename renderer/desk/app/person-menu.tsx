import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../ui/reference.tsx';
import { PasswordDialog } from '../features/session/password-dialog.tsx';

/** Who sits here, with functions; change the password, sign out. */
export function PersonMenu({ onSignOut }: { readonly onSignOut: () => void }) {
  const { t } = useTranslation(['app', 'terms']);
  const me = useMe();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isChanging, setIsChanging] = useState(false);
  const functions = me.functions.map((held) => t(`terms:function.${held}`)).join(t('app:and'));
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {me.name}
        <Box
          component="span"
          sx={{ color: 'text.secondary', pl: 1, fontWeight: 400, display: { xs: 'none', lg: 'inline' } }}
        >
          {functions}
        </Box>
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem
          onClick={() => {
            setAnchor(null);
            setIsChanging(true);
          }}
        >
          {t('app:changePassword')}
        </MenuItem>
        <MenuItem
          onClick={() => {
            setAnchor(null);
            onSignOut();
          }}
        >
          {t('app:signOut')}
        </MenuItem>
      </Menu>
      {isChanging && <PasswordDialog onClose={() => setIsChanging(false)} />}
    </>
  );
}
