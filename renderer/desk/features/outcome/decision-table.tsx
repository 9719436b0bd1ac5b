import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import type { ClaimResult } from '../../../../electron/backend/domain/lifecycle/events.ts';
import { formatYuan } from '../../../../electron/backend/domain/money.ts';
import { type Taken, useCalculator } from '../../../ui/calculator-slot.tsx';
import { DecisionRow, ResultSelect } from './decision-row.tsx';
import { openClaims } from './open-claims.ts';
import { awardedSum, type Claims, decisionOfAmount, type OutcomeForm, presetAmount } from './outcome-form.ts';

/** Claims shown at once; a collective case has hundreds. */
const pageSize = 20;

interface DecisionTableProps {
  readonly view: CaseView;
  /** What gets no result is left open (先行裁决). */
  readonly isPartial?: boolean;
}

/** The result of every open claim (field `decisions`), a page at a time, with one choice for all of them. */
export function DecisionTable({ view, isPartial = false }: DecisionTableProps) {
  const { t } = useTranslation('outcome');
  const form = useFormContext<OutcomeForm>();
  const titleId = useId();
  const [offset, setOffset] = useState(0);
  const { parties } = view.application;
  const claims = openClaims(view);
  const numberOf = (claimId: string) => view.application.claims.findIndex(({ id }) => id === claimId) + 1;
  const decisions = form.watch('decisions');
  // A vote's form has no place for workings: there the calculator only fills in the amount.
  const workings = form.watch('calculations') as OutcomeForm['calculations'] | undefined;
  const calculator = useCalculator();
  const [calculating, setCalculating] = useState<string | null>(null);
  const names = new Map(parties.map((party) => [party.id, party.name]));
  const isOpen = (claimId: string) => (decisions[claimId]?.result ?? null) === null;
  const missing = claims.filter((claim) => isOpen(claim.id));
  const sum = awardedSum(claims, decisions);
  const total =
    sum === null
      ? missing.length === 0
        ? t('award.totalNone')
        : ''
      : t('award.total', { amount: formatYuan(sum) });
  const shown = claims.slice(offset, offset + pageSize);

  const apply = (result: ClaimResult, onlyOpen: boolean) => {
    const changed = claims
      .filter((claim) => !onlyOpen || isOpen(claim.id))
      .map((claim) => [claim.id, { result, amountFen: presetAmount(result, claim.amountFen) }] as const);
    form.setValue('decisions', { ...decisions, ...Object.fromEntries(changed) }, { shouldDirty: true });
    form.clearErrors('decisions');
  };
  const toMissing = () => {
    const first = claims.findIndex((claim) => isOpen(claim.id));
    if (first >= 0) setOffset(Math.floor(first / pageSize) * pageSize);
  };

  const asked = claims.find(({ id }) => id === calculating);
  const take = (claim: Claims[number], taken: Taken) => {
    form.setValue(`decisions.${claim.id}`, decisionOfAmount(taken.totalFen, claim.amountFen), {
      shouldDirty: true,
    });
    if (workings !== undefined)
      form.setValue('calculations', { ...workings, [claim.id]: taken }, { shouldDirty: true });
    form.clearErrors(`decisions.${claim.id}`);
    setCalculating(null);
  };
  const drop = (claimId: string) => {
    const kept = Object.entries(workings ?? {}).filter(([id]) => id !== claimId);
    form.setValue('calculations', Object.fromEntries(kept), { shouldDirty: true });
    setCalculating(null);
  };

  return (
    <Box role="group" aria-labelledby={titleId}>
      {asked !== undefined &&
        calculator?.({
          title: t('award.calculateOf', { n: numberOf(asked.id) }),
          initial: workings?.[asked.id]?.calculation ?? null,
          causeCode: asked.kind,
          onTake: (taken) => take(asked, taken),
          ...(workings?.[asked.id] === undefined ? {} : { onRemove: () => drop(asked.id) }),
          onClose: () => setCalculating(null),
        })}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
        <Typography id={titleId} variant="h3" sx={{ mr: 'auto' }}>
          {t('award.decisions')}
        </Typography>
        {claims.length > 1 && !isPartial && (
          <>
            <ResultSelect
              label={t('award.applyAll')}
              value={null}
              onChange={(result) => apply(result, false)}
              isAction
            />
            {missing.length > 0 && missing.length < claims.length && (
              <ResultSelect
                label={t('award.applyRest')}
                value={null}
                onChange={(result) => apply(result, true)}
                isAction
              />
            )}
          </>
        )}
      </Box>
      <TableContainer>
        <Table aria-labelledby={titleId}>
          <TableHead>
            <TableRow>
              <TableCell>{t('award.claim')}</TableCell>
              <TableCell>{t('award.claimant')}</TableCell>
              <TableCell align="right">{t('award.claimed')}</TableCell>
              <TableCell>{t('award.result')}</TableCell>
              <TableCell>{t('award.awarded')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map((claim) => (
              <DecisionRow
                key={claim.id}
                claim={claim}
                onCalculate={calculator === null ? null : () => setCalculating(claim.id)}
                workedFen={workings?.[claim.id]?.totalFen ?? null}
                nth={numberOf(claim.id)}
                isPartial={isPartial}
                claimant={
                  claim.claimantId === null ? t('award.allClaimants') : (names.get(claim.claimantId) ?? '')
                }
              />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {claims.length > pageSize && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <Button disabled={offset === 0} onClick={() => setOffset(offset - pageSize)}>
            {t('award.earlier')}
          </Button>
          <Typography role="status">
            {t('award.page', { from: offset + 1, to: offset + shown.length, total: claims.length })}
          </Typography>
          <Button disabled={offset + pageSize >= claims.length} onClick={() => setOffset(offset + pageSize)}>
            {t('award.later')}
          </Button>
        </Box>
      )}
      <Alert
        severity={missing.length === 0 ? 'success' : 'info'}
        role="status"
        sx={{ py: 0, mt: 1 }}
        action={
          missing.length > 0 && claims.length > pageSize && !isPartial ? (
            <Button onClick={toMissing}>{t('award.toMissing')}</Button>
          ) : undefined
        }
      >
        {missing.length === 0
          ? t('award.complete', { n: claims.length })
          : t(isPartial ? 'partial.left' : 'award.missing', { n: missing.length })}{' '}
        {total}
      </Alert>
    </Box>
  );
}
