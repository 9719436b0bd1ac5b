import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useDocumentName } from './use-document-name.ts';

interface SavedProps {
  readonly text: string;
  /** Papers the step asks for. */
  readonly papers: readonly string[];
  /** The case a split made. */
  readonly newCaseId: string | null;
  readonly onIssue: (kind: string) => void;
}

/** What was recorded, and the paper that should go out with it. */
export function Saved({ text, papers, newCaseId, onIssue }: SavedProps) {
  const { t } = useTranslation('steps');
  const documentName = useDocumentName();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
      <span>{newCaseId === null ? text : `${text}${t('splitDone')}`}</span>
      {papers.map((kind) => (
        <Button key={kind} color="inherit" variant="outlined" onClick={() => onIssue(kind)}>
          {t('issue', { title: documentName(kind) })}
        </Button>
      ))}
    </Box>
  );
}
