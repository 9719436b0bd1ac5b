import { type CaseDocumentKind, type DocumentKind, documentTitle } from '../domain/document-kind.ts';
import { acceptanceNoticeFields } from './acceptance-notice.ts';
import { asyncRecordFields } from './async-record.ts';
import { awardFields, partialAwardFields, splitPart } from './award.ts';
import { collectiveNoticeFields } from './collective-notice.ts';
import { correctionDecisionFields } from './correction-decision.ts';
import { correctionNoticeFields } from './correction-notice.ts';
import { effectCertificateFields } from './effect-certificate.ts';
import { elementFormFields, elementSheetFields } from './element-papers.ts';
import { extensionNoticeFields } from './extension-notice.ts';
import { fieldsOf } from './field-catalogue.ts';
import { hearingNoticeFields } from './hearing-notice.ts';
import { hearingRecordFields } from './hearing-record.ts';
import { joiningPictures, joiningSheetFields } from './joining-sheet.ts';
import { jurisdictionNoticeFields } from './jurisdiction-notice.ts';
import { mediationDocumentFields } from './mediation-document.ts';
import { panelNoticeFields } from './panel-notice.ts';
import { isBlank, type MissingField, type PaperFields } from './paper-field.ts';
import type { PaperInput } from './paper-input.ts';
import { performanceCertificateFields } from './performance-certificate.ts';
import { recusalDecisionFields } from './recusal-decision.ts';
import { rejectionNoticeFields } from './rejection-notice.ts';
import { resumptionNoticeFields, suspensionNoticeFields } from './suspension-notices.ts';

/** A paper as data: what a template is filled with. */
export interface PaperData {
  readonly kind: DocumentKind;
  readonly title: string;
  /** The case number the paper carries, with 之一 or 之二 for one of two awards; empty before acceptance and for the docket sheet. */
  readonly number: string;
  readonly fields: PaperFields;
  /** Required fields without a value: the paper must not be printed while there is one. */
  readonly missing: readonly MissingField[];
  /** Pictures (PNG) by their name in the template; none for most papers. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>;
  readonly isPractice: boolean;
}

/**
 * The values of a paper of a case, and the required ones that are still blank. Optional blocks are conditions, so that they
 * vanish whole; nothing is ever `undefined`.
 */
export function buildPaperData(kind: CaseDocumentKind, input: PaperInput): PaperData {
  const fields = builders[kind](input);
  const split = kind === 'award' || kind === 'partialAward' ? splitPart(input, kind) : null;
  return {
    kind,
    title: `${documentTitle(kind)}${split === null || split.finality === null ? '' : `（${split.finality === 'final' ? '终局' : '非终局'}）`}`,
    number: `${input.state.caseNumber ?? ''}${split?.subNumber ?? ''}`,
    fields,
    missing: missingFields(kind, fields),
    ...(kind === 'joiningSheet' ? { pictures: joiningPictures(input) } : {}),
    isPractice: input.isPractice,
  };
}

const builders: Readonly<Record<CaseDocumentKind, (input: PaperInput) => PaperFields>> = {
  correctionNotice: correctionNoticeFields,
  jurisdictionNotice: jurisdictionNoticeFields,
  rejectionNotice: rejectionNoticeFields,
  acceptanceNotice: acceptanceNoticeFields,
  panelNotice: panelNoticeFields,
  collectiveNotice: collectiveNoticeFields,
  recusalDecision: recusalDecisionFields,
  suspensionNotice: suspensionNoticeFields,
  resumptionNotice: resumptionNoticeFields,
  extensionNotice: extensionNoticeFields,
  hearingNotice: hearingNoticeFields,
  joiningSheet: joiningSheetFields,
  elementForm: elementFormFields,
  elementSheet: elementSheetFields,
  hearingRecord: hearingRecordFields,
  asyncRecord: asyncRecordFields,
  mediationDocument: mediationDocumentFields,
  performanceCertificate: performanceCertificateFields,
  effectCertificate: effectCertificateFields,
  partialAward: partialAwardFields,
  award: awardFields,
  correctionDecision: correctionDecisionFields,
};

/** The required fields of a kind that are blank. */
export function missingFields(kind: DocumentKind, fields: PaperFields): readonly MissingField[] {
  return fieldsOf(kind)
    .filter((field) => field.inside === null && isBlank(fields[field.field]))
    .filter(({ required }) => (typeof required === 'string' ? fields[required] === true : required))
    .map(({ field, label, where }) => ({ field, label, where }));
}
