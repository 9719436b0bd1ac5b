import { type PageLayout, sheetClass } from './render-paper.ts';

/** Style elements pass the page's policy only with its nonce. */
export function withNonce(style: HTMLStyleElement): HTMLStyleElement {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  style.nonce = meta?.nonce || meta?.content || '';
  return style;
}

/** Class of the frame around the n-th paper (from 0) of the print page. */
export function frameClass(index: number): string {
  return `paper-frame-${index}`;
}

/** Any text as a string of a style sheet. */
function cssString(text: string): string {
  return `"${text.replace(/["\\\n\r\f<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}

/**
 * The rules that turn the sheets on screen into pages: size, margins and page number of GB/T 9704 (`— 1 —`). Each paper has its
 * own named page and counts its own pages: the browser's page counter runs on through everything that is printed.
 */
export function pageStyle({ width, height, margin, foot }: PageLayout, index: number): HTMLStyleElement {
  const style = withNonce(document.createElement('style'));
  const name = `paper-${index}`;
  style.textContent = `
    @page ${name} {
      size: ${width} ${height};
      margin: ${margin};
      counter-increment: ${name};
      @bottom-center {
        content: ${foot.map((line) => `${cssString(line)} "\\A" `).join('')}"— " counter(${name}) " —";
        font: ${foot.length === 0 ? '14pt' : '9pt'} "宋体", serif;
        white-space: pre-line;
      }
    }
    .${frameClass(index)} { page: ${name}; }
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
      section.${sheetClass} + section.${sheetClass} { break-before: page; }
    }`;
  return style;
}
