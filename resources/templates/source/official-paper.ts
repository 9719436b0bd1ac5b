import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  ImageRun,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';

// Measures after GB/T 9704-2012: A4, type area 156 × 225 mm, body in 仿宋 三号 (16 pt), 22 lines a page, title in 小标宋 二号 (22 pt).
const mm = (length: number) => Math.round((length / 25.4) * 1440);
const portrait = {
  top: mm(37),
  right: mm(26),
  bottom: mm(35),
  left: mm(28),
  header: mm(15),
  footer: mm(25),
  gutter: 0,
};
const landscape = {
  top: mm(18),
  right: mm(15),
  bottom: mm(18),
  left: mm(15),
  header: mm(8),
  footer: mm(9),
  gutter: 0,
};

const bodySize = 32;
const bodyLine = 578;
const fangsong = font('仿宋');
const heiti = font('黑体');
const songTitle = font('方正小标宋简体');
const songti = font('宋体');

/** Everything that can stand in the body of a paper. */
export type Block = Paragraph | Table;

/** A portrait paper with its page number `— 1 —` at the foot of each page, below what else stands there. */
export function officialPaper(
  title: string,
  children: readonly Block[],
  foot: readonly Paragraph[] = [],
): Document {
  return paper(title, children, { margin: portrait, foot });
}

/** A landscape list. */
export function officialList(title: string, children: readonly Block[]): Document {
  return paper(title, children, { margin: landscape, isLandscape: true });
}

/** One page to be read by anybody: narrow margins, no page number. */
export function sheet(title: string, children: readonly Block[]): Document {
  return paper(title, children, { margin: { ...landscape, left: mm(20), right: mm(20) }, isNumbered: false });
}

/** A line of a sheet, in the size of a body. */
export function sheetLine(text: string): Block {
  return new Paragraph({ spacing: exactly(480, { after: 60 }), children: [run(text, { size: 30 })] });
}

/** What must be seen first. */
export function bigLine(text: string): Block {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: exactly(640, { before: 60, after: 60 }),
    children: [run(text, { size: 40, font: heiti })],
  });
}

/** A square picture that is replaced by its name; `side` in millimetres. */
export function pictureLine(png: Uint8Array, name: string, side: number): Block {
  const points = Math.round((side / 25.4) * 96);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: points, height: points },
        altText: { id: '1', name, title: name, description: name },
      }),
    ],
  });
}

/** Name of the authority and title of the paper, centred. */
export function heading(authority: string, title: string): readonly Block[] {
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: exactly(700, { after: 60 }),
      children: [run(authority, { size: 44, font: songTitle })],
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: exactly(860, { after: 240 }),
      children: [run(title, { size: 52, font: songTitle })],
    }),
  ];
}

export function caseNumberLine(): Block {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: exactly(bodyLine, { after: bodyLine }),
    children: [run('{案号}')],
  });
}

/** A line at the left margin: the addressee, the parties' heading. */
export function flush(text: string): Block {
  return new Paragraph({ spacing: exactly(bodyLine), children: [run(text)] });
}

/** A body paragraph, first line indented by two characters. One that announces what follows stays with it. */
export function body(text: string, options: { isRagged?: boolean; keepNext?: boolean } = {}): Block {
  return new Paragraph({
    // Long numbers cannot be broken; justified, the line before one would be torn apart.
    alignment: options.isRagged === true ? AlignmentType.LEFT : AlignmentType.JUSTIFIED,
    spacing: exactly(bodyLine),
    keepNext: options.keepNext ?? text.endsWith('：'),
    indent: { firstLine: bodySize * 20, firstLineChars: 200 },
    children: [run(text)],
  });
}

/** The last words before the seal: kept with it, so that no page carries a seal without text. */
export function closing(text: string): Block {
  return new Paragraph({
    spacing: exactly(bodyLine),
    keepNext: true,
    keepLines: true,
    indent: { firstLine: bodySize * 20, firstLineChars: 200 },
    children: [run(text)],
  });
}

/** A paragraph that holds only an opening or closing tag: it leaves no line on the paper. */
export function tag(text: string): Block {
  return new Paragraph({ spacing: exactly(bodyLine), children: [run(text)] });
}

/** Blocks that stand once per row of a list, or only where a condition holds. */
export function block(name: string, children: readonly Block[]): readonly Block[] {
  return [tag(`{#${name}}`), ...children, tag(`{/${name}}`)];
}

/** What 〔暂定〕 behind a date means; only on a paper that has such a date. */
export function provisionalNote(): readonly Block[] {
  return block('有暂定日期', [
    body('标注〔暂定〕的日期所在年度的放假安排尚未公布，公布后日期有变动的，另行通知。'),
  ]);
}

export function blankLine(): Block {
  return new Paragraph({ spacing: exactly(bodyLine), keepNext: true, children: [] });
}

