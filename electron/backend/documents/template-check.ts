import Docxtemplater from 'docxtemplater';
import InspectModule from 'docxtemplater/js/inspect-module.js';
import PizZip from 'pizzip';
import type { DocumentKind } from '../domain/document-kind.ts';
import { fieldsOf } from './field-catalogue.ts';

export const templateFaultCodes = [
  'notADocument',
  'hasMacros',
  'tagNotOpened',
  'tagNotClosed',
  'blockNotOpened',
  'blockNotClosed',
  'blockMismatch',
  'unknownTag',
  'wrongPlace',
  'notABlock',
  'notAText',
  'mustHave',
  'fullWidthBrace',
  'unreadable',
] as const;
export type TemplateFaultCode = (typeof templateFaultCodes)[number];

/** One fault of a template: the tag as written, and what is proposed instead; the sentence lives in the renderer. */
export interface TemplateFault {
  readonly code: TemplateFaultCode;
  readonly tag: string;
  readonly suggestion: string | null;
}

export type TemplateCheck =
  | { readonly ok: true }
  | { readonly ok: false; readonly faults: readonly TemplateFault[] };

/** Judges a template the court has edited: is it a Word document, are its tags whole, known and where they belong? */
export function checkTemplate(template: Uint8Array, kind: DocumentKind): TemplateCheck {
  const faults = faultsOf(template, kind);
  return faults.length === 0 ? { ok: true } : { ok: false, faults };
}

/** Tags without which a paper of the kind is not one. */
const essential: Readonly<Record<DocumentKind, readonly string[]>> = {
  correctionNotice: ['收件人', '补正'],
  jurisdictionNotice: ['收件人', '理由', '告知机构'],
  rejectionNotice: ['收件人', '理由'],
  acceptanceNotice: ['案号', '收件人'],
  panelNotice: ['案号', '收件人', '独任仲裁员'],
  collectiveNotice: ['案号', '收件人', '独任仲裁员', '答辩期限', '举证期限', '开庭日期'],
  recusalDecision: ['案号', '决定'],
  hearingRecord: ['案号', '庭审阶段', '签名人'],
  asyncRecord: ['案号', '庭审阶段'],
  suspensionNotice: ['案号', '收件人', '中止日期', '中止事由'],
  resumptionNotice: ['案号', '收件人', '恢复日期'],
  extensionNotice: ['案号', '收件人', '延长天数'],
  hearingNotice: ['案号', '收件人', '开庭日期', '开庭时间'],
  joiningSheet: ['收件人', '开庭日期', '开庭时间'],
  elementForm: ['案号', '收件人', '要素'],
  elementSheet: ['案号', '劳动者表'],
  mediationDocument: ['案号', '当事人', '协议'],
  effectCertificate: ['案号', '文书名称', '生效日期', '各方'],
  performanceCertificate: ['案号', '当事人', '履行', '可执行金额'],
  partialAward: ['案号', '当事人', '本委认为', '裁决'],
  award: ['案号', '当事人', '本委认为', '裁决'],
  correctionDecision: ['案号', '原文书', '补正'],
  reviewApplication: ['当事人', '协议'],
  reviewAcceptance: ['案号', '审结期限'],
  reviewRefusal: ['理由'],
  reviewDocument: ['案号', '当事人', '协议'],
  docketSheet: ['日', '场次'],
};

function faultsOf(template: Uint8Array, kind: DocumentKind): readonly TemplateFault[] {
  const zip = openZip(template);
  if (zip === null) return [{ code: 'notADocument', tag: '', suggestion: null }];
  if (Object.keys(zip.files).some((name) => /vbaProject\.bin$/i.test(name)))
    return [{ code: 'hasMacros', tag: '', suggestion: null }];
  const inspector = new InspectModule();
  try {
    new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      modules: [inspector],
    });
  } catch (error) {
    return compileFaults(error);
  }
  const tags = flatten(inspector.getAllStructuredTags(), null);
  return [
    ...fullWidthBraces(zip),
    ...tags.flatMap((tag) => tagFault(tag, kind)),
    ...essential[kind]
      .filter((field) => !tags.some((tag) => tag.name === field))
      .map((field) => ({ code: 'mustHave', tag: field, suggestion: null }) as const),
  ];
}

