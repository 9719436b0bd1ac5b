import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';
import { useReference } from '../../../ui/reference.tsx';
import type { WorklistSearch } from './worklist-search.ts';

interface WorklistFiltersProps {
  readonly search: WorklistSearch;
  readonly onChange: (part: WorklistSearch) => void;
}

const court = 'court';
const law = 'duty';

/** Whose dates, and whether those of the law or the targets. */
export function WorklistFilters({ search, onChange }: WorklistFiltersProps) {
  const { t } = useTranslation('workbench');
  const { staff } = useReference();
  const isByPerson = search.by === 'person';
  return (
    <Box
      role="search"
      sx={{
        display: 'grid',
        gap: 1,
        mb: 1.5,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 200px), 1fr))',
      }}
    >
      {!isByPerson && (
        <TextField
          select
          label={t('list.person')}
          value={search.person ?? court}
          onChange={(event) =>
            onChange({ person: event.target.value === court ? undefined : event.target.value })
          }
        >
          <MenuItem value={court}>{t('list.court')}</MenuItem>
          <MenuItem value="mine">{t('list.mine')}</MenuItem>
          <MenuItem value="nobody">{t('dates.nobody')}</MenuItem>
          {staff
            .filter((member) => member.isActive || member.id === search.person)
            .map((member) => (
              <MenuItem key={member.id} value={member.id}>
                {member.name}
              </MenuItem>
            ))}
        </TextField>
      )}
      <TextField
        select
        label={t('list.kind')}
        value={search.kind ?? law}
        onChange={(event) => onChange({ kind: event.target.value === 'target' ? 'target' : undefined })}
      >
        <MenuItem value={law}>{t('list.duty')}</MenuItem>
        <MenuItem value="target">{t('dates.targets')}</MenuItem>
      </TextField>
    </Box>
  );
}
