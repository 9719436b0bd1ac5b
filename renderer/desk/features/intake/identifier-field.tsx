import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import {
  normaliseIdentifier,
  residentIdFacts,
} from '../../../../electron/backend/domain/parties/identifiers.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useReference } from '../../../ui/reference.tsx';
import type { IntakeValues, PartyValues } from './intake-form.ts';
import { hasOverride, identifierFault } from './intake-resolver.ts';

/** The identifier of one party with its check digit, and where it fails the reason for keeping it. */
export function IdentifierField({ index }: { readonly index: number }) {
  const { t } = useTranslation('intake');
  const { control } = useFormContext<IntakeValues>();
  const [kind, identifier, identifierOverride] = useWatch({
    control,
    name: [`parties.${index}.kind`, `parties.${index}.identifier`, `parties.${index}.identifierOverride`],
  });
  const party = { kind, identifier, identifierOverride };
  const isFailing = identifierFault(party) !== null;
  return (
    <>
      <TextField
        name={`parties.${index}.identifier`}
        label={kind === 'worker' ? t('field.residentId') : t('field.uscc')}
        helper={<IdentifierHint party={party} />}
        maxLength={60}
      />
      {(isFailing || hasOverride(party)) && (
        <TextField
          name={`parties.${index}.identifierOverride`}
          label={t('field.identifierOverride')}
          helper={t('identifier.override')}
          maxLength={500}
        />
      )}
    </>
  );
}

function IdentifierHint({ party }: { readonly party: Pick<PartyValues, 'kind' | 'identifier'> }) {
  const { t } = useTranslation('intake');
  const { today } = useReference();
  const { control } = useFormContext<IntakeValues>();
  const receivedOn = useWatch({ control, name: 'receivedOn' }) ?? today.date;
  const text = party.identifier ?? '';
  if (text.trim() === '') return null;
  const fault = identifierFault(party);
  if (fault !== null) return t(`identifier.fault.${fault}`, { n: normaliseIdentifier(text).length });
  const facts = party.kind === 'worker' ? residentIdFacts(text) : null;
  if (facts === null) return t('identifier.sound');
  const age = ageOn(facts.birthDate, receivedOn);
  const sentence = t('identifier.bornOn', { date: facts.birthDate, age, sex: t(`identifier.${facts.sex}`) });
  return age < workingAge ? `${sentence} ${t('identifier.underAge')}` : sentence;
}

/** Nobody under sixteen may be employed; Labour Law art. 15. */
const workingAge = 16;

/** Full years lived on a day. */
function ageOn(birthDate: LegalDate, on: LegalDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
