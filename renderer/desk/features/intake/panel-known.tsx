import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useReference } from '../../../ui/reference.tsx';
import { PanelFact, PanelNote } from './panel-fact.tsx';
import { type Duplicate, type KnownMatch, type OpenCase, useKnownSummary } from './use-known-summary.ts';

const mostListed = 6;

/** Who on the page was seen before, with the other open cases; and what may be the same case again. */
export function KnownFacts() {
  const { t } = useTranslation('intake');
  const { isAsked, isLoading, matches, duplicates } = useKnownSummary();
  const note = !isAsked
    ? t('panel.knownWait')
    : matches.length === 0 && !isLoading
      ? t('panel.knownNone')
      : null;
  return (
    <>
      {duplicates.length > 0 && (
        <PanelFact title={t('panel.duplicates')}>
          {duplicates.slice(0, mostListed).map((duplicate) => (
            <DuplicateAlert
              key={`${duplicate.worker ?? ''} ${duplicate.openCase.caseId}`}
              duplicate={duplicate}
            />
          ))}
        </PanelFact>
      )}
      <PanelFact title={t('panel.known')}>
        {note !== null && <PanelNote>{note}</PanelNote>}
        {matches.map((match) => (
          <Match
            key={`${match.known.kind} ${match.known.name} ${match.known.identifier ?? ''}`}
            match={match}
          />
        ))}
      </PanelFact>
    </>
  );
}

function DuplicateAlert({ duplicate }: { readonly duplicate: Duplicate }) {
  const { t } = useTranslation('intake');
  const { worker, employer, openCase } = duplicate;
  return (
    <Alert severity="warning" sx={{ mb: 0.5, py: 0 }}>
      {worker === null
        ? t('panel.duplicatePossible', { employer })
        : t('panel.duplicate', { worker, employer })}{' '}
      <CaseLink openCase={openCase} />
    </Alert>
  );
}

function Match({ match }: { readonly match: KnownMatch }) {
  const { t } = useTranslation('intake');
  const { causeName } = useReference();
  const { known, openCases } = match;
  return (
    <Box sx={{ mb: 1 }}>
      <Typography>{known.name}</Typography>
      <PanelNote>{t('panel.knownCases', { n: known.caseCount, open: openCases.length })}</PanelNote>
      {openCases.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {openCases.slice(0, mostListed).map((openCase) => (
            <li key={openCase.caseId}>
              <CaseLink openCase={openCase} />
              <PanelNote>
                {known.kind === 'employer' ? openCase.applicants : openCase.respondents} ·{' '}
                {causeName(openCase.causeCode)}
              </PanelNote>
            </li>
          ))}
        </Box>
      )}
    </Box>
  );
}

/** Opens the case; what is typed here stays as a draft. */
function CaseLink({ openCase }: { readonly openCase: OpenCase }) {
  const { t } = useTranslation('intake');
  return (
    <Link to="/cases/$caseId" params={{ caseId: openCase.caseId }} style={{ color: 'inherit' }}>
      <span style={{ whiteSpace: 'nowrap' }}>{openCase.number ?? t('panel.received')}</span>
    </Link>
  );
}
