import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { normaliseIdentifier } from '../../../../electron/backend/domain/parties/identifiers.ts';
import type { IntakeValues, PartyValues } from './intake-form.ts';
import { hasOverride, identifierFault } from './intake-resolver.ts';
import { PanelFact, PanelNote } from './panel-fact.tsx';
import { useReveal } from './use-reveal.ts';

const mostListed = 5;

/** Check digits of everybody: how many are sound, which fail, which are kept with a reason. */
export function CheckDigits({ parties }: { readonly parties: readonly PartyValues[] }) {
  const { t } = useTranslation('intake');
  const filled = parties.filter((party) => (party.identifier ?? '').trim() !== '');
  const failing = filled.filter((party) => identifierFault(party) !== null);
  const open = failing.filter((party) => !hasOverride(party));
  const kept = failing.length - open.length;
  const sound = filled.length - failing.length;
  const repeated = namesOfRepeated(filled);
  return (
    <PanelFact title={t('panel.checks')}>
      {filled.length === 0 && <PanelNote>{t('panel.noIdentifiers')}</PanelNote>}
      {sound > 0 && (
        <Typography sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
          <CheckCircleOutlined fontSize="small" color="primary" aria-hidden />
          {t('panel.checksSound', { n: sound })}
        </Typography>
      )}
      {kept > 0 && <PanelNote>{t('panel.checksOverridden', { n: kept })}</PanelNote>}
      {open.length > 0 && <Failing parties={open} />}
      {repeated.length > 0 && (
        <Typography sx={{ color: 'soon.main' }}>
          {t('panel.checksRepeated', { names: repeated.join('、') })}
        </Typography>
      )}
    </PanelFact>
  );
}

function Failing({ parties }: { readonly parties: readonly PartyValues[] }) {
  const { t } = useTranslation('intake');
  const { getValues } = useFormContext<IntakeValues>();
  const reveal = useReveal();
  return (
    <>
      <Typography sx={{ display: 'flex', alignItems: 'center', gap: 0.5, color: 'error.main' }}>
        <ErrorOutlined fontSize="small" aria-hidden />
        {t('panel.checksFaulty', { n: parties.length })}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 3 }}>
        {parties.slice(0, mostListed).map((party) => {
          const fault = identifierFault(party);
          return (
            <li key={party.id}>
              <Link
                component="button"
                type="button"
                onClick={() => {
                  const index = getValues('parties').findIndex((item) => item.id === party.id);
                  reveal(`parties.${index}.identifier`);
                }}
              >
                {party.name ?? t('party.unnamed')}
              </Link>
              {fault !== null && (
                <PanelNote>
                  {t(`identifier.fault.${fault}`, { n: normaliseIdentifier(party.identifier ?? '').length })}
                </PanelNote>
              )}
            </li>
          );
        })}
      </Box>
    </>
  );
}

/** Names of parties whose identifier another party on the page has too. */
function namesOfRepeated(parties: readonly PartyValues[]): string[] {
  const counts = new Map<string, number>();
  const keyOf = (party: PartyValues) => normaliseIdentifier(party.identifier ?? '');
  for (const party of parties) counts.set(keyOf(party), (counts.get(keyOf(party)) ?? 0) + 1);
  return parties
    .filter((party) => (counts.get(keyOf(party)) ?? 0) > 1)
    .map((party) => party.name ?? '')
    .slice(0, mostListed);
}
