import type { z } from 'zod';
import type { Deps } from '../deps.ts';
import { IdempotencyKeyReusedError } from '../errors.ts';
import { type Tables, UniqueViolation } from '../store.ts';
import { inputHashOf } from './input-hash.ts';

/** A wish that is granted once: whose, under which key, and what was wished. */
export type Once = { ownerId: string; key: string; inputHash: string };

/**
 * What makes a repetition of a mutation known; null without a key.
 * @param wish all of the input, as JSON can tell it: of a file its hash
 */
export const onceFor = (
  { userId: ownerId }: { userId: string },
  mutation: string,
  key: string | undefined,
  wish: unknown,
): Once | null => (key === undefined ? null : { ownerId, key, inputHash: inputHashOf([mutation, wish]) });

/**
 * What was made under this key before: the same answer again, before anything is read or computed for it. Null when
 * nothing was.
 * @throws IdempotencyKeyReusedError when the key came with another wish
 */
export const madeBefore = async <Schema extends z.ZodType>(
  { store }: Pick<Deps, 'store'>,
  once: Once | null,
  made: Schema,
): Promise<z.output<Schema> | null> => {
  if (!once) return null;
  const { ownerId, key, inputHash } = once;
  const row = await store.read.idempotencyKeys.find({ ownerId, key });
  if (!row) return null;
  if (row.inputHash !== inputHash) throw new IdempotencyKeyReusedError();
  return made.parse(row.result);
};

/**
 * One transaction that makes something and keeps the key with what was made (ids that JSON can hold). Of two at once with
 * the same key one makes it, and both answer with that.
 * @throws IdempotencyKeyReusedError
 */
export const makeOnce = async <Schema extends z.ZodType>(
  deps: Pick<Deps, 'store' | 'now'>,
  once: Once | null,
  made: Schema,
  make: (tx: Tables) => Promise<z.output<Schema>>,
): Promise<z.output<Schema>> => {
  try {
    return await deps.store.write(async (tx) => {
      const result = await make(tx);
      if (once) await tx.idempotencyKeys.insert({ ...once, result, createdAt: deps.now() });
      return result;
    });
  } catch (error) {
    const earlier = error instanceof UniqueViolation ? await madeBefore(deps, once, made) : null;
    if (earlier === null) throw error;
    return earlier;
  }
};
