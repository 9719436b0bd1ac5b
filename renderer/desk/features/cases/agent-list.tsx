import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import {
  type Agent,
  type Party,
  partyRoles,
} from '../../../../electron/backend/domain/lifecycle/application.ts';

interface AgentListProps {
  readonly agents: readonly Agent[];
  readonly parties: readonly Party[];
}

/** Agents with their authority and whom they act for. */
export function AgentList({ agents, parties }: AgentListProps) {
  const { t } = useTranslation('cases');
  const { t: term } = useTranslation('terms');
  const represented = useRepresented(parties);
  if (agents.length === 0)
    return <Typography sx={{ color: 'text.secondary' }}>{t('parties.noAgents')}</Typography>;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {agents.map((agent) => {
        const details = [agent.firm, agent.licence, agent.phone].filter((text) => text !== null);
        return (
          <Box component="li" key={agent.id} sx={{ py: 0.5 }}>
            {agent.name}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {' '}
              {term(`agentKind.${agent.kind}`)} · {term(`agentAuthority.${agent.authority}`)} ·{' '}
              {t('parties.actsFor', { names: represented(agent.partyIds) })}
              {details.length > 0 && ` · ${details.join(' · ')}`}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}

const mostNamed = 3;

/** A whole side as such, else the names, the first few of a long list. */
function useRepresented(parties: readonly Party[]): (ids: readonly string[]) => string {
  const { t } = useTranslation('cases');
  const { t: term } = useTranslation('terms');
  return (ids) => {
    const chosen = new Set(ids);
    const side = partyRoles.find((role) => {
      const members = parties.filter((party) => party.role === role);
      return (
        members.length > 1 && members.length === chosen.size && members.every((party) => chosen.has(party.id))
      );
    });
    if (side !== undefined) return t('parties.wholeSide', { role: term(`role.${side}`), n: chosen.size });
    const names = parties.filter((party) => chosen.has(party.id)).map((party) => party.name);
    const first = names.slice(0, mostNamed).join('、');
    return names.length > mostNamed ? t('parties.andOthers', { names: first, n: names.length }) : first;
  };
}