/** Authority and date at the end; the seal goes over the date. Kept on one page, with the receipt that may follow. */
export function sealed(authority: string, date: string, receipt: readonly Block[] = []): readonly Block[] {
  const line = (text: string, keepNext: boolean) =>
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      spacing: exactly(bodyLine),
      indent: { right: bodySize * 20 },
      keepNext,
      keepLines: true,
      children: [run(text)],
    });
  return [blankLine(), line(`${authority}（印章）`, true), line(date, receipt.length > 0), ...receipt];
}

/** Signature lines at the end of a decision, at the right half; kept together. */
export function signature(text: string): Block {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: exactly(680),
    indent: { right: bodySize * 20 },
    keepNext: true,
    keepLines: true,
    children: [run(text)],
  });
}

/** The strip the recipient signs on receipt, below a rule. `number`: the tag of the case number; empty where there is none. */
export function receiptStrip(title: string, number = '{案号}'): readonly Block[] {
  const small = { size: 24 };
  return [
    new Paragraph({
      spacing: exactly(420, { before: 200 }),
      keepNext: true,
      keepLines: true,
      border: { top: { style: BorderStyle.DASHED, size: 6, space: 6, color: '000000' } },
      children: [run(`回执：今收到${number}《${title}》一份。`, small)],
    }),
    new Paragraph({
      spacing: exactly(460),
      keepLines: true,
      children: [run('签收人：　　　　　　　　　　　　　签收日期：　　　　年　　月　　日', small)],
    }),
  ];
}

/** A caption above a table or an annex. */
export function caption(text: string, startsPage = false): Block {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    pageBreakBefore: startsPage,
    keepNext: true,
    spacing: exactly(bodyLine, { before: 120, after: 120 }),
    children: [run(text, { font: heiti, size: startsPage ? 32 : 28 })],
  });
}

export interface Column {
  readonly header: string;
  readonly cell: string;
  /** Share of the width in per cent. */
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** A ruled table whose one row repeats for each entry of the list; the header row repeats on every page. */
export function repeatingTable(list: string, columns: readonly Column[], size = 24): Block {
  const last = columns.length - 1;
  const tagged = (column: Column, index: number) =>
    `${index === 0 ? `{#${list}}` : ''}${column.cell}${index === last ? `{/${list}}` : ''}`;
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: columns.map((column) => Math.round(column.width * 88)),
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column) =>
          cell(column.header, column, { font: heiti, size, align: 'center' }),
        ),
      }),
      new TableRow({
        cantSplit: true,
        children: columns.map((column, index) =>
          cell(tagged(column, index), column, { font: fangsong, size, align: column.align ?? 'center' }),
        ),
      }),
    ],
  });
}

/** A small line in 黑体 above a day's table, or a note under the title of a list. */
export function listLine(
  text: string,
  options: { isStrong?: boolean; align?: 'center' | 'left'; before?: number } = {},
): Block {
  return new Paragraph({
    alignment: options.align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
    keepNext: true,
    spacing: { before: options.before ?? 0, after: 80 },
    children: [run(text, { size: 24, font: options.isStrong === true ? heiti : fangsong })],
  });
}

export function listTitle(text: string): Block {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 120 },
    children: [run(text, { size: 36, font: songTitle })],
  });
}

function cell(
  text: string,
  column: Column,
  style: { font: Font; size: number; align: 'left' | 'center' | 'right' },
): TableCell {
  return new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    width: { size: column.width, type: WidthType.PERCENTAGE },
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    children: [
      new Paragraph({
        alignment: { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT }[
          style.align
        ],
        spacing: { line: 300, lineRule: LineRuleType.AUTO },
        children: [run(text, style)],
      }),
    ],
  });
}

interface Page {
  readonly margin: typeof portrait;
  readonly isLandscape?: boolean;
  readonly foot?: readonly Paragraph[];
  readonly isNumbered?: boolean;
}

function paper(title: string, children: readonly Block[], page: Page): Document {
  const orientation = page.isLandscape === true ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return new Document({
    title,
    creator: 'Tingwu',
    styles: {
      default: {
        document: {
          run: { font: fangsong, size: bodySize, language: { value: 'zh-CN', eastAsia: 'zh-CN' } },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: mm(210), height: mm(297), orientation }, margin: page.margin } },
        ...(page.isNumbered === false ? {} : { footers: { default: pageNumber(page.foot ?? []) } }),
        children: [...children],
      },
    ],
  });
}

/** A small line at the foot of every page. `size` in half points. */
export function footLine(text: string, size = 20): Paragraph {
  return new Paragraph({ spacing: { after: 20 }, children: [run(text, { size })] });
}

function pageNumber(foot: readonly Paragraph[]): Footer {
  const style = { font: songti, size: 28 };
  return new Footer({
    children: [
      ...foot,
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ ...style, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}

interface Font {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly eastAsia: string;
  readonly cs: string;
}

function font(name: string): Font {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name };
}

function run(text: string, style: { size?: number; font?: Font } = {}): TextRun {
  return new TextRun({ text, size: style.size ?? bodySize, font: style.font ?? fangsong });
}

function exactly(line: number, around: { before?: number; after?: number } = {}) {
  return { line, lineRule: LineRuleType.EXACT, before: around.before ?? 0, after: around.after ?? 0 };
}
