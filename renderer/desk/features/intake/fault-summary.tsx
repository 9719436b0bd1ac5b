import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { type Ref, useMemo } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFaultText } from '../../../ui/refusal.tsx';
import { useFieldLabel } from './field-label.ts';
import type { IntakeValues } from './intake-form.ts';
import { belowTopBar, goToSection } from './intake-section.tsx';
import { useReveal } from './use-reveal.ts';

const mostListed = 12;

interface Fault {
  readonly path: string;
  readonly reason: string;
}

/** Every fault of the page after a save was tried, each a way to its input; a row of a collapsed table opens. */
export function FaultSummary({ ref }: { readonly ref: Ref<HTMLDivElement> }) {
  const { t } = useTranslation('intake');
  const { control } = useFormContext<IntakeValues>();
  const { errors, submitCount } = useFormState({ control });
  // The proxy of `errors` changes whenever a fault comes or goes.
  const faults = useMemo(() => flatten(errors), [errors]);
  const sentence = useSentence();
  const reveal = useReveal();
  if (submitCount === 0 || faults.length === 0) return null;
  return (
    <Alert
      severity="error"
      role="alert"
      ref={ref}
      tabIndex={-1}
      sx={{ mb: 1.5, scrollMarginTop: belowTopBar }}
    >
      <AlertTitle>{t('faults.title', { n: faults.length })}</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {faults.slice(0, mostListed).map((fault) => (
          <li key={fault.path}>
            <Link
              component="button"
              type="button"
              color="inherit"
              underline="always"
              sx={{ textAlign: 'start' }}
              onClick={() => (isWholeList(fault.path) ? goToSection(sectionOf(fault)) : reveal(fault.path))}
            >
              {sentence(fault)}
            </Link>
          </li>
        ))}
      </Box>
      {faults.length > mostListed && t('faults.more', { n: faults.length - mostListed })}
    </Alert>
  );
}

function useSentence(): (fault: Fault) => string {
  const { t } = useTranslation('intake');
  const faultText = useFaultText();
  const fieldLabel = useFieldLabel();
  const { getValues } = useFormContext<IntakeValues>();
  return ({ path, reason }) => {
    const text = faultText(reason) ?? reason;
    return isWholeList(path) ? text : t('faults.at', { field: fieldLabel(path, getValues()), text });
  };
}

/** Errors are nested as the values are; a leaf has a message. */
function flatten(node: unknown, path = ''): Fault[] {
  if (typeof node !== 'object' || node === null || node instanceof Element) return [];
  if ('message' in node && typeof node.message === 'string') return [{ path, reason: node.message }];
  return Object.entries(node).flatMap(([key, child]) => {
    if (key === 'ref') return [];
    return flatten(child, key === 'root' ? path : path === '' ? key : `${path}.${key}`);
  });
}

function isWholeList(path: string): boolean {
  return path === 'parties' || path === 'claims' || path === 'agents';
}

function sectionOf({ path, reason }: Fault) {
  if (path === 'claims') return 'claims';
  if (path === 'agents') return 'agents';
  return reason === 'respondentMissing' ? 'respondent' : 'applicant';
}
