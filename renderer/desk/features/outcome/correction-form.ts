import { z } from 'zod';
import { fen, legalDate } from '../../../../electron/backend/api/contract/common.ts';
import type { LegalDate } from '../../../../electron/backend/domain/dates.ts';
import { correctionGrounds } from '../../../../electron/backend/domain/instruments/correction.ts';

const short = z.string().trim().max(500, { error: 'tooLong' });
const long = z.string().trim().max(5000, { error: 'tooLong' });

/** What is typed of a correction; the rules of what is no error are the court's to say (`domain/instruments/correction`). */
export function correctionForm(today: LegalDate) {
  return z
    .object({
      documentId: z.string().min(1, { error: 'required' }),
      on: legalDate
        .nullable()
        .refine((on) => on !== null, { error: 'required' })
        .refine((on) => on === null || on <= today, { error: 'inTheFuture' }),
      ground: z.enum(correctionGrounds),
      places: z
        .array(
          z.object({
            place: short.min(1, { error: 'required' }),
            wrong: long,
            right: long.min(1, { error: 'required' }),
          }),
        )
        .min(1, { error: 'required' })
        .max(50),
      reason: long.min(1, { error: 'required' }),
      /** Of a calculation error: the right amount by claim; null: as it was. */
      amounts: z.record(z.string(), fen.nullable()),
    })
    .superRefine(({ ground, places }, context) => {
      if (ground === 'omission') return;
      places.forEach(({ wrong }, index) => {
        if (wrong === '')
          context.addIssue({ code: 'custom', path: ['places', index, 'wrong'], message: 'required' });
      });
    });
}
export type CorrectionForm = z.input<ReturnType<typeof correctionForm>>;

/** What is sent: of an omission there is no wrong text, and amounts only of a calculation. */
export function correctionOf({ ground, places, reason, amounts }: CorrectionForm) {
  return {
    ground,
    reason,
    places: places.map(({ place, wrong, right }) => ({
      place,
      wrong: ground === 'omission' ? '' : wrong,
      right,
    })),
    amounts:
      ground === 'calculation'
        ? Object.entries(amounts).flatMap(([claimId, amountFen]) =>
            amountFen === null ? [] : [{ claimId, amountFen }],
          )
        : [],
  };
}
