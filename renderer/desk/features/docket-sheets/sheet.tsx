import { Global } from '@emotion/react';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { PracticeMark } from '../../../ui/practice-mark.tsx';
import { useReference } from '../../../ui/reference.tsx';

interface SheetProps {
  readonly isLandscape?: boolean;
  readonly children: ReactNode;
}

/** One sheet of A4, black on white whatever the desk looks like; the next one begins a new page. A practice sheet says so across it. */
export function Sheet({ isLandscape = false, children }: SheetProps) {
  const { court } = useReference();
  return (
    <>
      <Global styles={pageRules(isLandscape)} />
      <Box
        component="article"
        sx={{
          position: 'relative',
          boxSizing: 'border-box',
          width: isLandscape ? '297mm' : '210mm',
          minHeight: isLandscape ? '210mm' : '297mm',
          mx: 'auto',
          mb: 3,
          p: '12mm',
          bgcolor: '#fff',
          color: '#000',
          boxShadow: '0 1px 6px rgb(0 0 0 / 35%)',
          font: '10.5pt/1.35 "仿宋", serif',
          fontVariantNumeric: 'tabular-nums',
          '& p': { m: 0 },
          '& h2': { m: 0, textAlign: 'center', font: '20pt/1.3 "黑体", sans-serif' },
          // The outer half of a collapsed border lies outside the table.
          '& table': { width: 'calc(100% - 1pt)', borderCollapse: 'collapse', tableLayout: 'fixed' },
          '& th, & td': {
            border: '0.75pt solid #000',
            px: '1.5mm',
            py: '1mm',
            textAlign: 'left',
            verticalAlign: 'top',
            overflowWrap: 'anywhere',
          },
          // A heavier face, not a thickened one: that would be printed as pictures of letters.
          '& th, & strong': { fontFamily: '"黑体", sans-serif', fontWeight: 400 },
          '& thead': { display: 'table-header-group' },
          '& tr': { breakInside: 'avoid' },
          '@media print': {
            width: 'auto',
            minHeight: 0,
            m: 0,
            p: 0,
            boxShadow: 'none',
            breakAfter: 'page',
            '&:last-of-type': { breakAfter: 'auto' },
          },
        }}
      >
        {children}
        {court.isPractice && <PracticeMark />}
      </Box>
    </>
  );
}

function pageRules(isLandscape: boolean): string {
  return `
  @page {
    size: A4 ${isLandscape ? 'landscape' : 'portrait'};
    margin: 10mm 12mm 12mm;
    @bottom-center { content: "— " counter(page) " / " counter(pages) " —"; font: 9pt "宋体", serif; }
  }`;
}
