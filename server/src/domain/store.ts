import type { ApiTokenRow, SessionRow, UserRow } from './accounts/rows.ts';
import type { EnhancementRow } from './enhancements/rows.ts';
import type { ExportRow } from './exports/rows.ts';
import type { LeaseRow } from './housekeeping/rows.ts';
import type { IdempotencyKeyRow } from './idempotency/rows.ts';
import type { ImageRow } from './images/rows.ts';
import type { JobRow } from './jobs/rows.ts';
import type {
  SceneInviteRow,
  SceneMemberRow,
  SceneRevisionRow,
  SceneRow,
  SceneSpriteRow,
} from './scenes/rows.ts';
import type { SoundRow } from './sounds/rows.ts';
import type { HouseSpendRow, MonthSpendRow, UsageRow } from './spending/rows.ts';
import type {
  AnimationFrameRow,
  AnimationVersionRow,
  ProcessRecipeRow,
  SpriteAnimationRow,
  SpriteRow,
  SpriteTagRow,
  SpriteVersionRow,
} from './sprites/rows.ts';

/** What a column may be compared with. The shape is the common denominator of every database we run on. */
type Test<Value> =
  | Value
  | { in: readonly Value[] }
  | { notIn: readonly Value[] }
  | { not: Value }
  | { lt: NonNullable<Value> }
  | { gt: NonNullable<Value> };

export type Where<Row> = { [Column in keyof Row]?: Test<Row[Column]> } & { OR?: Where<Row>[] };

export type ListOptions<Row> = {
  orderBy?: { [Column in keyof Row]?: 'asc' | 'desc' }[];
  limit?: number;
};

export type ReadTable<Row> = {
  /** One row or null; if several match, any of them. */
  find(where: Where<Row>): Promise<Row | null>;
  list(where: Where<Row>, options?: ListOptions<Row>): Promise<Row[]>;
  /** As list, but only these columns: for whoever needs ids of many and not all that hangs on them. */
  pick<Column extends keyof Row>(
    columns: readonly Column[],
    where: Where<Row>,
    options?: ListOptions<Row>,
  ): Promise<Pick<Row, Column>[]>;
  /** The different values of a column, in their order. */
  distinct<Column extends keyof Row>(
    column: Column,
    where: Where<Row>,
    limit: number,
  ): Promise<Row[Column][]>;
  count(where: Where<Row>): Promise<number>;
};

export type Table<Row> = ReadTable<Row> & {
  /** @throws UniqueViolation */
  insert(row: Row): Promise<void>;
  /** Inserts what is not there yet, by its key; leaves what is. */
  ensure(row: Row): Promise<void>;
  /** How many rows matched: a conditional update that matched none has lost a race. */
  update(where: Where<Row>, patch: Partial<Row>): Promise<number>;
  remove(where: Where<Row>): Promise<number>;
};

/** Every table. */
export type Rows = {
  users: UserRow;
  sessions: SessionRow;
  apiTokens: ApiTokenRow;
  images: ImageRow;
  sprites: SpriteRow;
  spriteTags: SpriteTagRow;
  spriteVersions: SpriteVersionRow;
  spriteAnimations: SpriteAnimationRow;
  animationFrames: AnimationFrameRow;
  animationVersions: AnimationVersionRow;
  processRecipes: ProcessRecipeRow;
  enhancements: EnhancementRow;
  jobs: JobRow;
  usage: UsageRow;
  monthSpends: MonthSpendRow;
  houseSpends: HouseSpendRow;
  idempotencyKeys: IdempotencyKeyRow;
  leases: LeaseRow;
  scenes: SceneRow;
  sceneRevisions: SceneRevisionRow;
  sceneSprites: SceneSpriteRow;
  sceneMembers: SceneMemberRow;
  sceneInvites: SceneInviteRow;
  sounds: SoundRow;
  exports: ExportRow;
};

/** What no single table can say. */
type Across = {
  /** The bytes of all that an owner's rows refer to: each picture and sound once, and every export. */
  storedBytes(ownerId: string): Promise<number>;
  /** The bytes that guests keep, as last counted: those of a household, or null: all. */
  storedBytesOfGuests(household: string | null): Promise<number>;
  /** How many jobs of guests, of a household or null: all, are queued or running, without this one. */
  unfinishedJobsOfGuests(household: string | null, withoutId: string): Promise<number>;
  /** The ids of guests who came before and were not seen since, own nothing and stand nowhere. Not those who go anyway. */
  idleGuests(before: Date, limit: number): Promise<string[]>;
  /** The ids of jobs that ended before and that no sprite, enhancement, animation or export shows. */
  unshownJobs(before: Date, limit: number): Promise<string[]>;
};

export type Tables = { [Name in keyof Rows]: Table<Rows[Name]> } & Across & {
    /**
     * From here to the end of the transaction whoever else counts what guests have waits: each sees those before it. After
     * all other locks.
     */
    lockGuests(): Promise<void>;
  };
export type ReadTables = { [Name in keyof Rows]: ReadTable<Rows[Name]> } & Across;

/** The database as the domain sees it. */
export type Store = {
  /** Committed state only. */
  read: ReadTables;
  /**
   * One transaction: all of `work` or nothing of it. Inside it only `tx` may be used, never the store.
   * When it resolves, what was written survives a crash.
   */
  write<Result>(work: (tx: Tables) => Promise<Result>): Promise<Result>;
};

/** An insert met a row with the same unique columns. */
export class UniqueViolation extends Error {
  constructor(readonly fields: readonly string[]) {
    super(`a row with the same ${fields.join(', ')} exists`);
  }
}
