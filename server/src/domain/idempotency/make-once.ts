import { createHash } from 'node:crypto';
import { z } from 'zod';
import { writeStored } from '../admission/storage.ts';
import type { Deps, Viewer } from '../deps.ts';
import { IdempotencyKeyReusedError } from '../errors.ts';
import type { Change } from '../events.ts';
import { fields } from '../fields.ts';
import { type Tables, UniqueViolation } from '../store.ts';
import { validate } from '../validate.ts';
import { inputHashOf } from './input-hash.ts';

/** A wish that is granted once: whose, under which key, and what was wished. Without a key each is another. */
export type Once = { ownerId: string; key: string; inputHash: string } | null;

/** What makes a repetition of a mutation known. @param wish all of the input, as JSON can tell it: of a file its hash */
export const onceFor = (
  { userId: ownerId }: Viewer,
  mutation: string,
  key: string | undefined,
  wish: unknown,
): Once => (key === undefined ? null : { ownerId, key, inputHash: inputHashOf([mutation, wish]) });

const keyInput = z.object({ idempotencyKey: fields.idempotencyKey });

/** The key of a mutation that takes it beside other arguments. @throws ValidationError */
export const keyOfArguments = (idempotencyKey: unknown): string | undefined =>
  validate(keyInput, { idempotencyKey }).idempotencyKey;

export const hashOfFile = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * What was made under this key before: the same answer again, before anything is read or computed for it. Null when
 * nothing was.
 * @throws IdempotencyKeyReusedError when the key came with another wish
 */
export const madeBefore = async <Made extends z.ZodType>(
  { store }: Pick<Deps, 'store'>,
  once: Once,
  made: Made,
): Promise<z.output<Made> | null> => {
  if (!once) return null;
  const { ownerId, key, inputHash } = once;
  const row = await store.read.idempotencyKeys.find({ ownerId, key });
  if (!row) return null;
  if (row.inputHash !== inputHash) throw new IdempotencyKeyReusedError();
  return made.parse(row.result);
};

/**
 * One transaction that makes something for the viewer, keeps the key with what was made (what JSON can hold), and then
 * tells of it. Of two at once with the same key one makes it, and both answer with that.
 * @throws IdempotencyKeyReusedError, RateLimitedError when it is too much to keep
 */
export const makeOnce = async <Made extends z.ZodType>(
  deps: Deps,
  { userId }: Viewer,
  once: Once,
  made: Made,
  make: (tx: Tables) => Promise<{ made: z.output<Made>; changes: readonly Change[] }>,
): Promise<z.output<Made>> => {
  try {
    const { made: result, changes } = await writeStored(deps, userId, async (tx) => {
      const work = await make(tx);
      if (once) await tx.idempotencyKeys.insert({ ...once, result: work.made, createdAt: deps.now() });
      return work;
    });
    deps.events.publish(changes);
    return result;
  } catch (error) {
    const earlier = error instanceof UniqueViolation ? await madeBefore(deps, once, made) : null;
    if (earlier === null) throw error;
    return earlier;
  }
};

/** What most mutations make. */
export const madeSprite = z.object({ spriteId: z.string() });
export const madeScene = z.object({ sceneId: z.string() });
