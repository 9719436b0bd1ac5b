import { useNavigate } from '@tanstack/react-router';
import { z } from 'zod';
import { ApprovalsPage } from '../features/approvals/approvals-page.tsx';

export const approvalsSearch = z.object({ all: z.literal(true).optional().catch(undefined) });

/** `/approvals`: whether all that waits is shown stands in the address. */
export function ApprovalsRoom({ isAll }: { readonly isAll: boolean }) {
  const navigate = useNavigate();
  return (
    <ApprovalsPage
      isAll={isAll}
      onAll={(next) => void navigate({ to: '/approvals', search: next ? { all: true } : {} })}
    />
  );
}
