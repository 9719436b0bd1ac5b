import { useNavigate } from '@tanstack/react-router';
import { docketSearch } from './docket-search.ts';

/** Opens the proposed times for a hearing over the docket; what the docket shows stays as it is. */
export function usePropose(): (hearing: {
  readonly caseId: string;
  readonly hearingId: string | null;
}) => void {
  const navigate = useNavigate();
  return ({ caseId, hearingId }) =>
    void navigate({
      to: '/docket',
      search: (shown) => ({
        ...docketSearch.parse(shown),
        propose: caseId,
        proposeHearing: hearingId ?? undefined,
      }),
    });
}
