import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../ui/reference.tsx';
import { RuleChangeDialog } from './rule-change-dialog.tsx';
import { RuleFacts } from './rule-facts.tsx';
import { type RuleRow, titleOf } from './rule-rows.ts';
import { RuleVersions } from './rule-versions.tsx';
import { useWordsLanguage } from './use-words-language.ts';

interface RuleDialogProps {
  /** The row in force today, or the last one. */
  readonly rule: RuleRow;
  /** Every row of the rule. */
  readonly versions: readonly RuleRow[];
  readonly onClose: () => void;
}

/** A rule with everything the program knows of it, its versions, and the way to change it. */
export function RuleDialog({ rule, versions, onClose }: RuleDialogProps) {
  const { t } = useTranslation(['law', 'ui']);
  const titleId = useId();
  const language = useWordsLanguage();
  const canChange = useCan('law.saveRule');
  const [isChanging, setIsChanging] = useState(false);
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="md" fullWidth scroll="paper">
      <DialogTitle id={titleId}>{`${rule.id} ${titleOf(rule, language)}`}</DialogTitle>
      <DialogContent dividers>
        <RuleFacts rule={rule} />
        <Box sx={{ mt: 3 }}>
          <Typography variant="h3" sx={{ mb: 1 }}>
            {t('law:versions.title')}
          </Typography>
          <RuleVersions versions={versions} />
        </Box>
        {!canChange && <Typography sx={{ mt: 2, color: 'text.secondary' }}>{t('law:readOnly')}</Typography>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('ui:close')}</Button>
        {canChange && (
          <Button variant="contained" onClick={() => setIsChanging(true)}>
            {t('law:change.open')}
          </Button>
        )}
      </DialogActions>
      {isChanging && <RuleChangeDialog rule={rule} onClose={() => setIsChanging(false)} />}
    </Dialog>
  );
}