function openZip(template: Uint8Array): PizZip | null {
  try {
    const zip = new PizZip(template);
    return zip.file('word/document.xml') === null || zip.file('[Content_Types].xml') === null ? null : zip;
  } catch {
    return null;
  }
}

interface UsedTag {
  readonly name: string;
  readonly isBlock: boolean;
  /** Names of the blocks around it, innermost first. */
  readonly around: readonly string[];
}

interface StructuredTag {
  readonly value?: unknown;
  readonly type?: unknown;
  readonly module?: unknown;
  readonly subparsed?: unknown;
}

function flatten(parts: readonly StructuredTag[], around: readonly string[] | null): readonly UsedTag[] {
  return parts.flatMap((part) => {
    if (part.type !== 'placeholder' || typeof part.value !== 'string') return [];
    const isBlock = part.module === 'loop';
    const inner = Array.isArray(part.subparsed) ? (part.subparsed as readonly StructuredTag[]) : [];
    const tag: UsedTag = { name: part.value, isBlock, around: around ?? [] };
    return [tag, ...flatten(inner, [part.value, ...(around ?? [])])];
  });
}

function tagFault(tag: UsedTag, kind: DocumentKind): readonly TemplateFault[] {
  const field = fieldsOf(kind).find((known) => known.field === tag.name);
  if (field === undefined)
    return [{ code: 'unknownTag', tag: tag.name, suggestion: nearest(tag.name, kind) }];
  if (field.kind === 'text' && tag.isBlock) return [{ code: 'notABlock', tag: tag.name, suggestion: null }];
  if (field.kind !== 'text' && !tag.isBlock) return [{ code: 'notAText', tag: tag.name, suggestion: null }];
  if (field.inside !== null && !tag.around.includes(field.inside))
    return [{ code: 'wrongPlace', tag: tag.name, suggestion: field.inside }];
  return [];
}

/** Braces typed with a Chinese input method look like tags and are none. */
function fullWidthBraces(zip: PizZip): readonly TemplateFault[] {
  const text = (zip.file('word/document.xml')?.asText() ?? '').replace(/<[^>]+>/g, '');
  return [...text.matchAll(/｛[#/^]?([^｛｝{}]{1,30})｝/g)].map(([written, name]) => ({
    code: 'fullWidthBrace',
    tag: written,
    suggestion: name === undefined ? null : `{${name}}`,
  }));
}

const codeById: Readonly<Record<string, TemplateFaultCode>> = {
  unopened_tag: 'tagNotOpened',
  duplicate_close_tag: 'tagNotOpened',
  unclosed_tag: 'tagNotClosed',
  duplicate_open_tag: 'tagNotClosed',
  unopened_loop: 'blockNotOpened',
  unclosed_loop: 'blockNotClosed',
  closing_tag_does_not_match_opening_tag: 'blockMismatch',
};

function compileFaults(error: unknown): readonly TemplateFault[] {
  const list = propertiesOf(error)['errors'];
  const errors: readonly unknown[] = Array.isArray(list) ? list : [error];
  return errors.map((each) => {
    const { id, xtag, openingtag } = propertiesOf(each);
    const code = typeof id === 'string' ? codeById[id] : undefined;
    return {
      code: code ?? 'unreadable',
      tag: typeof xtag === 'string' ? xtag.trim() : '',
      suggestion: typeof openingtag === 'string' ? openingtag : null,
    };
  });
}

function propertiesOf(error: unknown): Record<string, unknown> {
  if (typeof error !== 'object' || error === null || !('properties' in error)) return {};
  const { properties } = error;
  return typeof properties === 'object' && properties !== null ? { ...properties } : {};
}

/** The catalogue's tag that is closest to what was written; null when none is near. */
function nearest(name: string, kind: DocumentKind): string | null {
  const ranked = fieldsOf(kind)
    .map((field) => ({ field: field.field, distance: editDistance(name, field.field) }))
    .toSorted((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best !== undefined && best.distance <= Math.max(1, Math.floor(name.length / 2)) ? best.field : null;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
