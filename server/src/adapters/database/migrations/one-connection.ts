import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQueryable,
} from '@prisma/driver-adapter-utils';

/**
 * Lets the engine work on a connection that is already open, in a transaction that is already begun. The engine may
 * neither close it nor begin one itself.
 *
 * @param runScript runs a whole migration, all of it or nothing
 */
export function oneConnection(
  adapter: SqlQueryable,
  runScript: (script: string) => Promise<void>,
): SqlMigrationAwareDriverAdapterFactory {
  const { provider, adapterName } = adapter;
  const borrowed: SqlDriverAdapter = {
    provider,
    adapterName,
    queryRaw: (query) => adapter.queryRaw(query),
    executeRaw: (query) => adapter.executeRaw(query),
    executeScript: runScript,
    getConnectionInfo: () => ({ supportsRelationJoins: false }),
    startTransaction: () => Promise.reject(new Error('A migration runs in one transaction already')),
    dispose: () => Promise.resolve(),
  };
  return {
    provider,
    adapterName,
    connect: () => Promise.resolve(borrowed),
    connectToShadowDb: () => Promise.reject(new Error('Migrations need no shadow database')),
  };
}
