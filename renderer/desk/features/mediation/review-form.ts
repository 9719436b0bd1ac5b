import { z } from 'zod';
import {
  type ReviewApplicationInput,
  reviewApplication,
} from '../../../../electron/backend/api/contract/agreement-review.ts';
import { legalDate, longText } from '../../../../electron/backend/api/contract/common.ts';

const { organisation, mediator, agreementNumber, terms, parties } = reviewApplication.shape;
const [instalment] = [reviewApplication.shape.instalments.element.shape];

/** An application as it is typed: dates and amounts may still be missing, materials are a line each. */
export const reviewForm = z
  .object({
    appliedOn: legalDate.nullable(),
    effectiveOn: legalDate.nullable(),
    organisation,
    mediator,
    agreementNumber,
    causeCode: z.string().nullable(),
    parties,
    terms,
    instalments: z.array(
      z.object({ dueOn: legalDate.nullable(), amountFen: instalment.amountFen.nullable() }),
    ),
    penaltyText: longText,
    isAccelerating: z.boolean(),
    materials: longText,
  })
  .superRefine((value, context) => {
    const missing = (['appliedOn', 'effectiveOn', 'causeCode'] as const).filter(
      (name) => value[name] === null,
    );
    for (const name of missing) context.addIssue({ code: 'custom', path: [name], message: 'required' });
    value.instalments.forEach((row, index) => {
      for (const name of ['dueOn', 'amountFen'] as const)
        if (row[name] === null)
          context.addIssue({ code: 'custom', path: ['instalments', index, name], message: 'required' });
    });
  });
export type ReviewForm = z.input<typeof reviewForm>;

/** What is sent; null while a required date is missing, which the form has already said. */
export function toApplication(value: z.output<typeof reviewForm>): ReviewApplicationInput | null {
  const { appliedOn, effectiveOn, causeCode, penaltyText, isAccelerating, materials, ...rest } = value;
  if (appliedOn === null || effectiveOn === null || causeCode === null) return null;
  const instalments = value.instalments.flatMap(({ dueOn, amountFen }) =>
    dueOn === null || amountFen === null ? [] : [{ dueOn, amountFen }],
  );
  const text = penaltyText.trim();
  return {
    ...rest,
    appliedOn,
    effectiveOn,
    causeCode,
    instalments,
    amountFen: instalments.reduce((sum, { amountFen }) => sum + amountFen, 0),
    penalty: text === '' ? null : { text, isAccelerating },
    materials: materials
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  };
}
