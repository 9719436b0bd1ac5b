import { Global } from '@emotion/react';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { PracticeMark } from './practice-mark.tsx';

interface PlainPaperProps {
  readonly isPractice: boolean;
  readonly children: ReactNode;
}

/** A sheet of A4, black on white whatever the desk looks like. A practice sheet says so across it. */
export function PlainPaper({ isPractice, children }: PlainPaperProps) {
  return (
    <>
      <Global styles={pageRules} />
      <Box
        sx={{
          position: 'relative',
          boxSizing: 'border-box',
          width: '210mm',
          maxWidth: '100%',
          minHeight: '297mm',
          mx: 'auto',
          p: { xs: '5mm', md: '14mm' },
          bgcolor: '#fff',
          color: '#000',
          boxShadow: '0 1px 6px rgb(0 0 0 / 35%)',
          font: '9.5pt/1.3 "仿宋", serif',
          fontVariantNumeric: 'tabular-nums',
          '& p': { m: 0, mt: '1mm' },
          '& table': { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
          '& th, & td': {
            border: '0.75pt solid #000',
            px: '1.5mm',
            py: '0.3mm',
            textAlign: 'left',
            verticalAlign: 'top',
            overflowWrap: 'anywhere',
          },
          // A heavier face, not a thickened one: that would be printed as pictures of letters.
          '& th, & strong': { fontFamily: '"黑体", sans-serif', fontWeight: 400 },
          '& tr': { breakInside: 'avoid' },
          '@media print': {
            position: 'static',
            width: 'auto',
            minHeight: 0,
            p: 0,
            boxShadow: 'none',
          },
        }}
      >
        {children}
        {isPractice && <PracticeMark isOnEveryPage />}
      </Box>
    </>
  );
}

const pageRules = `
  @page {
    size: A4;
    margin: 10mm 12mm 13mm;
    @bottom-center { content: "— " counter(page) " / " counter(pages) " —"; font: 9pt "宋体", serif; }
  }
`;
