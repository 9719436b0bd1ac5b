/** A paper as nodes for the page, with the size and margins its Word file gives its sheets. */
export interface RenderedPaper {
  readonly sheets: readonly HTMLElement[];
  readonly styles: readonly HTMLStyleElement[];
  readonly layout: PageLayout;
}

/** CSS lengths as the file states them, e.g. `595.3pt`. */
export interface PageLayout {
  readonly width: string;
  readonly height: string;
  readonly margin: string;
  /** What the file wants at the foot of every page besides its number, line by line. */
  readonly foot: readonly string[];
}

/** Class of every sheet; the page's own rules start with it. */
export const sheetClass = 'paper-sheet';

/**
 * Renders the bytes of a DOCX without its running headers and footers: the print page sets page numbers itself, as a
 * browser knows the pages only when it prints, and the words of the foot with them. What the file says of paragraphs that stay together and of table headings that
 * repeat is handed on as classes.
 * @throws Error when the bytes are no Word document.
 */
export async function renderPaper(bytes: ArrayBuffer): Promise<RenderedPaper> {
  const { parseAsync, renderDocument } = await import('docx-preview');
  const options = {
    className: sheetClass,
    inWrapper: false,
    renderHeaders: false,
    renderFooters: false,
    // Embedded web pages have no place on an official paper.
    renderAltChunks: false,
    useBase64URL: true,
  };
  // The library leaves its document model untyped.
  const model = (await parseAsync(bytes, options)) as PaperModel;
  markKept(model.documentPart?.body?.children ?? []);
  const nodes = await renderDocument(model, options);
  const sheets = nodes.filter(
    (node) => node instanceof HTMLElement && node.tagName === 'SECTION',
  ) as HTMLElement[];
  const [first] = sheets;
  if (first === undefined) throw new Error('The document has no page');
  for (const sheet of sheets) repeatHeadings(sheet);
  return {
    sheets,
    styles: nodes.filter((node) => node instanceof HTMLStyleElement),
    layout: layoutOf(first, footOf(model)),
  };
}

/** What is used of the library's document model. */
interface PaperModel {
  readonly documentPart?: { readonly body?: PaperElement };
  readonly partsMap?: Readonly<Record<string, { readonly rootElement?: PaperElement } | undefined>>;
}

interface PaperElement {
  readonly keepNext?: unknown;
  readonly keepLines?: unknown;
  /** Undefined: not a heading row; null: marked without a value, which means yes. */
  readonly isHeader?: unknown;
  className?: string;
  readonly type?: unknown;
  readonly text?: unknown;
  readonly children?: readonly PaperElement[];
}

/** The paragraphs of the footers that are words; one with a field in it is the page number. */
function footOf({ partsMap = {} }: PaperModel): readonly string[] {
  const footers = Object.values(partsMap).filter((part) => part?.rootElement?.type === 'footer');
  return footers
    .flatMap((part) => part?.rootElement?.children ?? [])
    .filter((paragraph) => !holds(paragraph, 'instruction') && !holds(paragraph, 'simpleField'))
    .map(wordsOf)
    .filter((words) => words.trim() !== '');
}

function holds(element: PaperElement, type: string): boolean {
  return element.type === type || (element.children ?? []).some((child) => holds(child, type));
}

function wordsOf(element: PaperElement): string {
  const own = element.type === 'text' && typeof element.text === 'string' ? element.text : '';
  return own + (element.children ?? []).map(wordsOf).join('');
}

function markKept(elements: readonly PaperElement[]): void {
  for (const element of elements) {
    const classes = [
      element.className,
      element.keepNext === true && 'paper-with-next',
      element.keepLines === true && 'paper-whole',
      element.isHeader !== undefined && element.isHeader !== false && 'paper-heading-row',
    ].filter((name) => typeof name === 'string');
    if (classes.length > 0) element.className = classes.join(' ');
    markKept(element.children ?? []);
  }
}

/** Heading rows repeat on every page only inside `<thead>`. */
function repeatHeadings(sheet: HTMLElement): void {
  for (const table of sheet.querySelectorAll('table')) {
    const rows = [...table.querySelectorAll<HTMLTableRowElement>(':scope > .paper-heading-row')];
    if (rows.length > 0) {
      const head = document.createElement('thead');
      head.append(...rows);
      table.insertBefore(head, table.querySelector(':scope > tr'));
    }
  }
}

function layoutOf({ style }: HTMLElement, foot: readonly string[]): PageLayout {
  return {
    width: style.width || '210mm',
    height: style.minHeight || '297mm',
    margin: [style.paddingTop, style.paddingRight, style.paddingBottom, style.paddingLeft]
      .map((side) => side || '20mm')
      .join(' '),
    foot,
  };
}
