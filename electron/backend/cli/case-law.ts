import { AppError } from '../domain/app-error.ts';
import { normaliseCaseNumber } from '../domain/case-number.ts';
import { explainInWords } from '../domain/deadlines/words.ts';
import type { Reading } from '../services/context.ts';
import { explainCase } from '../services/deadlines.ts';
import { replayDraws } from '../services/tribunal.ts';
import { openForReading } from '../store/open.ts';
import * as cases from '../store/repositories/cases.ts';
import { type Command, type CommandInput, legalIn, noWords, UsageError } from './command.ts';

/** Every date of a case with its explanation; may run beside the program. */
export const deadlines: Command = {
  name: 'deadlines',
  usage: 'deadlines --case NUMBER',
  summary: 'The dates of a case, each with its explanation',
  options: { 'case=': 'the case number, e.g. 穗从劳人仲案〔2021〕587号' },
  run: async (input) => {
    noWords(input);
    const dates = await ofCase(input, 'case', explainCase);
    const json = dates.map((date) => ({
      rule: date.rule,
      due: date.dueOn,
      provisional: date.isProvisional,
      explanation: explainInWords(date, 'zh').join('\n'),
    }));
    const text = json.map(({ rule, due, explanation }) => `${rule}  ${due ?? '—'}\n${explanation}`);
    return { json, text: text.join('\n\n') };
  },
};

/** Repeats the draws of a case from their records; exit code 1 when one does not come out the same. */
export const draw: Command = {
  name: 'draw',
  usage: 'draw --replay NUMBER',
  summary: 'Repeat the random draws of a case from their records',
  options: { 'replay=': 'the case number' },
  run: async (input) => {
    noWords(input);
    const draws = await ofCase(input, 'replay', replayDraws);
    const isSame = draws.every((one) => one.isSame);
    const lines = draws.map(({ formedOn, isSame: same, repeated, record }) => {
      const nameOf = (id: string) => record.candidates.find(({ staffId }) => staffId === id)?.name ?? id;
      const drawn = repeated.map(nameOf).join(', ');
      return `${formedOn}  ${same ? 'same' : 'DIFFERENT'}  seed ${record.seed}  drawn ${drawn}`;
    });
    const text = lines.length === 0 ? 'the case has no drawn tribunal' : lines.join('\n');
    return { json: draws, text, exitCode: isSame ? 0 : 1 };
  },
};

async function ofCase<T>(
  input: CommandInput,
  option: string,
  read: (reading: Reading, caseId: string) => Promise<T>,
): Promise<T> {
  const number = input.options[option];
  if (typeof number !== 'string' || number.trim() === '')
    throw new UsageError(`--${option} wants a case number`);
  const legal = await legalIn(input.dataDir);
  const { db, raw } = openForReading(input.dataDir);
  try {
    const row = await cases.findByNumber(db, normaliseCaseNumber(number));
    if (row === undefined) throw new AppError('notFound', { caseNumber: number });
    return await read({ store: { db }, legal, clock: Date.now }, row.id);
  } finally {
    raw.close();
  }
}
