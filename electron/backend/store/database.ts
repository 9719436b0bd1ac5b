import type Database from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
  type Transaction,
} from 'kysely';
import type { Schema } from './schema.ts';

/** Anything repositories read through: the reading handle or an open transaction. */
export type Db = Kysely<Schema> | Transaction<Schema>;
/** An open writing transaction. */
export type Trx = Transaction<Schema>;

export interface SlowQuery {
  readonly sql: string;
  readonly milliseconds: number;
}

/** Queries slower than this are reported by their text (never their values). */
const slowQueryMs = 40;

/** Wraps a raw handle in Kysely. Statements are prepared once; writing transactions begin IMMEDIATE. */
export function kyselyOver(raw: Database.Database, onSlow: (query: SlowQuery) => void): Kysely<Schema> {
  const database = { prepare: cachedPrepare(raw, onSlow), close: () => raw.close() };
  return new Kysely<Schema>({
    dialect: {
      createDriver: () => new ImmediateDriver(raw, database),
      createQueryCompiler: () => new SqliteQueryCompiler(),
      createAdapter: () => new SqliteAdapter(),
      createIntrospector: (db) => new SqliteIntrospector(db),
    },
  });
}

/**
 * A plain BEGIN that reads first fails at once with SQLITE_BUSY_SNAPSHOT, whatever the timeout, when another process wrote
 * in between; IMMEDIATE takes the writer's place in the queue at the start.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #raw: Database.Database;

  constructor(raw: Database.Database, database: SqliteDatabase) {
    super({ database });
    this.#raw = raw;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** A full disk or a failing one ends the transaction by itself; rolling back again would throw and hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#raw.inTransaction) await super.rollbackTransaction(connection);
  }
}

function cachedPrepare(
  raw: Database.Database,
  onSlow: (query: SlowQuery) => void,
): (sql: string) => SqliteStatement {
  const statements = new Map<string, SqliteStatement>();
  return (sql) => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = timed(raw.prepare(sql), sql, onSlow);
    // Statements with long IN lists vary endlessly: a bounded cache.
    if (statements.size > 500) statements.clear();
    statements.set(sql, statement);
    return statement;
  };
}

function timed(
  statement: Database.Statement,
  sql: string,
  onSlow: (query: SlowQuery) => void,
): SqliteStatement {
  const measure = <T>(work: () => T): T => {
    const start = performance.now();
    const result = work();
    const milliseconds = performance.now() - start;
    if (milliseconds > slowQueryMs) onSlow({ sql, milliseconds: Math.round(milliseconds) });
    return result;
  };
  return {
    reader: statement.reader,
    all: (parameters) => measure(() => statement.all(parameters)),
    run: (parameters) => measure(() => statement.run(parameters)),
    iterate: (parameters) => statement.iterate(parameters),
  };
}
