import path from 'node:path';

/** One row of the table: a folder or file from the project's root, and what the code in it may import besides itself. */
interface Row {
  readonly room: string;
  readonly rooms: readonly string[];
  /** Rooms of which only types may be imported: they leave no trace in the built program. */
  readonly types?: readonly string[];
  /** npm names, a scope, or `node:`; `'any'` means all but those in `not`. */
  readonly packages: readonly string[] | 'any';
  readonly not?: readonly string[];
}

const backend = 'electron/backend';
/** Which room may import from which; the first row that fits a file counts. */
const table: readonly Row[] = [
  { room: `${backend}/domain`, rooms: [], packages: [] },
  { room: `${backend}/api/contract`, rooms: [`${backend}/domain`], packages: ['zod'] },
  {
    room: `${backend}/store`,
    rooms: [`${backend}/domain`],
    packages: ['kysely', 'better-sqlite3', 'node:'],
  },
  {
    room: `${backend}/documents`,
    rooms: [`${backend}/domain`, `${backend}/store`, 'resources'],
    packages: 'any',
    not: ['electron', 'kysely', 'better-sqlite3', 'hono', '@hono', '@trpc'],
  },
  { room: `${backend}/planner`, rooms: [`${backend}/domain`], packages: ['highs', 'node:'] },
  {
    room: `${backend}/services`,
    rooms: [`${backend}/domain`, `${backend}/store`, `${backend}/documents`, `${backend}/planner`],
    packages: 'any',
    not: ['electron', 'kysely', 'better-sqlite3', 'hono', '@hono', '@trpc'],
  },
  {
    room: `${backend}/api`,
    rooms: [`${backend}/domain`, `${backend}/server`, `${backend}/services`, `${backend}/documents`],
    packages: 'any',
    not: ['electron', 'kysely', 'better-sqlite3'],
  },
  {
    room: `${backend}/server`,
    rooms: [`${backend}/domain`, `${backend}/api`, `${backend}/services`, `${backend}/documents`],
    packages: 'any',
    not: ['electron', 'kysely', 'better-sqlite3'],
  },
  // backend.ts, cli.ts and workers put the rooms together.
  { room: backend, rooms: [backend, 'electron/start'], packages: 'any', not: ['electron'] },
  {
    room: 'electron/shell',
    rooms: [`${backend}/backend.ts`, 'electron/start'],
    packages: ['electron', 'node:'],
  },
  { room: 'electron/main.ts', rooms: ['electron/shell'], packages: ['electron'] },
  { room: 'electron/preload.ts', rooms: ['electron/shell/bridge.ts'], packages: ['electron'] },
  // Importing the `electron` package starts a download where its runtime is missing.
  {
    room: 'electron/start',
    rooms: [`${backend}/backend.ts`, `${backend}/cli.ts`, `${backend}/server`],
    packages: 'any',
    not: ['electron'],
  },
  ...['desk', 'portal', 'ui'].map(
    (part): Row => ({
      room: `renderer/${part}`,
      rooms: [`${backend}/domain`, `${backend}/api/contract`, 'renderer/ui'],
      types: [`${backend}/api`, 'electron/shell/bridge.ts'],
      packages: 'any',
      not: ['electron', 'node:', 'better-sqlite3', 'kysely', 'hono', '@hono', '@trpc/server'],
    }),
  ),
];

const features = 'renderer/desk/features';

/** The reason why a file may not import something, or null. Both are paths from the root, or a package's name. */
export function refusal(
  file: string,
  target: string,
  isPackage: boolean,
  isTypeOnly: boolean,
): string | null {
  const row = table.find((r) => isIn(file, r.room));
  if (row === undefined) return null;
  if (isPackage) return packageRefusal(row, target);

  const own = featureOf(file);
  const other = featureOf(target);
  if (own !== null && other !== null && own !== other) {
    return `feature ${own} may not import feature ${other}: compose them in renderer/desk/app`;
  }
  const rooms = [row.room, ...row.rooms, ...(isTypeOnly ? (row.types ?? []) : [])];
  return rooms.some((room) => isIn(target, room)) ? null : `${row.room} may not import ${target}`;
}

function packageRefusal(row: Row, name: string): string | null {
  const listed = row.packages === 'any' ? (row.not ?? []) : row.packages;
  const isListed = listed.some((p) => (p.endsWith(':') ? name.startsWith(p) : isIn(name, p)));
  const isAllowed = row.packages === 'any' ? !isListed : isListed;
  return isAllowed ? null : `${row.room} may not import the package ${name}`;
}

function featureOf(file: string): string | null {
  return isIn(file, features) ? (file.slice(features.length + 1).split('/')[0] ?? null) : null;
}

function isIn(file: string, room: string): boolean {
  return file === room || file.startsWith(`${room}/`);
}

/** The parts of the linter's plugin interface (ESLint's) used here. */
interface ImportNode {
  readonly source: { readonly type: string; readonly value?: unknown } | null;
  readonly importKind?: string;
  readonly exportKind?: string;
}
interface RuleContext {
  readonly cwd: string;
  readonly filename: string;
  report(problem: { node: unknown; message: string }): void;
}

const rule = {
  meta: { type: 'problem' },
  create(context: RuleContext) {
    const file = path.relative(context.cwd, context.filename).replaceAll('\\', '/');

    function check(node: ImportNode): void {
      if (node.source?.type !== 'Literal' || typeof node.source.value !== 'string') return;
      const specifier = node.source.value.replace(/\?.*$/, '');
      const isPackage = !specifier.startsWith('.');
      const target = isPackage ? specifier : path.posix.join(path.posix.dirname(file), specifier);
      const isTypeOnly = node.importKind === 'type' || node.exportKind === 'type';
      const reason = refusal(file, target, isPackage, isTypeOnly);
      if (reason !== null) context.report({ node: node.source, message: `${reason}.` });
    }

    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

export default { meta: { name: 'tingwu' }, rules: { 'import-table': rule } };
