import { connect, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { connectDatabase } from '../../src/adapters/database/connect.ts';
import { createPrismaStore } from '../../src/adapters/database/prisma-store.ts';
import { ServiceUnavailableError } from '../../src/domain/errors.ts';
import { everyDatabase, testDatabase } from '../support/databases.ts';
import { userRow } from '../support/rows.ts';

const { missing } = everyDatabase.find(({ dialect }) => dialect === 'postgresql')!;

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

/** Stands between us and the server, and can hold its tongue or hang up. */
const proxyTo = async (url: string) => {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let silent = false;
  const server = createServer((near) => {
    const far = connect(Number(port || 5432), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    near.on('data', (bytes) => silent || far.write(bytes));
    far.on('data', (bytes) => silent || near.write(bytes));
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy does not listen.');
  const through = new URL(url);
  through.host = `127.0.0.1:${address.port}`;
  const hangUp = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  return {
    url: through.href,
    silence(is: boolean) {
      silent = is;
    },
    hangUp,
    async close() {
      hangUp();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

describe.skipIf(missing)('a PostgreSQL server', () => {
  const opened = async () => {
    const { url, cleanup } = await testDatabase('postgresql');
    const proxy = await proxyTo(url);
    const database = await connectDatabase(proxy.url, { answerMs: 500, transactionWaitMs: 3_000 });
    cleanups.push(async () => {
      await database.close();
      await proxy.close();
      await cleanup();
    });
    return { proxy, reader: database.reader, store: createPrismaStore(database) };
  };

  it('that is silent is told of, in reads, writes and the API’s own reads, and used again when it speaks', async () => {
    const { proxy, reader, store } = await opened();
    await store.write((tx) => tx.users.insert(userRow('1')));
    await store.read.users.count({});
    proxy.silence(true);
    const asked = [
      store.read.users.count({}),
      store.write((tx) => tx.users.insert(userRow('2'))),
      reader.user.findMany(),
    ];
    for (const one of await Promise.allSettled(asked)) {
      expect(one.status === 'rejected' && one.reason).toBeInstanceOf(ServiceUnavailableError);
    }
    proxy.silence(false);
    proxy.hangUp();
    await expect.poll(() => store.read.users.count({}).catch(() => null), { timeout: 20_000 }).not.toBeNull();
    await store.write((tx) => tx.users.insert(userRow('3')));
  });

  it('that is away is told of', async () => {
    const { proxy, store } = await opened();
    await proxy.close();
    const refused = await store.read.users.count({}).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ServiceUnavailableError);
    expect(refused).toMatchObject({ code: 'SERVICE_UNAVAILABLE', retryAfterSeconds: 5 });
    await expect(store.write((tx) => tx.users.count({}))).rejects.toThrow(ServiceUnavailableError);
  });

  it('whose statement takes too long is told of', async () => {
    const { reader } = await opened();
    await expect(reader.$queryRaw`SELECT 1 FROM pg_sleep(30)`).rejects.toThrow(ServiceUnavailableError);
  });
});
