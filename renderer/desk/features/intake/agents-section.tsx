import AddOutlined from '@mui/icons-material/AddOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { KnownParty } from '../../../../electron/backend/api/contract/intake.ts';
import { agentAuthorities, agentKinds } from '../../../../electron/backend/domain/lifecycle/application.ts';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { EntryCard } from './entry-card.tsx';
import { useIntakeLists } from './intake-context.tsx';
import { type IntakeValues, newAgent } from './intake-form.ts';
import { IntakeSection } from './intake-section.tsx';
import { KnownNameField } from './known-name-field.tsx';
import { FieldGrid } from './party-fields.tsx';
import { PartyIdsField } from './party-ids-field.tsx';

/** Agents by power of attorney; each may act for several parties, each party may have two. */
export function AgentsSection() {
  const { t } = useTranslation('intake');
  const { agents } = useIntakeLists();
  const { control, getValues } = useFormContext<IntakeValues>();
  const watched = useWatch({ control, name: 'agents' });
  const add = () => {
    const first = getValues('parties').find((party) => party.role === 'applicant');
    agents.append(newAgent(first === undefined ? [] : [first.id]), { shouldFocus: false });
  };
  return (
    <IntakeSection
      id="agents"
      count={agents.fields.length}
      actions={
        <Button startIcon={<AddOutlined />} onClick={add}>
          {t('agents.add')}
        </Button>
      }
    >
      {agents.fields.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{t('agents.none')}</Typography>
      )}
      {hasThird(watched) && (
        <Typography sx={{ color: 'soon.main' }} role="status">
          {t('agents.onlyTwo')}
        </Typography>
      )}
      {agents.fields.map((agent, index) => (
        <AgentCard key={agent.key} index={index} onRemove={() => agents.remove(index)} />
      ))}
    </IntakeSection>
  );
}

function AgentCard({ index, onRemove }: { readonly index: number; readonly onRemove: () => void }) {
  const { t } = useTranslation('intake');
  const { t: term } = useTranslation('terms');
  const { control, getValues, setValue } = useFormContext<IntakeValues>();
  const name = useWatch({ control, name: `agents.${index}.name` });
  const title = t('agents.number', { n: index + 1 });
  const fill = (known: KnownParty) => {
    const agent = getValues(`agents.${index}`);
    const found = {
      name: known.name,
      firm: known.firm ?? agent.firm,
      licence: known.licence ?? agent.licence,
    };
    setValue(
      `agents.${index}`,
      { ...agent, ...found, phone: known.phone ?? agent.phone },
      { shouldDirty: true },
    );
  };
  return (
    <EntryCard
      title={title}
      actions={
        <IconButton aria-label={t('agents.remove', { name: name ?? title })} onClick={onRemove}>
          <DeleteOutlined fontSize="small" />
        </IconButton>
      }
    >
      <FieldGrid>
        <KnownNameField
          name={`agents.${index}.name`}
          label={t('field.agentName')}
          kind="agent"
          onPick={fill}
        />
        <SelectField
          name={`agents.${index}.kind`}
          label={t('field.agentKind')}
          options={agentKinds.map((value) => ({ value, label: term(`agentKind.${value}`) }))}
        />
        <Box sx={{ gridColumn: { md: 'span 2' } }}>
          <PartyIdsField name={`agents.${index}.partyIds`} label={t('field.partyIds')} />
        </Box>
        <SelectField
          name={`agents.${index}.authority`}
          label={t('field.authority')}
          options={agentAuthorities.map((value) => ({ value, label: term(`agentAuthority.${value}`) }))}
        />
        <TextField name={`agents.${index}.firm`} label={t('field.firm')} maxLength={200} />
        <TextField name={`agents.${index}.licence`} label={t('field.licence')} maxLength={60} />
        <TextField name={`agents.${index}.phone`} label={t('field.phone')} type="tel" maxLength={60} />
      </FieldGrid>
    </EntryCard>
  );
}

/** Whether some party has more than two agents; Civil Procedure Law art. 61. */
function hasThird(agents: readonly { readonly partyIds: readonly string[] }[]): boolean {
  const counts = new Map<string, number>();
  for (const id of agents.flatMap((agent) => agent.partyIds)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts.values()].some((count) => count > 2);
}
