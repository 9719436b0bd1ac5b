import Alert from '@mui/material/Alert';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldPlace, MissingPaperField } from '../../../../electron/backend/api/contract/papers.ts';
import { assertNever } from '../../../../electron/backend/domain/assert.ts';
import { RouterLink } from '../../../ui/router-link.tsx';

interface MissingListProps {
  readonly missing: readonly MissingPaperField[];
  readonly caseId: string;
}

/** The blanks that stop a paper, each with the way to the place where it is filled. */
export function MissingList({ missing, caseId }: MissingListProps) {
  const { t } = useTranslation('papers');
  return (
    <Alert severity="warning">
      {t('issue.missing.title', { n: missing.length })}
      <ul style={{ margin: '4px 0 0', paddingInlineStart: '1.2em' }}>
        {missing.map((item) => (
          <li key={item.field}>
            <span lang="zh-CN">{item.label}</span>{' '}
            <PlaceLink place={item.where} caseId={caseId}>
              {t(`issue.missing.${item.where}`)}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function PlaceLink({
  place,
  caseId,
  children,
}: {
  readonly place: FieldPlace;
  readonly caseId: string;
  readonly children: ReactNode;
}) {
  switch (place) {
    case 'court':
      return <RouterLink to="/settings">{children}</RouterLink>;
    case 'application':
      return (
        <RouterLink to="/intake" search={{ caseId }}>
          {children}
        </RouterLink>
      );
    case 'acceptance':
      return <CaseLink caseId={caseId} tab="overview" action={undefined} label={children} />;
    case 'hearing':
      return <CaseLink caseId={caseId} tab="hearings" action="schedule" label={children} />;
    case 'outcome':
      return <CaseLink caseId={caseId} tab="overview" action="outcome" label={children} />;
    default:
      return assertNever(place);
  }
}

interface CaseLinkProps {
  readonly caseId: string;
  readonly tab: 'overview' | 'hearings';
  /** The dialog to open there; undefined: the steps of the case. */
  readonly action: string | undefined;
  readonly label: ReactNode;
}

function CaseLink({ caseId, tab, action, label }: CaseLinkProps) {
  return (
    <RouterLink to="/cases/$caseId" params={{ caseId }} search={{ tab, action }}>
      {label}
    </RouterLink>
  );
}
