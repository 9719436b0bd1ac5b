import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './paper-fonts.css';
import { frameClass, pageStyle, withNonce } from './page-style.ts';
import { renderPaper } from './render-paper.ts';

interface PaperViewProps {
  readonly bytes: ArrayBuffer;
  readonly isPractice: boolean;
  /** Its place among the papers of the page, from 0. */
  readonly index: number;
  /** The paper stands on the page with its fonts: it may be printed. */
  readonly onReady: (bytes: ArrayBuffer) => void;
}

/** One paper as its kept Word file says, on sheets of its size. Always in Chinese, whatever language the desk speaks. */
export function PaperView({ bytes, isPractice, index, onReady }: PaperViewProps) {
  const { t } = useTranslation('papers');
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'loading' | 'ready' | 'broken'>('loading');

  useEffect(() => {
    let isGone = false;
    const added: HTMLStyleElement[] = [];
    const show = async () => {
      const paper = await renderPaper(bytes);
      if (isGone || place.current === null) return;
      added.push(...paper.styles.map(withNonce), pageStyle(paper.layout, index));
      document.head.append(...added);
      place.current.replaceChildren(...paper.sheets);
      await fontsReady();
      if (isGone) return;
      setState('ready');
      onReady(bytes);
    };
    show().catch((error: unknown) => {
      console.error('The paper cannot be shown', error);
      if (!isGone) setState('broken');
    });
    return () => {
      isGone = true;
      for (const style of added) style.remove();
    };
  }, [bytes, index, onReady]);

  return (
    <>
      {state === 'loading' && (
        <Skeleton
          variant="rectangular"
          sx={{ width: '210mm', maxWidth: '100%', height: '60vh', mx: 'auto' }}
        />
      )}
      {state === 'broken' && <Alert severity="error">{t('print.broken')}</Alert>}
      <Box
        className={frameClass(index)}
        sx={{ position: 'relative', '@media print': { position: 'static' } }}
        hidden={state === 'broken'}
      >
        <div ref={place} className="paper" lang="zh-CN" />
        {isPractice && state === 'ready' && <Watermark text={t('print.practice')} isPrinted={index === 0} />}
      </Box>
    </>
  );
}

/** A fixed element is printed on every page. */
function Watermark({ text, isPrinted }: { readonly text: string; readonly isPrinted: boolean }) {
  return (
    <Box
      aria-hidden
      lang="zh-CN"
      sx={{
        position: 'absolute',
        inset: 0,
        zIndex: 2,
        display: 'grid',
        placeItems: 'center',
        pointerEvents: 'none',
        overflow: 'hidden',
        font: '160pt "黑体", sans-serif',
        color: 'rgb(178 58 43 / 14%)',
        // Generated, not text: it decorates the paper and is nothing to be read out or copied.
        '&::before': { content: JSON.stringify(text), transform: 'rotate(-45deg)', whiteSpace: 'nowrap' },
        '@media print': { position: 'fixed', height: '100vh', display: isPrinted ? 'grid' : 'none' },
      }}
    />
  );
}

/** Waits until what the paper needs is loaded: a page printed earlier would have other line breaks. */
async function fontsReady(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await document.fonts.ready;
}
