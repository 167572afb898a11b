import type { Statement } from 'better-sqlite3';
import { LRUCache } from 'lru-cache';

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
  /** An LRU: lists of changing lengths make ever new texts. */
  readonly #prepared: LRUCache<string, Prepared>;
  readonly #prepare: (sql: string) => Statement;

  constructor(prepare: (sql: string) => Statement, limit = 500) {
    this.#prepare = prepare;
    this.#prepared = new LRUCache({ max: limit });
  }

  get(sql: string): Prepared {
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    const statement = this.#prepare(sql);
    const prepared = { stock: rebindable(statement), readonly: statement.readonly };
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
