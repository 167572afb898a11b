import type { SqlQueryable, Transaction } from '@prisma/driver-adapter-utils';

/**
 * The transaction, with a savepoint around each query: PostgreSQL otherwise refuses everything after the first error,
 * and the schema engine both tries queries that may fail and records failures.
 */
export function forgiving(transaction: Transaction): SqlQueryable {
  const undoable = async <T>(run: () => Promise<T>): Promise<T> => {
    await transaction.createSavepoint?.('query');
    try {
      const result = await run();
      await transaction.releaseSavepoint?.('query');
      return result;
    } catch (error) {
      await transaction.rollbackToSavepoint?.('query');
      throw error;
    }
  };
  return {
    provider: transaction.provider,
    adapterName: transaction.adapterName,
    queryRaw: (query) => undoable(() => transaction.queryRaw(query)),
    executeRaw: (query) => undoable(() => transaction.executeRaw(query)),
  };
}
