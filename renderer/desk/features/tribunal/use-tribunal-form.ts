import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { useReference } from '../../../ui/reference.tsx';
import { type TribunalInput, type TribunalRules, tribunalForm } from './tribunal-form.ts';

/** The people who may approve a tribunal named by hand. */
export function useApprovers(): readonly { readonly value: string; readonly label: string }[] {
  const { staff } = useReference();
  return staff
    .filter(({ isActive, functions }) => isActive && functions.includes('director'))
    .map(({ id, name }) => ({ value: id, label: name }));
}

/** The form, checked against what the server last said of the case; where one director is all there is, that one approves. */
export function useTribunalForm({ required, hasTribunal, acceptedOn }: Omit<TribunalRules, 'today'>) {
  const today: LegalDate = useReference().today.date;
  const approvers = useApprovers();
  const schema = useMemo(
    () => tribunalForm({ required, hasTribunal, acceptedOn, today }),
    [required, hasTribunal, acceptedOn, today],
  );
  const start: TribunalInput = {
    way: 'draw',
    on: today,
    isMajorOrDifficult: false,
    seats: '1',
    clerkId: null,
    arbitratorIds: [],
    presidingId: null,
    reason: '',
    approverId: approvers.length === 1 ? (approvers[0]?.value ?? null) : null,
  };
  return useForm({ resolver: zodResolver(schema), defaultValues: start });
}
