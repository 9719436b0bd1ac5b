import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../../electron/backend/api/contract/law.ts';
import { basisInWords } from '../../../../electron/backend/domain/deadlines/basis-words.ts';
import { spanInWords } from '../../../../electron/backend/domain/deadlines/words.ts';
import { useWordsLanguage } from './use-words-language.ts';

interface RuleInputProps {
  readonly rule: Rule | null;
  /** Undefined while they are read. */
  readonly rules: readonly Rule[] | undefined;
  /** Null: a number of one's own. */
  readonly onPick: (rule: Rule | null) => void;
}

/** The time limits in force, found by number, name or article. */
export function RuleInput({ rule, rules, onPick }: RuleInputProps) {
  const { t } = useTranslation('deadlines');
  const language = useWordsLanguage();
  const labelOf = ({ id, titleZh, titleEn, length, unit }: Rule) =>
    t('calculator.ruleOption', {
      id,
      title: language === 'en' ? titleEn : titleZh,
      length: spanInWords(length, unit, language),
    });
  return (
    <Autocomplete<Rule>
      options={rules ?? []}
      loading={rules === undefined}
      loadingText={t('calculator.loadingRules')}
      value={rule}
      onChange={(_, picked) => onPick(picked)}
      getOptionKey={({ id }) => id}
      getOptionLabel={labelOf}
      isOptionEqualToValue={(option, value) => option.id === value.id}
      filterOptions={(options, { inputValue }) => {
        const text = inputValue.trim().toLowerCase();
        return options.filter((option) =>
          `${labelOf(option)} ${option.titleZh} ${option.basis}`.toLowerCase().includes(text),
        );
      }}
      slotProps={{ popper: { placement: 'bottom-start', sx: { minWidth: 320 } } }}
      renderOption={({ key, ...props }, option) => (
        <Box component="li" key={key} {...props} style={{ display: 'block' }}>
          {labelOf(option)}
          <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
            {basisInWords(option.basis, language)}
          </Box>
        </Box>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          label={t('calculator.rule')}
          placeholder={t('calculator.ownRule')}
          slotProps={{
            ...params.slotProps,
            inputLabel: { ...params.slotProps.inputLabel, shrink: true },
          }}
        />
      )}
    />
  );
}
