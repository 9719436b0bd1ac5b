import { TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import { AppError } from '../domain/app-error.ts';
import type { ErrorCode, FieldFault, Refusal } from './contract/errors.ts';

/** HTTP status of a refusal; what is not named is 422: understood, and refused. */
const statusOf: Partial<Record<ErrorCode, number>> = {
  badInput: 400,
  notSignedIn: 401,
  notEntered: 401,
  forbidden: 403,
  badOrigin: 403,
  sessionLocked: 403,
  notFound: 404,
  conflict: 409,
  clash: 409,
  numberTaken: 409,
  invitationUnknown: 404,
  recordChanged: 409,
  tooLarge: 413,
  tooManyAttempts: 429,
  internal: 500,
  storeFull: 507,
  storeDamaged: 500,
  storeUnwritable: 500,
};

/** Logs the unexpected and answers its reference. */
export type LogUnexpected = (error: unknown) => string;

/** Turns anything thrown into the refusal the desk shows: the one place where errors meet the wire. */
export function toRefusal(
  error: unknown,
  logUnexpected: LogUnexpected,
): { status: number; refusal: Refusal } {
  const cause = error instanceof TRPCError ? (error.cause ?? error) : error;
  if (cause instanceof AppError) return { status: statusOf[cause.code] ?? 422, refusal: refusalOf(cause) };
  // A procedure's own answer that does not fit its contract is our fault, not the caller's.
  const isOwnFault = error instanceof TRPCError && error.code === 'INTERNAL_SERVER_ERROR';
  if (cause instanceof ZodError && !isOwnFault)
    return { status: 400, refusal: { code: 'badInput', fields: zodFaults(cause) } };
  if (error instanceof TRPCError && error.code === 'NOT_FOUND')
    return { status: 404, refusal: { code: 'notFound' } };
  if (
    error instanceof TRPCError &&
    (error.code === 'PARSE_ERROR' ||
      error.code === 'BAD_REQUEST' ||
      error.code === 'METHOD_NOT_SUPPORTED' ||
      error.code === 'UNSUPPORTED_MEDIA_TYPE')
  ) {
    return { status: 400, refusal: { code: 'badInput' } };
  }
  return { status: 500, refusal: { code: 'internal', ref: logUnexpected(cause) } };
}

/** A refusal as the answer of a plain route. */
export function refusalResponse(error: unknown, logUnexpected: LogUnexpected): Response {
  const { status, refusal } = toRefusal(error, logUnexpected);
  return Response.json({ error: refusal }, { status });
}

function refusalOf(error: AppError): Refusal {
  const { fields, ...details } = error.details;
  return {
    code: error.code,
    ...(Object.keys(details).length > 0 ? { details } : {}),
    ...(Array.isArray(fields) ? { fields: fields as FieldFault[] } : {}),
  };
}

/** Reasons are the keys the contract names; zod's own English sentences become `invalid`. */
function zodFaults(error: ZodError): FieldFault[] {
  return error.issues.slice(0, 100).map((issue) => ({
    path: issue.path.map(String).join('.'),
    reason: /^[a-zA-Z]+$/.test(issue.message)
      ? issue.message
      : issue.code === 'invalid_type'
        ? 'required'
        : 'invalid',
  }));
}
