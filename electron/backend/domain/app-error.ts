import type { ErrorCode } from './error-codes.ts';

/** Details of a refusal: plain JSON, never names of parties in the log. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

/**
 * The one class for the expected refusal. Services throw it, `api/errors.ts` alone turns it into a response, and the
 * sentence for people lives in the renderer under the code.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: { cause?: unknown }) {
    super(code, options);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }
}
