import AddOutlined from '@mui/icons-material/AddOutlined';
import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import GroupAddOutlined from '@mui/icons-material/GroupAddOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PartyRole } from '../../../../electron/backend/domain/lifecycle/application.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { FieldFault } from '../../../ui/fields/field-fault.tsx';
import { EntryCard } from './entry-card.tsx';
import { expandedParties, useIntakeLists } from './intake-context.tsx';
import { type IntakeValues, newParty } from './intake-form.ts';
import { IntakeSection } from './intake-section.tsx';
import { PartyFields } from './party-fields.tsx';
import { PartyTable } from './party-table.tsx';
import { RosterDialog } from './roster-dialog.tsx';
import { useRemoveParties } from './use-remove-parties.ts';

/** Everybody of one role: cards with every field while they are few, a paged table when they are many. */
export function PartySection({ role }: { readonly role: PartyRole }) {
  const { t } = useTranslation('intake');
  const { parties, edit } = useIntakeLists();
  const [isRosterOpen, setIsRosterOpen] = useState(false);
  const indices = parties.fields.flatMap((party, index) => (party.role === role ? [index] : []));
  const isTable = indices.length > expandedParties;

  const add = () => {
    const party = newParty(role, role === 'applicant' ? 'worker' : 'employer');
    parties.append(party, { shouldFocus: false });
    if (isTable) edit(party.id);
  };

  return (
    <IntakeSection
      id={role}
      count={indices.length}
      actions={
        <>
          {role === 'applicant' && (
            <Button startIcon={<GroupAddOutlined />} onClick={() => setIsRosterOpen(true)}>
              {t('party.roster')}
            </Button>
          )}
          <Button startIcon={<AddOutlined />} onClick={add}>
            {t(`party.add.${role}`)}
          </Button>
        </>
      }
    >
      {role === 'applicant' && <FieldFault name="parties" />}
      {indices.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{t(`party.none.${role}`)}</Typography>
      )}
      {isTable ? (
        <PartyTable role={role} indices={indices} />
      ) : (
        indices.map((index, position) => (
          <PartyCard
            key={parties.fields[index]?.key ?? index}
            role={role}
            index={index}
            position={position}
          />
        ))
      )}
      {isRosterOpen && <RosterDialog onClose={() => setIsRosterOpen(false)} />}
    </IntakeSection>
  );
}

interface PartyCardProps {
  readonly role: PartyRole;
  readonly index: number;
  readonly position: number;
}

function PartyCard({ role, index, position }: PartyCardProps) {
  const { t } = useTranslation('intake');
  const { t: term } = useTranslation('terms');
  const title = t('party.number', { role: term(`role.${role}`), n: position + 1 });
  return (
    <EntryCard title={title} actions={<RemoveParty index={index} title={title} />}>
      <PartyFields index={index} />
    </EntryCard>
  );
}

function RemoveParty({ index, title }: { readonly index: number; readonly title: string }) {
  const { t } = useTranslation('intake');
  const { control, getValues } = useFormContext<IntakeValues>();
  const name = useWatch({ control, name: `parties.${index}.name` });
  const { claimsOf, remove } = useRemoveParties();
  const [isAsking, setIsAsking] = useState(false);
  const subject = (name ?? '').trim() === '' ? title : (name ?? title);
  const id = getValues(`parties.${index}.id`);
  const claims = isAsking ? claimsOf([id]).length : 0;
  return (
    <>
      <IconButton
        aria-label={t('party.remove', { name: subject })}
        onClick={() =>
          (name ?? '') === '' && claimsOf([id]).length === 0 ? remove([id]) : setIsAsking(true)
        }
      >
        <DeleteOutlined fontSize="small" />
      </IconButton>
      <ConfirmDialog
        open={isAsking}
        title={t('party.remove', { name: subject })}
        body={claims === 0 ? t('party.removeBody') : t('party.removeClaimsBody', { n: claims })}
        confirmLabel={t('party.removeConfirm')}
        tone="danger"
        onConfirm={() => {
          setIsAsking(false);
          remove([id]);
        }}
        onClose={() => setIsAsking(false)}
      />
    </>
  );
}
