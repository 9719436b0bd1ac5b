import type { ErrorCode } from '../../domain/error-codes.ts';

export { type ErrorCode, errorCodes } from '../../domain/error-codes.ts';

/** A field that was refused: its path in the input (`application.parties.0.name`) and the reason's key. */
export interface FieldFault {
  readonly path: string;
  readonly reason: string;
}

/** What a refused call answers, under `error.data.refusal` of a procedure and as `{ error }` of a plain route. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly fields?: readonly FieldFault[];
  /** Reference of an unexpected failure in the log. */
  readonly ref?: string;
}
