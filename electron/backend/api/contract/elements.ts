import { z } from 'zod';
import { elementStandings } from '../../domain/elements/element-sheet.ts';
import { id, longText, shortText, version } from './common.ts';

const statement = { code: shortText.min(1, { error: 'required' }), worker: longText, employer: longText };

/** What both sides say of one element, and whether they agree. */
export const elementRow = z.object({
  ...statement,
  label: z.string(),
  standing: z.enum(elementStandings),
});
export type ElementRowView = z.infer<typeof elementRow>;

/** The element sheets (要素表) of a case, and what may be asked. */
export const getElements = {
  input: z.object({ caseId: id }),
  output: z.object({
    caseId: id,
    version,
    caseNumber: z.string().nullable(),
    applicants: z.string(),
    respondents: z.string(),
    /** Null: statements are taken. */
    refusal: z.object({ rule: z.literal('wrongStage'), basis: z.string() }).nullable(),
    elements: z.array(z.object({ code: z.string(), zh: z.string(), en: z.string(), basis: z.string() })),
    /** Rows are empty where nobody has stated anything. */
    workers: z.array(z.object({ workerId: id, name: z.string(), rows: z.array(elementRow) })),
  }),
};
export type ElementsView = z.infer<typeof getElements.output>;

/** Records what both sides say of one worker's elements; it replaces what was recorded of this worker before. */
export const stateElements = {
  input: z.object({
    caseId: id,
    version,
    workerId: id,
    rows: z.array(z.object(statement)).max(60),
  }),
  output: z.object({ caseId: id, version }),
};
