import { AppError } from '../domain/app-error.ts';
import { elementFaults, standingOf } from '../domain/elements/element-sheet.ts';
import { elementRefusal } from '../domain/elements/element-stage.ts';
import { sideTitle } from '../domain/lifecycle/application.ts';
import { commit, loadCase, loadSeen } from './case-commit.ts';
import { type Actor, type Context, today } from './context.ts';

/** The element sheets of a case, worker by worker, and the list of elements they are asked of. @throws AppError `notFound`. */
export async function get(context: Context, caseId: string) {
  const { state, version } = await loadCase(context.store.db, caseId);
  const { application, elementSheets } = state;
  return {
    caseId,
    version,
    caseNumber: state.caseNumber,
    applicants: sideTitle(application, 'applicant'),
    respondents: sideTitle(application, 'respondent'),
    refusal: elementRefusal(state),
    elements: context.legal.elements,
    workers: application.parties
      .filter(({ kind }) => kind === 'worker')
      .map(({ id, name }) => ({
        workerId: id,
        name,
        rows: (elementSheets.find(({ workerId }) => workerId === id)?.rows ?? []).map((row) => ({
          ...row,
          standing: standingOf(row),
        })),
      })),
  };
}

export interface StatementInput {
  readonly caseId: string;
  readonly version: number;
  readonly workerId: string;
  readonly rows: readonly { readonly code: string; readonly worker: string; readonly employer: string }[];
}

/**
 * Records what both sides say of one worker's elements, in their own words; rows where neither says anything are left out.
 * @throws AppError `conflict`, `stepNotAllowed` (not accepted yet, or decided), `badInput` (not a worker of the case, no such
 * element, one twice, or nothing said at all), `notFound`.
 */
export async function state(context: Context, actor: Actor, input: StatementInput) {
  const { caseId, workerId } = input;
  const { elements } = context.legal;
  const rows = input.rows.filter(({ worker, employer }) => `${worker}${employer}`.trim() !== '');
  const version = await context.store.write(async (trx) => {
    const loaded = await loadSeen(trx, caseId, input.version);
    const refusal = elementRefusal(loaded.state);
    if (refusal !== null) throw new AppError('stepNotAllowed', { ...refusal });
    const isWorker = loaded.state.application.parties.some(
      ({ id, kind }) => id === workerId && kind === 'worker',
    );
    if (!isWorker) throw bad([{ path: 'workerId', reason: 'unknownParty' }]);
    const kept = loaded.state.elementSheets.find((sheet) => sheet.workerId === workerId)?.rows ?? [];
    // What was stated under an older list stays what it was.
    const faults = elementFaults([...elements, ...kept], input.rows);
    if (faults.length > 0) throw bad(faults);
    if (rows.length === 0 && kept.length === 0) throw bad([{ path: 'rows', reason: 'required' }]);
    const labelOf = (code: string) =>
      elements.find((element) => element.code === code)?.zh ??
      kept.find((row) => row.code === code)?.label ??
      code;
    const sheet = {
      workerId,
      rows: rows.map(({ code, worker, employer }) => ({
        code,
        label: labelOf(code),
        worker: worker.trim(),
        employer: employer.trim(),
      })),
    };
    const entry = { event: { type: 'elementsStated' as const, sheet }, on: today(context) };
    return (await commit(context, trx, caseId, loaded, [entry], { actor: actor.staffId })).version;
  });
  context.publish('case', caseId);
  return { caseId, version };
}

function bad(fields: readonly { readonly path: string; readonly reason: string }[]): AppError {
  return new AppError('badInput', { fields });
}
