import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MuiTextField from '@mui/material/TextField';
import { useMemo, useState } from 'react';
import { get, useFormContext, useFormState, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PartyRole } from '../../../../electron/backend/domain/lifecycle/application.ts';
import { type Fen, sumFen } from '../../../../electron/backend/domain/money.ts';
import { foldText } from '../../../../electron/backend/domain/text.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { Money } from '../../../ui/money.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { useIntakeLists } from './intake-context.tsx';
import type { ClaimValues, IntakeValues, PartyValues } from './intake-form.ts';
import { PartyFields } from './party-fields.tsx';
import { useRemoveParties } from './use-remove-parties.ts';

interface PartyTableProps {
  readonly role: PartyRole;
  /** Places of these parties in the form's list. */
  readonly indices: readonly number[];
}

interface Row {
  readonly index: number;
  readonly party: PartyValues;
  readonly claimedFen: Fen | null;
  readonly isFaulty: boolean;
}

const limit = 20;

/** Many parties of one role: a page of rows, one editor at a time. */
export function PartyTable({ role, indices }: PartyTableProps) {
  const { t } = useTranslation('intake');
  const { edit, editing } = useIntakeLists();
  const { remove } = useRemoveParties();
  const [text, setText] = useState('');
  const [offset, setOffset] = useState(0);
  const rows = useRows(indices);
  const found = useMemo(() => rows.filter((row) => matches(row.party, text)), [rows, text]);
  const first = Math.min(offset, Math.max(0, Math.floor((found.length - 1) / limit) * limit));
  const edited = rows.find((row) => row.party.id === editing);
  const nameOf = (row: Row) => row.party.name ?? t('party.unnamed');
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1, alignItems: 'center' }}>
        <MuiTextField
          label={t('party.filter')}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setOffset(0);
          }}
          sx={{ maxWidth: 240 }}
        />
        {role === 'applicant' && <RemoveAll ids={rows.map((row) => row.party.id)} />}
      </Box>
      <DataTable<Row>
        label={t(`sections.${role}`)}
        rows={found.slice(first, first + limit)}
        rowKey={(row) => row.party.id}
        state="ready"
        isFiltered={text !== ''}
        emptyText={t('party.noMatch')}
        onOpen={(row) => edit(row.party.id)}
        page={{ offset: first, limit, total: found.length, isCapped: false, onPage: setOffset }}
        columns={[
          { id: 'n', header: '#', width: 48, cell: (row) => indices.indexOf(row.index) + 1 },
          {
            id: 'name',
            header: t('field.name'),
            cell: (row) => (
              <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
                {nameOf(row)}
                {row.isFaulty && (
                  <ErrorOutlined color="error" fontSize="small" titleAccess={t('party.faulty')} />
                )}
              </Box>
            ),
          },
          { id: 'identifier', header: t('field.identifier'), cell: (row) => row.party.identifier ?? '—' },
          { id: 'phone', header: t('field.phone'), cell: (row) => row.party.phone ?? '—' },
          {
            id: 'claimed',
            header: t('party.claimed'),
            align: 'right',
            cell: (row) => <Money fen={row.claimedFen} />,
          },
          {
            id: 'actions',
            header: t('party.actions'),
            width: 84,
            cell: (row) => (
              <Box sx={{ display: 'flex' }}>
                <IconButton
                  aria-label={t('party.edit', { name: nameOf(row) })}
                  onClick={() => edit(row.party.id)}
                >
                  <EditOutlined fontSize="small" />
                </IconButton>
                <IconButton
                  aria-label={t('party.remove', { name: nameOf(row) })}
                  onClick={() => remove([row.party.id])}
                >
                  <DeleteOutlined fontSize="small" />
                </IconButton>
              </Box>
            ),
          },
        ]}
      />
      {edited !== undefined && (
        <EntryDialog title={t('party.editTitle')} onClose={() => edit(null)}>
          <PartyFields index={edited.index} autoFocus />
        </EntryDialog>
      )}
    </>
  );
}

function RemoveAll({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation('intake');
  const { remove } = useRemoveParties();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button color="secondary" onClick={() => setIsAsking(true)} sx={{ ml: 'auto' }}>
        {t('party.removeAll')}
      </Button>
      <ConfirmDialog
        open={isAsking}
        title={t('party.removeAll')}
        body={t('party.removeAllBody', { n: ids.length })}
        confirmLabel={t('party.removeAll')}
        tone="danger"
        onConfirm={() => {
          setIsAsking(false);
          remove(ids);
        }}
        onClose={() => setIsAsking(false)}
      />
    </>
  );
}

function useRows(indices: readonly number[]): readonly Row[] {
  const { control } = useFormContext<IntakeValues>();
  const [parties, claims] = useWatch({ control, name: ['parties', 'claims'] });
  const { errors } = useFormState({ control, name: 'parties' });
  return useMemo(() => {
    const claimed = claimedByParty(claims);
    return indices.flatMap((index) => {
      const party = parties[index];
      if (party === undefined) return [];
      const isFaulty = get(errors, `parties.${index}`) !== undefined;
      return [{ index, party, claimedFen: claimed.get(party.id) ?? null, isFaulty }];
    });
  }, [indices, parties, claims, errors]);
}

function claimedByParty(claims: readonly ClaimValues[]): ReadonlyMap<string, Fen> {
  const sums = new Map<string, Fen>();
  for (const { claimantId, amountFen } of claims) {
    if (claimantId === null || amountFen === null || Number.isNaN(amountFen)) continue;
    sums.set(claimantId, sumFen([sums.get(claimantId) ?? 0, amountFen]));
  }
  return sums;
}

function matches(party: PartyValues, text: string): boolean {
  if (text.trim() === '') return true;
  return foldText(`${party.name ?? ''} ${party.identifier ?? ''} ${party.phone ?? ''}`).includes(
    foldText(text),
  );
}
