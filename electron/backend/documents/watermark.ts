import type PizZip from 'pizzip';

/** What stands across every page printed in the practice court. */
export const watermarkText = '练习';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const v =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w10="urn:schemas-microsoft-com:office:word"';
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const headerType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';
const headerRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/header';
const headerPart = 'word/header-practice.xml';
const headerId = 'rIdPractice';

/**
 * Puts the practice watermark into a paper (changes the zip in place): a line in cinnabar in the page header and the word
 * across the page. Every header the paper has gets it; a first section without a header gets one of its own.
 */
export function addWatermark(zip: PizZip): void {
  const headers = Object.keys(zip.files).filter((name) => /^word\/header[^/]*\.xml$/.test(name));
  for (const name of headers) {
    const xml = zip.file(name)?.asText() ?? '';
    zip.file(name, xml.replace(/<\/w:hdr>\s*$/, `${paragraph(name)}</w:hdr>`));
  }
  const path = 'word/document.xml';
  const document = zip.file(path)?.asText() ?? '';
  const marked = withHeaders(document);
  if (marked === document) return;
  zip.file(path, marked);
  zip.file(
    headerPart,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr ${w}>${paragraph(headerPart)}</w:hdr>`,
  );
  insertBefore(
    zip,
    '[Content_Types].xml',
    '</Types>',
    `<Override PartName="/${headerPart}" ContentType="${headerType}"/>`,
  );
  const relations = 'word/_rels/document.xml.rels';
  insertBefore(
    zip,
    relations,
    '</Relationships>',
    `<Relationship Id="${headerId}" Type="${headerRelation}" Target="header-practice.xml"/>`,
  );
}

/** Gives the first section the header kinds it lacks; later sections inherit. */
function withHeaders(document: string): string {
  const first = /<w:sectPr\b[^>]*?(\/>|>[\s\S]*?<\/w:sectPr>)/.exec(document);
  if (first === null) return document;
  const section = first[0];
  const wanted = /<w:titlePg(?:\s+w:val="(?:1|true|on)")?\s*\/>/.test(section)
    ? ['default', 'first']
    : ['default'];
  const lacking = wanted.filter(
    (type) => !new RegExp(`<w:headerReference\\b[^>]*w:type="${type}"`).test(section),
  );
  if (lacking.length === 0) return document;
  const references = lacking
    .map((type) => `<w:headerReference ${r} w:type="${type}" r:id="${headerId}"/>`)
    .join('');
  const open = /^<w:sectPr\b[^>]*?(\/?)>/.exec(section)?.[0] ?? '';
  const opened = open.endsWith('/>')
    ? `${open.slice(0, -2)}>${references}</w:sectPr>`
    : `${open}${references}${section.slice(open.length)}`;
  return document.replace(section, () => opened);
}

function paragraph(part: string): string {
  const id = `practice-${part.replace(/\W+/g, '-')}`;
  return (
    `<w:p ${w}><w:pPr><w:jc w:val="center"/></w:pPr>` +
    `<w:r><w:rPr><w:rFonts w:ascii="黑体" w:eastAsia="黑体" w:hAnsi="黑体"/><w:color w:val="B23A2B"/><w:sz w:val="21"/></w:rPr><w:t>${watermarkText}文书，不具法律效力</w:t></w:r>` +
    `<w:r><w:pict ${v}><v:shapetype id="${id}-type" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/></v:shapetype>` +
    `<v:shape id="${id}" type="#${id}-type" style="position:absolute;margin-left:0;margin-top:0;width:360pt;height:180pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" fillcolor="#d9d2d0" stroked="f"><v:fill opacity=".5"/><v:textpath style="font-family:黑体;font-size:1pt" string="${watermarkText}"/><w10:wrap anchorx="margin" anchory="margin"/></v:shape></w:pict></w:r></w:p>`
  );
}

function insertBefore(zip: PizZip, path: string, closing: string, addition: string): void {
  const xml = zip.file(path)?.asText() ?? '';
  zip.file(
    path,
    xml.replace(closing, () => `${addition}${closing}`),
  );
}
