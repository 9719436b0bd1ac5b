import type { DocumentKind } from '../domain/document-kind.ts';
import type { CatalogueField } from './catalogue-field.ts';
import { asyncRecord } from './fields-of-async-record.ts';
import { correctionDecision, effectCertificate } from './fields-of-effect.ts';
import { elementForm, elementSheet } from './fields-of-elements.ts';
import { hearingRecord } from './fields-of-hearing-record.ts';
import { joiningSheet } from './fields-of-live.ts';
import {
  collectiveNotice,
  correctionNotice,
  extensionNotice,
  jurisdictionNotice,
  panelNotice,
  recusalDecision,
  rejectionNotice,
  resumptionNotice,
  suspensionNotice,
} from './fields-of-notices.ts';
import {
  acceptanceNotice,
  award,
  docketSheet,
  hearingNotice,
  mediationDocument,
} from './fields-of-papers.ts';
import { reviewPaper } from './fields-of-review.ts';
import { performanceCertificate } from './fields-of-settlement.ts';
import type { PaperFields, PaperValue } from './paper-field.ts';

const catalogue: Readonly<Record<DocumentKind, readonly CatalogueField[]>> = {
  correctionNotice,
  jurisdictionNotice,
  rejectionNotice,
  acceptanceNotice,
  panelNotice,
  collectiveNotice,
  recusalDecision,
  suspensionNotice,
  resumptionNotice,
  extensionNotice,
  hearingNotice,
  joiningSheet,
  elementForm,
  elementSheet,
  hearingRecord,
  asyncRecord,
  mediationDocument,
  performanceCertificate,
  effectCertificate,
  // A partial award says of its claims what an award says of all.
  partialAward: award,
  award,
  correctionDecision,
  reviewApplication: reviewPaper,
  reviewAcceptance: reviewPaper,
  reviewRefusal: reviewPaper,
  reviewDocument: reviewPaper,
  docketSheet,
};

/** Every tag of a kind of paper, lists before their members. */
export function fieldsOf(kind: DocumentKind): readonly CatalogueField[] {
  return catalogue[kind];
}

/** One tag of a kind of paper; null when there is no such tag. */
export function findField(kind: DocumentKind, field: string): CatalogueField | null {
  return catalogue[kind].find((candidate) => candidate.field === field) ?? null;
}

/** Sample values of every tag, every condition true and one row per list: what a template looks like filled. */
export function sampleFields(kind: DocumentKind): PaperFields {
  return sampleOf(kind, null);
}

function sampleOf(kind: DocumentKind, inside: string | null): PaperFields {
  const members = catalogue[kind].filter((field) => field.inside === inside);
  return Object.fromEntries(members.map((field) => [field.field, sampleValue(kind, field)]));
}

function sampleValue(kind: DocumentKind, field: CatalogueField): PaperValue {
  if (field.kind === 'condition') return true;
  return field.kind === 'list' ? [sampleOf(kind, field.field)] : field.sample;
}
