import { useNavigate, useSearch } from '@tanstack/react-router';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import { AcceptDialog } from './accept-dialog.tsx';
import { RejectDialog } from './reject-dialog.tsx';
import { caseSearch } from './search.ts';

/** The dialogs of the decision on acceptance, opened by the address while the step is lawful. */
export function DecisionDialogs({ view }: { readonly view: CaseView }) {
  const navigate = useNavigate();
  const { action } = caseSearch.parse(useSearch({ strict: false }));
  const close = () =>
    void navigate({ to: '.', search: (search) => ({ ...search, action: undefined }), replace: true });
  const isOpen = (step: 'accept' | 'reject') =>
    view.steps.some((item) => item.step === step && item.refusal === null && item.isPermitted);
  if (action === 'accept' && isOpen('accept')) return <AcceptDialog view={view} onClose={close} />;
  if (action === 'reject' && isOpen('reject')) return <RejectDialog view={view} onClose={close} />;
  return null;
}
