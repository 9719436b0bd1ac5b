import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import MuiTextField from '@mui/material/TextField';
import { useMemo, useState } from 'react';
import { get, useFormContext, useFormState, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { foldText } from '../../../../electron/backend/domain/text.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { Money } from '../../../ui/money.tsx';
import { useReference } from '../../../ui/reference.tsx';
import { ClaimFields } from './claim-fields.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { useIntakeLists } from './intake-context.tsx';
import type { ClaimValues, IntakeValues } from './intake-form.ts';

interface Row {
  readonly index: number;
  readonly claim: ClaimValues;
  readonly claimant: string;
  readonly isFaulty: boolean;
}

const limit = 20;

/** Many claims, as a collective case has: a page of rows, one editor at a time. */
export function ClaimTable() {
  const { t } = useTranslation('intake');
  const { causeName } = useReference();
  const { claims, edit, editing } = useIntakeLists();
  const [text, setText] = useState('');
  const [offset, setOffset] = useState(0);
  const rows = useRows();
  const found = useMemo(() => rows.filter((row) => matches(row, text)), [rows, text]);
  const first = Math.min(offset, Math.max(0, Math.floor((found.length - 1) / limit) * limit));
  const edited = rows.find((row) => row.claim.id === editing);
  return (
    <>
      <MuiTextField
        label={t('claims.filter')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setOffset(0);
        }}
        sx={{ maxWidth: 240, mb: 1 }}
      />
      <DataTable<Row>
        label={t('sections.claims')}
        rows={found.slice(first, first + limit)}
        rowKey={(row) => row.claim.id}
        state="ready"
        isFiltered={text !== ''}
        emptyText={t('claims.none')}
        onOpen={(row) => edit(row.claim.id)}
        page={{ offset: first, limit, total: found.length, isCapped: false, onPage: setOffset }}
        columns={[
          { id: 'n', header: '#', width: 48, cell: (row) => row.index + 1 },
          { id: 'claimant', header: t('field.claimantId'), cell: (row) => row.claimant },
          {
            id: 'kind',
            header: t('field.claimKind'),
            cell: (row) => (row.claim.kind === null ? '—' : causeName(row.claim.kind)),
          },
          {
            id: 'text',
            header: t('field.text'),
            cell: (row) => (
              <Box component="span" sx={{ display: 'inline-flex', gap: 0.5 }}>
                {row.claim.text ?? '—'}
                {row.isFaulty && (
                  <ErrorOutlined color="error" fontSize="small" titleAccess={t('party.faulty')} />
                )}
              </Box>
            ),
          },
          {
            id: 'amount',
            header: t('field.amountFen'),
            align: 'right',
            cell: (row) => <Money fen={row.claim.amountFen} />,
          },
          {
            id: 'actions',
            header: t('party.actions'),
            width: 84,
            cell: (row) => (
              <Box sx={{ display: 'flex' }}>
                <IconButton
                  aria-label={t('claims.edit', { n: row.index + 1 })}
                  onClick={() => edit(row.claim.id)}
                >
                  <EditOutlined fontSize="small" />
                </IconButton>
                <IconButton
                  aria-label={t('claims.remove', { n: row.index + 1 })}
                  onClick={() => claims.remove(row.index)}
                >
                  <DeleteOutlined fontSize="small" />
                </IconButton>
              </Box>
            ),
          },
        ]}
      />
      {edited !== undefined && (
        <EntryDialog title={t('claims.editTitle')} onClose={() => edit(null)}>
          <ClaimFields index={edited.index} />
        </EntryDialog>
      )}
    </>
  );
}

function useRows(): readonly Row[] {
  const { t } = useTranslation('intake');
  const { control } = useFormContext<IntakeValues>();
  const [parties, claims] = useWatch({ control, name: ['parties', 'claims'] });
  const { errors } = useFormState({ control, name: 'claims' });
  const everybody = t('claims.everybody');
  const unnamed = t('party.unnamed');
  return useMemo(() => {
    const names = new Map(parties.map((party) => [party.id, party.name ?? unnamed]));
    return claims.map((claim, index) => ({
      index,
      claim,
      claimant: claim.claimantId === null ? everybody : (names.get(claim.claimantId) ?? '—'),
      isFaulty: get(errors, `claims.${index}`) !== undefined,
    }));
  }, [parties, claims, errors, everybody, unnamed]);
}

function matches(row: Row, text: string): boolean {
  return text.trim() === '' || foldText(`${row.claimant} ${row.claim.text ?? ''}`).includes(foldText(text));
}
