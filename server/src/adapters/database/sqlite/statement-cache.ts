import type { Statement } from 'better-sqlite3';

/** What the stock adapter does with a statement that it has prepared. */
export type StockStatement = {
  bind(args: unknown[]): {
    reader: boolean;
    run(): { changes: number };
    columns(): { name: string; type: string | null }[];
    raw(): { all(): unknown[] };
  };
};

type Prepared = { stock: StockStatement; readonly: boolean };

/**
 * Keeps prepared statements for their next use: preparing is a third of a small read. SQLite prepares a statement
 * again by itself when the schema changed. Integers stay BigInt as the connection says, so that conversions, which
 * the stock adapter does, are the same with and without the cache.
 */
export class StatementCache {
  readonly #prepared = new Map<string, Prepared>();
  readonly #prepare: (sql: string) => Statement;
  readonly #limit: number;

  constructor(prepare: (sql: string) => Statement, limit = 500) {
    this.#prepare = prepare;
    this.#limit = limit;
  }

  get(sql: string): Prepared {
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    const statement = this.#prepare(sql);
    const prepared = { stock: rebindable(statement), readonly: statement.readonly };
    // Lists of changing lengths make ever new texts: the oldest goes.
    if (this.#prepared.size >= this.#limit) {
      for (const oldest of this.#prepared.keys()) {
        this.#prepared.delete(oldest);
        break;
      }
    }
    this.#prepared.set(sql, prepared);
    return prepared;
  }
}

/** better-sqlite3 binds a statement once and for all; the arguments are given to each run instead. */
function rebindable(statement: Statement): StockStatement {
  if (statement.reader) statement.raw();
  return {
    bind: (args) => ({
      reader: statement.reader,
      run: () => statement.run(args),
      columns: () => statement.columns(),
      raw: () => ({ all: () => statement.all(args) }),
    }),
  };
}
