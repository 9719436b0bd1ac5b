import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../ui/reference.tsx';
import { usePlannerSettings } from './queries.ts';
import { SettingsDialog } from './settings-dialog.tsx';

/** How cases without a tribunal are treated now, and for the director the way to change it. */
export function TribunalSetting() {
  const { t } = useTranslation('planner');
  const settings = usePlannerSettings();
  const canChange = useCan('planner.saveSettings');
  const [isOpen, setIsOpen] = useState(false);
  if (settings.data === undefined) return null;
  const { assumesTribunal, reason } = settings.data;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', color: 'text.secondary' }}>
      <span>
        {assumesTribunal ? t('settings.on') : t('settings.off')}
        {reason !== null && ` ${t('settings.reasonNow', { reason })}`}
      </span>
      {canChange && <Button onClick={() => setIsOpen(true)}>{t('settings.open')}</Button>}
      {isOpen && <SettingsDialog assumesTribunal={assumesTribunal} onClose={() => setIsOpen(false)} />}
    </Box>
  );
}
