import { type PageLayout, sheetClass } from './render-paper.ts';

/** Style elements pass the page's policy only with its nonce. */
export function withNonce(style: HTMLStyleElement): HTMLStyleElement {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  style.nonce = meta?.nonce || meta?.content || '';
  return style;
}

/** The rules that turn the sheets on screen into pages: size, margins and page number of GB/T 9704 (`— 1 —`). */
export function pageStyle({ width, height, margin }: PageLayout): HTMLStyleElement {
  const style = withNonce(document.createElement('style'));
  style.textContent = `
    @page {
      size: ${width} ${height};
      margin: ${margin};
      @bottom-center { content: "— " counter(page) " —"; font: 14pt "宋体", serif; }
    }
    .paper { color: #000; line-break: strict; word-break: normal; overflow-wrap: break-word; text-autospace: normal; }
    .paper .paper-with-next { break-after: avoid; }
    .paper .paper-whole, .paper tr { break-inside: avoid; }
    .paper p { orphans: 2; widows: 2; }
    .paper td p { overflow-wrap: anywhere; }
    @media screen {
      section.${sheetClass} { background: #fff; margin: 0 auto 24px; box-shadow: 0 1px 6px rgb(0 0 0 / 35%); max-width: none; }
    }
    @media print {
      section.${sheetClass} { display: block; width: auto !important; min-height: 0 !important; padding: 0 !important; overflow: visible; }
      section.${sheetClass} + section.${sheetClass}, .paper + .paper { break-before: page; }
    }`;
  return style;
}
