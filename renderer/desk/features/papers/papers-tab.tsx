import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../../electron/backend/api/contract/cases.ts';
import {
  type CaseDocumentKind,
  caseDocumentKinds,
} from '../../../../electron/backend/domain/document-kind.ts';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { useDateText } from '../../../ui/dates.tsx';
import { useCan, useReference } from '../../../ui/reference.tsx';
import { RouterLink } from '../../../ui/router-link.tsx';
import { Addressee } from './addressee.tsx';
import { CorrectedChip } from './corrected-chip.tsx';
import { issueAction } from './issue-action.ts';
import { PaperHash } from './paper-hash.tsx';
import { type Hindrance, paperHindrance } from './paper-hindrance.ts';

/** The papers of a case, the latest first, and what can be issued now. */
export function PapersTab({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation('papers');
  const columns = useColumns(view);
  const navigate = useNavigate();
  const canIssue = useCan('papers.issue');
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography variant="h2" sx={{ mr: 1 }}>
          {t('tab.title')}
        </Typography>
        {canIssue &&
          caseDocumentKinds.map((kind) => {
            const hindrance = paperHindrance(view, kind);
            return hindrance === 'noOccasion' ? null : (
              <IssueButton key={kind} caseId={view.caseId} kind={kind} hindrance={hindrance} />
            );
          })}
      </Box>
      <DataTable
        label={t('tab.label')}
        columns={columns}
        rows={view.documents.toReversed()}
        rowKey={(row) => row.id}
        state="ready"
        emptyText={t('tab.none')}
        onOpen={(row) => void navigate({ to: '/papers/print/$documentId', params: { documentId: row.id } })}
      />
    </Box>
  );
}

interface IssueButtonProps {
  readonly caseId: string;
  readonly kind: CaseDocumentKind;
  readonly hindrance: Exclude<Hindrance, 'noOccasion'> | null;
}

/** A paper that is not due yet says why, also to those who do not see the tooltip. */
function IssueButton({ caseId, kind, hindrance }: IssueButtonProps) {
  const { t } = useTranslation('papers');
  const { t: term } = useTranslation('terms');
  const navigate = useNavigate();
  const reasonId = useId();
  const reason = hindrance === null ? '' : t(`tab.${hindrance}`);
  const open = () =>
    void navigate({
      to: '/cases/$caseId',
      params: { caseId },
      search: { tab: 'papers', action: issueAction(kind) },
    });
  return (
    <Tooltip title={reason}>
      <span>
        <Button
          variant="outlined"
          aria-disabled={hindrance !== null}
          aria-describedby={hindrance === null ? undefined : reasonId}
          onClick={hindrance === null ? open : undefined}
          sx={hindrance === null ? {} : { color: 'text.disabled', borderColor: 'divider', cursor: 'default' }}
        >
          {t('tab.issue', { title: term(`documentKind.${kind}`) })}
        </Button>
        {hindrance !== null && (
          <span id={reasonId} hidden>
            {reason}
          </span>
        )}
      </span>
    </Tooltip>
  );
}

type Row = CaseView['documents'][number];

function useColumns(view: CaseView): readonly Column<Row>[] {
  const { t } = useTranslation('papers');
  const { staffName } = useReference();
  const dateText = useDateText();
  return [
    {
      id: 'paper',
      header: t('register.paper'),
      cell: (row) => (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          <RouterLink to="/papers/print/$documentId" params={{ documentId: row.id }}>
            {[row.title, row.number === view.caseNumber ? '' : row.number]
              .filter((part) => part !== '')
              .join(' ')}
          </RouterLink>
          <CorrectedChip on={row.correctedOn} />
        </Box>
      ),
    },
    {
      id: 'recipient',
      header: t('register.recipient'),
      cell: (row) => <Addressee paper={row} />,
    },
    { id: 'issuedOn', header: t('register.issuedOn'), cell: (row) => dateText(row.issuedOn) },
    { id: 'issuedBy', header: t('register.issuedBy'), cell: (row) => staffName(row.issuedBy) },
    { id: 'hash', header: t('register.hash'), cell: (row) => <PaperHash sha256={row.sha256} /> },
  ];
}
