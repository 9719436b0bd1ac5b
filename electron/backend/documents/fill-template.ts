import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { AppError } from '../domain/app-error.ts';
import { findField } from './field-catalogue.ts';
import type { PaperData } from './paper-data.ts';
import type { MissingField } from './paper-field.ts';
import { replacePicture } from './replace-picture.ts';
import { checkTemplate } from './template-check.ts';
import { addWatermark } from './watermark.ts';

/**
 * Fills a template (DOCX bytes) and returns the paper (DOCX bytes). In the practice court the paper carries the watermark 练习.
 * @throws AppError `fieldMissing` with `{ missing }` when the template asks for a value that is blank (nothing is printed
 *   with a gap), `badTemplate` with `{ faults }` when the template is not one of this kind.
 */
export function fillTemplate(template: Uint8Array, data: PaperData): Uint8Array {
  if (data.missing.length > 0) throw new AppError('fieldMissing', { missing: data.missing });
  const check = checkTemplate(template, data.kind);
  if (!check.ok) throw new AppError('badTemplate', { faults: check.faults });
  const missing: MissingField[] = [];
  const paper = new Docxtemplater(new PizZip(template), {
    paragraphLoop: true,
    linebreaks: true,
    stripInvalidXMLChars: true,
    errorLogging: false,
    // A blank optional text of the catalogue is refused here as well when the court's own template prints it.
    parser: (tag) => ({ get: (scope: unknown) => fieldValue(scope, tag) }),
    nullGetter: (part) => {
      if (part.module !== undefined && part.module !== '') return '';
      note(missing, data, part.value);
      return '';
    },
  });
  paper.render(data.fields);
  if (missing.length > 0) throw new AppError('fieldMissing', { missing });
  const zip = paper.getZip();
  for (const [name, png] of Object.entries(data.pictures ?? {})) replacePicture(zip, name, png);
  if (data.isPractice) addWatermark(zip);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The value in this scope; blank text counts as absent, so that the null getter hears of it. */
function fieldValue(scope: unknown, tag: string): unknown {
  if (tag === '.') return scope;
  if (typeof scope !== 'object' || scope === null || !Object.hasOwn(scope, tag)) return undefined;
  const value: unknown = Reflect.get(scope, tag);
  return typeof value === 'string' && value.trim() === '' ? undefined : value;
}

function note(missing: MissingField[], data: PaperData, field: string): void {
  if (missing.some((known) => known.field === field)) return;
  const known = findField(data.kind, field);
  missing.push({ field, label: known?.label ?? field, where: known?.where ?? 'application' });
}
