import { assertNever } from '../domain/assert.ts';
import { type CaseDocumentKind, type DocumentKind, documentTitle } from '../domain/document-kind.ts';
import { acceptanceNoticeFields } from './acceptance-notice.ts';
import { awardFields } from './award.ts';
import { fieldsOf } from './field-catalogue.ts';
import { hearingNoticeFields } from './hearing-notice.ts';
import { mediationDocumentFields } from './mediation-document.ts';
import { isBlank, type MissingField, type PaperFields } from './paper-field.ts';
import type { PaperInput } from './paper-input.ts';

/** A paper as data: what a template is filled with. */
export interface PaperData {
  readonly kind: DocumentKind;
  readonly title: string;
  /** The case number the paper carries; empty for the docket sheet. */
  readonly number: string;
  readonly fields: PaperFields;
  /** Required fields without a value: the paper must not be printed while there is one. */
  readonly missing: readonly MissingField[];
  readonly isPractice: boolean;
}

/**
 * The values of a paper of a case, and the required ones that are still blank. Optional blocks are conditions, so that they
 * vanish whole; nothing is ever `undefined`.
 */
export function buildPaperData(kind: CaseDocumentKind, input: PaperInput): PaperData {
  const fields = fieldsFor(kind, input);
  return {
    kind,
    title: documentTitle(kind),
    number: input.state.caseNumber ?? '',
    fields,
    missing: missingFields(kind, fields),
    isPractice: input.isPractice,
  };
}

function fieldsFor(kind: CaseDocumentKind, input: PaperInput): PaperFields {
  switch (kind) {
    case 'acceptanceNotice':
      return acceptanceNoticeFields(input);
    case 'hearingNotice':
      return hearingNoticeFields(input);
    case 'mediationDocument':
      return mediationDocumentFields(input);
    case 'award':
      return awardFields(input);
    default:
      return assertNever(kind);
  }
}

function missingFields(kind: DocumentKind, fields: PaperFields): readonly MissingField[] {
  return fieldsOf(kind)
    .filter((field) => field.inside === null && isBlank(fields[field.field]))
    .filter(({ required }) => (typeof required === 'string' ? fields[required] === true : required))
    .map(({ field, label, where }) => ({ field, label, where }));
}
