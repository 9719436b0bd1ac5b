import { z } from 'zod';
import { isLegalDate, isLocalDateTime, type LegalDate, type LocalDateTime } from '../../domain/dates.ts';

// The renderer runs under a policy without `eval`; zod must not probe for it.
z.config({ jitless: true });

export const legalDate = z.custom<LegalDate>(isLegalDate, { error: 'badDate' });
export const localDateTime = z.custom<LocalDateTime>(isLocalDateTime, { error: 'badDateTime' });
/** Integer fen, not negative. */
export const fen = z
  .number()
  .int({ error: 'badAmount' })
  .nonnegative({ error: 'badAmount' })
  .max(1e13, { error: 'badAmount' });
export const id = z.string().min(1, { error: 'required' }).max(64);
/** Text that must say something. */
export const requiredText = z.string().trim().min(1, { error: 'required' }).max(2000, { error: 'tooLong' });
export const shortText = z.string().trim().max(200, { error: 'tooLong' });
export const longText = z.string().max(20_000, { error: 'tooLong' });
/** Optional text: the empty string and null are the same thing, stored as null. */
export const optionalText = z
  .string()
  .trim()
  .max(500, { error: 'tooLong' })
  .nullable()
  .transform((text) => (text === '' ? null : text));
/** The `seq` of the last event the caller has seen; a command with an older one is refused with `conflict`. */
export const version = z.number().int().nonnegative();

export const page = z.object({
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(200).default(50),
});
