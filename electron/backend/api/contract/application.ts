import { z } from 'zod';
import {
  type Application,
  agentAuthorities,
  agentKinds,
  applicationSources,
  partyKinds,
  partyRoles,
  procedures,
} from '../../domain/lifecycle/application.ts';
import { fen, id, legalDate, longText, optionalText, requiredText, shortText } from './common.ts';

export const party = z.object({
  id,
  role: z.enum(partyRoles),
  kind: z.enum(partyKinds),
  name: requiredText,
  identifier: optionalText,
  identifierOverride: optionalText,
  phone: optionalText,
  address: optionalText,
  legalRepresentative: optionalText,
  isMigrantWorker: z.boolean(),
});

export const agent = z.object({
  id,
  partyIds: z.array(id).min(1, { error: 'required' }),
  name: requiredText,
  kind: z.enum(agentKinds),
  firm: optionalText,
  licence: optionalText,
  phone: optionalText,
  authority: z.enum(agentAuthorities),
});

export const claim = z
  .object({
    id,
    claimantId: id.nullable(),
    kind: z.string().min(1, { error: 'required' }).max(8),
    text: requiredText,
    periodFrom: legalDate.nullable(),
    periodTo: legalDate.nullable(),
    amountFen: fen.nullable(),
  })
  .refine(
    (value) => value.periodFrom === null || value.periodTo === null || value.periodFrom <= value.periodTo,
    {
      path: ['periodTo'],
      error: 'endBeforeStart',
    },
  );

/** The shape of an application; `applicationInput` adds what a new one must satisfy. */
export const application = z.object({
  receivedOn: legalDate,
  source: z.enum(applicationSources),
  causeCode: z.string().min(1, { error: 'required' }).max(8),
  procedure: z.enum(procedures),
  isGreenChannel: z.boolean(),
  greenChannelReason: optionalText,
  facts: longText,
  materials: z.array(shortText).max(100),
  parties: z.array(party).max(3000),
  agents: z.array(agent).max(200),
  claims: z.array(claim).max(6000),
  statedWorkerCount: z.number().int().positive().nullable(),
}) satisfies z.ZodType<Application>;

export const applicationInput = application.superRefine((value, context) => {
  const fault = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message });
  if (!value.parties.some((member) => member.role === 'applicant')) fault(['parties'], 'applicantMissing');
  if (!value.parties.some((member) => member.role === 'respondent')) fault(['parties'], 'respondentMissing');
  if (!value.parties.some((member) => member.kind === 'worker')) fault(['parties'], 'workerMissing');
  if (value.claims.length === 0) fault(['claims'], 'claimMissing');
  const known = new Set(value.parties.map((member) => member.id));
  if (known.size !== value.parties.length) fault(['parties'], 'duplicateId');
  value.claims.forEach((item, index) => {
    if (item.claimantId !== null && !known.has(item.claimantId))
      fault(['claims', index, 'claimantId'], 'unknownParty');
  });
  value.agents.forEach((item, index) => {
    if (item.partyIds.some((partyId) => !known.has(partyId)))
      fault(['agents', index, 'partyIds'], 'unknownParty');
  });
});
