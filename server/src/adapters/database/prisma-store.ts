import type {
  ListOptions,
  ReadTable,
  ReadTables,
  Rows,
  Store,
  Table,
  Tables,
  Where,
} from '../../domain/store.ts';
import { UniqueViolation } from '../../domain/store.ts';
import {
  idleGuests,
  lockGuests,
  storedBytes,
  storedBytesOfGuests,
  unfinishedJobsOfGuests,
  unshownJobs,
} from './across.ts';
import type { Database } from './database.ts';
import type { Dialect } from './dialect.ts';
import type { PrismaClient } from './generated/sqlite/client.ts';
import { orUnavailable } from './unavailable.ts';
import { uniqueViolation } from './unique-violation.ts';

/** The part of Prisma's model delegates that a table needs. */
type Delegate = {
  findFirst(args: object): Promise<object | null>;
  findMany(args: object): Promise<object[]>;
  groupBy(args: object): Promise<object[]>;
  count(args: object): Promise<number>;
  create(args: object): Promise<unknown>;
  upsert(args: object): Promise<unknown>;
  updateMany(args: object): Promise<{ count: number }>;
  deleteMany(args: object): Promise<{ count: number }>;
};

type Model = { model: string; key: readonly string[] };

/** Which model holds which table, and its key. */
const models: { [Name in keyof Rows]: Model } = {
  users: { model: 'user', key: ['id'] },
  sessions: { model: 'session', key: ['id'] },
  apiTokens: { model: 'apiToken', key: ['id'] },
  images: { model: 'image', key: ['sha256'] },
  sprites: { model: 'sprite', key: ['id'] },
  spriteTags: { model: 'spriteTag', key: ['spriteId', 'key'] },
  spriteVersions: { model: 'spriteVersion', key: ['id'] },
  spriteAnimations: { model: 'spriteAnimation', key: ['id'] },
  animationFrames: { model: 'animationFrame', key: ['animationId', 'position'] },
  animationVersions: { model: 'animationVersion', key: ['id'] },
  processRecipes: { model: 'processRecipe', key: ['id'] },
  enhancements: { model: 'enhancement', key: ['id'] },
  jobs: { model: 'job', key: ['id'] },
  usage: { model: 'usageEntry', key: ['id'] },
  monthSpends: { model: 'monthSpend', key: ['ownerId', 'month'] },
  houseSpends: { model: 'houseSpend', key: ['month'] },
  idempotencyKeys: { model: 'idempotencyKey', key: ['ownerId', 'key'] },
  leases: { model: 'lease', key: ['name'] },
  scenes: { model: 'scene', key: ['id'] },
  sceneRevisions: { model: 'sceneRevision', key: ['sceneId', 'revision'] },
  sceneSprites: { model: 'sceneSprite', key: ['sceneId', 'spriteId'] },
  sceneMembers: { model: 'sceneMember', key: ['sceneId', 'userId'] },
  sceneInvites: { model: 'sceneInvite', key: ['id'] },
  sounds: { model: 'sound', key: ['id'] },
  exports: { model: 'export', key: ['id'] },
};

type Client = Pick<PrismaClient, 'user' | 'job' | '$queryRaw' | '$executeRaw'>;

const delegateOf = (client: Client, { model }: Model): Delegate => Reflect.get(client, model) as Delegate;

const readTable = <Row>(delegate: Delegate): ReadTable<Row> => ({
  find: (where) => delegate.findFirst({ where }) as Promise<Row | null>,
  list: (where, { orderBy, limit } = {}) =>
    delegate.findMany({ where, orderBy, take: limit }) as Promise<Row[]>,
  pick: <Column extends keyof Row>(
    columns: readonly Column[],
    where: Where<Row>,
    { orderBy, limit }: ListOptions<Row> = {},
  ) =>
    delegate.findMany({
      where,
      orderBy,
      take: limit,
      select: Object.fromEntries(columns.map((column) => [column, true])),
    }) as Promise<Pick<Row, Column>[]>,
  async distinct<Column extends keyof Row>(column: Column, where: Where<Row>, limit: number) {
    const groups = await delegate.groupBy({
      by: [column],
      where,
      orderBy: { [column]: 'asc' },
      take: limit,
    });
    return groups.map((group) => Reflect.get(group, column) as Row[Column]);
  },
  count: (where) => delegate.count({ where }),
});

const table = <Row>(delegate: Delegate, { key }: Model): Table<Row> => ({
  ...readTable<Row>(delegate),
  async insert(row) {
    try {
      await delegate.create({ data: row });
    } catch (error) {
      const fields = uniqueViolation(error);
      throw fields ? new UniqueViolation(fields) : error;
    }
  },
  async ensure(row) {
    const values = Object.fromEntries(key.map((column) => [column, Reflect.get(row as object, column)]));
    const where = key.length === 1 ? values : { [key.join('_')]: values };
    // With an empty update Prisma would look first and then insert, and lose the race: this way it is ON CONFLICT.
    await delegate.upsert({ where, create: row, update: values });
  },
  update: async (where, patch) => (await delegate.updateMany({ where, data: patch })).count,
  remove: async (where) => (await delegate.deleteMany({ where })).count,
});

const mapTables = <Result>(
  client: Client,
  dialect: Dialect,
  build: (delegate: Delegate, model: Model) => unknown,
): Result =>
  ({
    ...Object.fromEntries(
      Object.entries(models).map(([name, model]) => [name, build(delegateOf(client, model), model)]),
    ),
    storedBytes: (ownerId: string) => storedBytes(client, dialect, ownerId),
    storedBytesOfGuests: (household: string | null) => storedBytesOfGuests(client, household),
    unfinishedJobsOfGuests: (household: string | null, withoutId: string) =>
      unfinishedJobsOfGuests(client, household, withoutId),
    lockGuests: () => lockGuests(client, dialect),
    idleGuests: (before: Date, limit: number) => idleGuests(client, before, limit),
    unshownJobs: (before: Date, limit: number) => unshownJobs(client, before, limit),
  }) as Result;

/** The domain's tables over Prisma: `reader` for committed state, `writer` for transactions. */
export const createPrismaStore = ({
  dialect,
  reader,
  writer,
}: Pick<Database, 'dialect' | 'reader' | 'writer'>): Store => ({
  read: mapTables<ReadTables>(reader, dialect, (delegate) => readTable(delegate)),
  async write(work) {
    try {
      return await writer.$transaction((tx) => work(mapTables<Tables>(tx, dialect, table)));
    } catch (error) {
      throw orUnavailable(error);
    }
  },
});
