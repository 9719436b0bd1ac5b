import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import {
  type Agent,
  type Party,
  partyRoles,
} from '../../../../electron/backend/domain/lifecycle/application.ts';
import { AgentList } from './agent-list.tsx';
import { ClaimList } from './claim-list.tsx';
import { Block, type Fact, FactList } from './fact-list.tsx';
import { RosterList } from './roster-list.tsx';

/** More parties of one role than this are listed as a paged roster. */
const mostInFull = 6;

/** Who stands against whom, who acts for them, and what is claimed. */
export function PartiesTab({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('cases');
  const { t: term } = useTranslation('terms');
  const { parties, agents, statedWorkerCount } = view.application;
  return (
    <>
      {statedWorkerCount !== null && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t('parties.statedCount', { n: statedWorkerCount })}
        </Alert>
      )}
      {partyRoles.map((role) => {
        const members = parties.filter((party) => party.role === role);
        if (members.length === 0) return null;
        return (
          <Block key={role} title={term(`role.${role}`)}>
            {members.length > mostInFull ? (
              <RosterList view={view} members={members} label={term(`role.${role}`)} />
            ) : (
              members.map((party) => <PartyFacts key={party.id} party={party} agents={agents} />)
            )}
          </Block>
        );
      })}
      <Block title={t('parties.agents')}>
        <AgentList agents={agents} parties={parties} />
      </Block>
      <Block title={t('parties.claims')}>
        <ClaimList view={view} />
      </Block>
    </>
  );
}

interface PartyFactsProps {
  readonly party: Party;
  readonly agents: readonly Agent[];
}

function PartyFacts({ party, agents }: PartyFactsProps) {
  const { t } = useTranslation('cases');
  const { t: term } = useTranslation('terms');
  const isWorker = party.kind === 'worker';
  const missing = (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {t('parties.missing')}
    </Box>
  );
  const acting = agents.filter((agent) => agent.partyIds.includes(party.id)).map((agent) => agent.name);
  const facts: Fact[] = [
    {
      label: isWorker ? t('parties.residentId') : t('parties.uscc'),
      value: (
        <>
          {party.identifier ?? missing}
          {party.identifierOverride !== null && (
            <Typography variant="caption" component="div" sx={{ color: 'warning.main' }}>
              {t('parties.overridden', { reason: party.identifierOverride })}
            </Typography>
          )}
        </>
      ),
    },
    ...(isWorker
      ? []
      : [{ label: t('parties.legalRepresentative'), value: party.legalRepresentative ?? missing }]),
    { label: t('parties.phone'), value: party.phone ?? missing },
    { label: t('parties.address'), value: party.address ?? missing, isLong: true },
    ...(acting.length === 0 ? [] : [{ label: t('parties.agents'), value: acting.join('、') }]),
  ];
  return (
    <Box sx={{ '& + &': { mt: 1.5, pt: 1.5, borderTop: 1, borderColor: 'divider' } }}>
      <Typography component="h3" variant="h3" sx={{ mb: 0.5 }}>
        {party.name}
        <Box component="span" sx={{ ml: 1, color: 'text.secondary', fontWeight: 400 }}>
          {term(`partyKind.${party.kind}`)}
          {party.isMigrantWorker && ` · ${term('migrantWorker')}`}
        </Box>
      </Typography>
      <FactList facts={facts} />
    </Box>
  );
}
