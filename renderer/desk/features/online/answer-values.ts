import type { AsyncAct, StepView } from '../../../../electron/backend/api/contract/async-hearing.ts';
import type { LocalDateTime } from '../../../../electron/backend/domain/dates.ts';
import type { AnswerOrigin } from '../../../../electron/backend/domain/online/async-entry.ts';

interface AnswerRow {
  readonly partyId: string;
  readonly text: string;
  readonly origin: AnswerOrigin;
  readonly receivedAt: LocalDateTime | null;
  readonly proof: { readonly sha256: string; readonly name: string } | null;
  readonly confirm: 'yes' | 'no' | null;
}
export interface AnswerFormValues {
  answers: AnswerRow[];
  completes: boolean;
}
type Answer = Extract<AsyncAct, { act: 'answers' }>['answers'][number];

/** An empty row for each party asked in the phase; written up afterwards, it begins at the opening of the phase. */
export function newAnswerForm(step: StepView, now: LocalDateTime, isAfterwards: boolean): AnswerFormValues {
  return {
    answers: step.windows.map(({ partyId, endsAt }) => ({
      partyId,
      text: '',
      origin: 'phone',
      receivedAt: isAfterwards && endsAt < now ? endsAt : now,
      proof: null,
      confirm: null,
    })),
    completes: step.phase === 'recordConfirm',
  };
}

/** The rows somebody has filled in, as the procedure takes them. */
export function answersOf({ answers }: AnswerFormValues, step: Pick<StepView, 'phase' | 'round'>): Answer[] {
  return answers.flatMap(({ partyId, text, origin, receivedAt, proof, confirm }) =>
    (text.trim() === '' && confirm === null && proof === null) || receivedAt === null
      ? []
      : [
          {
            phase: step.phase,
            round: step.round,
            partyId,
            text: text.trim(),
            origin,
            receivedAt,
            proof,
            isConfirmed: confirm === null ? null : confirm === 'yes',
          },
        ],
  );
}
