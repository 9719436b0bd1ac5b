import Autocomplete, { createFilterOptions } from '@mui/material/Autocomplete';
import MuiTextField from '@mui/material/TextField';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { partyRoles } from '../../../../electron/backend/domain/lifecycle/application.ts';
import { useField } from '../../../ui/fields/use-field.ts';
import type { IntakeValues } from './intake-form.ts';

interface Choice {
  readonly label: string;
  /** One party, or everybody of a role. */
  readonly ids: readonly string[];
}

const filterOptions = createFilterOptions<Choice>({ limit: 60 });

/** Whom an agent acts for: single parties, or a whole side at once, so that a roster of hundreds is one choice. */
export function PartyIdsField({ name, label }: { readonly name: string; readonly label: string }) {
  const { t } = useTranslation('ui');
  const { t: it } = useTranslation('intake');
  const field = useField(name);
  const choices = useChoices();
  const chosen = new Set(
    Array.isArray(field.value) ? field.value.filter((id) => typeof id === 'string') : [],
  );
  return (
    <Autocomplete<Choice, true>
      multiple
      disableCloseOnSelect
      limitTags={4}
      options={choices}
      value={selectedOf(choices, chosen)}
      filterOptions={filterOptions}
      getOptionLabel={(choice) => choice.label}
      getOptionKey={(choice) => choice.ids.join(' ').slice(0, 80)}
      isOptionEqualToValue={(a, b) => a.ids.length === b.ids.length && a.ids[0] === b.ids[0]}
      onChange={(_, next) => field.onChange([...new Set(next.flatMap((choice) => choice.ids))])}
      onBlur={field.onBlur}
      noOptionsText={t('table.noMatch')}
      closeText={t('close')}
      openText={t('table.open')}
      clearText={it('clearField')}
      renderInput={(params) => (
        <MuiTextField
          {...params}
          label={label}
          required
          inputRef={field.ref}
          error={field.fault !== null}
          helperText={field.fault}
        />
      )}
    />
  );
}

function useChoices(): Choice[] {
  const { t } = useTranslation('intake');
  const { t: term } = useTranslation('terms');
  const { control } = useFormContext<IntakeValues>();
  const parties = useWatch({ control, name: 'parties' });
  const sides = partyRoles.flatMap((role) => {
    const ids = parties.filter((party) => party.role === role).map((party) => party.id);
    return ids.length > 1 ? [{ label: t('agents.wholeSide', { role: term(`role.${role}`) }), ids }] : [];
  });
  const single = parties.map((party) => ({
    label: t('agents.partyOfRole', {
      name: party.name ?? t('party.unnamed'),
      role: term(`role.${party.role}`),
    }),
    ids: [party.id],
  }));
  return [...sides, ...single];
}

/** A whole side where all of it is chosen, else its single parties. */
function selectedOf(choices: readonly Choice[], chosen: ReadonlySet<string>): Choice[] {
  const sides = choices.filter((choice) => choice.ids.length > 1 && choice.ids.every((id) => chosen.has(id)));
  const covered = new Set(sides.flatMap((choice) => choice.ids));
  const single = choices.filter(({ ids }) => {
    const only = ids.length === 1 ? ids[0] : undefined;
    return only !== undefined && chosen.has(only) && !covered.has(only);
  });
  return [...sides, ...single];
}
