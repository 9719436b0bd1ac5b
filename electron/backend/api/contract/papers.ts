import { z } from 'zod';
import { caseDocumentKinds, documentKinds } from '../../domain/document-kind.ts';
import { awardFinalities } from '../../domain/lifecycle/events.ts';
import { document } from './cases.ts';
import { id, legalDate, page, version } from './common.ts';

export type { CaseDocumentKind, DocumentKind } from '../../domain/document-kind.ts';

const target = z.object({
  caseId: id,
  kind: z.enum(caseDocumentKinds),
  /** For a hearing notice: which hearing. */
  hearingId: id.nullable(),
  /** The party it is addressed to; null where a paper goes to all (award, mediation document). */
  partyId: id.nullable(),
  /** Of an award split into a final and a non-final one: which. Refusal: `badInput` naming `part`. */
  part: z.enum(awardFinalities).nullable().default(null),
  /** Of several awards or corrections: which the paper is (partial award, correction) or certifies. Refusal: `badInput` naming it. */
  instrumentId: id.nullable().default(null),
});

/** Where a blank is filled; see `documents/paper-field.ts`. */
export const fieldPlaces = ['court', 'application', 'acceptance', 'hearing', 'outcome'] as const;
export type FieldPlace = (typeof fieldPlaces)[number];
const missingField = z.object({ field: z.string(), label: z.string(), where: z.enum(fieldPlaces) });
export type MissingPaperField = z.infer<typeof missingField>;
/** `details.missing` of the refusal `fieldMissing`. */
export const missingDetails = z.object({ missing: z.array(missingField) });

/** One fault of an uploaded template; codes of `documents/template-check.ts`. */
export const templateFault = z.object({
  code: z.string(),
  tag: z.string(),
  suggestion: z.string().nullable(),
});
/** `details.faults` of the refusal `badTemplate`. */
export const templateFaultDetails = z.object({ faults: z.array(templateFault) });
export type TemplateFaultView = z.infer<typeof templateFault>;

/** What the paper would say: the values by field, and the fields that are still empty, with the place to fill them. */
export const preparePaper = {
  input: target,
  output: z.object({
    title: z.string(),
    missing: z.array(missingField),
    /** Addressees the paper may go to. */
    recipients: z.array(z.object({ partyId: id, name: z.string() })),
  }),
};
/** Fills, keeps and registers the paper. Refusal `fieldMissing` with `details.missing`; nothing is kept then. */
export const issuePaper = {
  input: target.extend({ version }),
  output: z.object({ caseId: id, version, document }),
};

export const listPapers = {
  input: z
    .object({ text: z.string().max(100).default(''), kind: z.enum(documentKinds).nullable().default(null) })
    .extend(page.shape),
  output: z.object({
    rows: z.array(
      document.extend({
        caseId: id,
        caseNumber: z.string().nullable(),
        applicants: z.string(),
        respondents: z.string(),
      }),
    ),
    total: z.number(),
    isCapped: z.boolean(),
  }),
};

export const templates = {
  output: z.array(
    z.object({
      kind: z.enum(documentKinds),
      title: z.string(),
      isCustom: z.boolean(),
      sha256: z.string(),
      changedAt: z.string().nullable(),
      fields: z.array(
        z.object({
          field: z.string(),
          label: z.string(),
          sample: z.string(),
          /** How the tag is written: `{field}`, or as a block `{#field}…{/field}`. */
          kind: z.enum(['text', 'list', 'condition']).optional(),
          /** The list the tag lives in; null at the top level. */
          inside: z.string().nullable().optional(),
        }),
      ),
    }),
  ),
};
export const restoreTemplate = { input: z.object({ kind: z.enum(documentKinds) }), output: z.null() };

/** Header of `GET /api/files/document/:id`: the day the paper was last put right by a decision of correction; none, it stands as issued. */
export const correctedOnHeader = 'x-tingwu-corrected-on';

/** Query of the docket sheet file: `GET /api/files/docket-sheet?from=…&to=…&roomId=…`. */
export const docketSheetQuery = z.object({ from: legalDate, to: legalDate, roomId: id.optional() });
