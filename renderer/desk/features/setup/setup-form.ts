import { z } from 'zod';
import { completeSetup, type setupStatus } from '../../../../electron/backend/api/contract/setup.ts';
import { type StaffFunction, staffFunctions } from '../../../../electron/backend/domain/permissions.ts';

/** What the set-up page holds: the command, with empty rows of people passed over and the password typed twice. */
export const setupForm = completeSetup.input
  .extend({
    staff: z
      .array(
        z.object({
          name: z.string().trim().max(200, { error: 'tooLong' }),
          functions: z.array(z.enum(staffFunctions)),
        }),
      )
      .max(500)
      .transform((people) => people.filter((person) => person.name !== '')),
    passwordAgain: z.string(),
  })
  .refine((value) => value.administrator.password === value.passwordAgain, {
    path: ['passwordAgain'],
    error: 'passwordsDiffer',
  });
export type SetupValues = z.input<typeof setupForm>;
export type SetupCommand = z.output<typeof setupForm>;

export type SetupStatus = z.infer<typeof setupStatus.output>;
export type StaffRow = SetupValues['staff'][number];

export const emptyPerson: StaffRow = { name: '', functions: [] };

/** The rooms a court usually has, in its own words. */
interface UsualRooms {
  readonly first: string;
  readonly online: string;
}

/** What the form starts with: what a ledger already said, else the usual. */
export function startingValues(status: SetupStatus, usual: UsualRooms): SetupValues {
  const court = status.knownCourt ?? {
    name: status.courtName ?? '',
    commissionName: '',
    caseNumberPattern: '劳人仲案〔{year}〕{seq}号',
    mediationNumberPattern: '劳人仲调〔{year}〕{seq}号',
    address: '',
    phone: '',
  };
  const known = status.knownRooms ?? [];
  return {
    court,
    rooms:
      known.length > 0
        ? known.map((room) => ({ ...room }))
        : [
            { name: usual.first, kind: 'courtroom' },
            { name: usual.online, kind: 'online' },
          ],
    staff: status.needsAdministrator ? [] : [emptyPerson, emptyPerson, emptyPerson],
    administrator: { name: '', functions: [], loginName: '', password: '' },
    passwordAgain: '',
  };
}

/** Words a list of staff uses for the functions, in the order they are looked for. */
const functionWords: readonly (readonly [word: string, held: StaffFunction])[] = [
  ['书记员', 'clerk'],
  ['记录', 'clerk'],
  ['立案', 'clerk'],
  ['仲裁员', 'arbitrator'],
  ['调解员', 'mediator'],
  ['院长', 'director'],
  ['主任', 'director'],
  ['领导', 'director'],
  ['负责人', 'director'],
  ['管理员', 'administrator'],
  ['clerk', 'clerk'],
  ['arbitrator', 'arbitrator'],
  ['mediator', 'mediator'],
  ['director', 'director'],
  ['administrator', 'administrator'],
];

interface PastedStaff {
  readonly people: readonly StaffRow[];
  /** Cells that name no function known here. */
  readonly unknown: readonly string[];
}

/**
 * Reads people from cells copied out of a spreadsheet: the name first, functions in the cells after it. A heading row and
 * empty rows are passed over. Null when it is not a table (one line, one cell): then it is an ordinary paste.
 */
export function readStaff(text: string): PastedStaff | null {
  const rows = text
    .split(/\r?\n/)
    .map((line) => line.split('\t').map((cell) => cell.normalize('NFKC').trim()))
    .filter(([name]) => name !== undefined && name !== '' && !/^(姓名|name)$/i.test(name));
  if (rows.length === 0 || (rows.length === 1 && rows[0]?.length === 1)) return null;
  const unknown = rows.flatMap(([, ...cells]) =>
    cells.filter((cell) => cell !== '' && functionsIn(cell).length === 0),
  );
  const people = rows.map(([name = '', ...cells]) => ({
    name,
    functions: [...new Set(cells.flatMap(functionsIn))],
  }));
  return { people, unknown: [...new Set(unknown)] };
}

function functionsIn(cell: string): StaffFunction[] {
  const lower = cell.toLowerCase();
  return functionWords.filter(([word]) => lower.includes(word)).map(([, held]) => held);
}
