import { createHash } from 'node:crypto';
import { z } from 'zod';
import { writeStored } from '../admission/storage.ts';
import { bounds } from '../bounds.ts';
import type { Deps, Viewer } from '../deps.ts';
import { IdempotencyKeyReusedError, NotFoundError } from '../errors.ts';
import type { Change } from '../events.ts';
import { fields } from '../fields.ts';
import { type Tables, UniqueViolation } from '../store.ts';
import { isUploaded, readUpload } from '../uploaded-file.ts';
import { validate } from '../validate.ts';
import type { Made } from './made.ts';

/** An input as JSON can tell it: instead of a file its hash. @throws ValidationError when one is too large */
export const withHashesOfFiles = async (input: object): Promise<object> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(input).map(async ([name, value]: [string, unknown]) => [
        name,
        isUploaded(value) ? hashOfFile(await readUpload(value, [name], bounds.uploadBytes)) : value,
      ]),
    ),
  );

/** Tells a repetition of an input from another input: sha256 in hex, of what JSON has of it. */
export const inputHashOf = (input: unknown): string =>
  createHash('sha256').update(JSON.stringify(input)).digest('hex');

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
 * @throws IdempotencyKeyReusedError when the key came with another wish; NotFoundError when it was deleted since
 */
export const madeBefore = async <Result>(
  { store }: Pick<Deps, 'store'>,
  once: Once,
  made: Made<Result>,
): Promise<Result | null> => {
  if (!once) return null;
  const { ownerId, key, inputHash } = once;
  const row = await store.read.idempotencyKeys.find({ ownerId, key });
  if (!row) return null;
  if (row.inputHash !== inputHash) throw new IdempotencyKeyReusedError();
  const result = made.schema.parse(row.result);
  if (!(await made.isThere(store.read, result))) throw new NotFoundError(`${made.what} any more`);
  return result;
};

/** Says in the transaction that makes something that its key is used, by whatever mutation. @throws UniqueViolation */
export const useKey = (
  { now }: Pick<Deps, 'now'>,
  tx: Tables,
  once: NonNullable<Once>,
  result: unknown,
): Promise<void> => tx.idempotencyKeys.insert({ ...once, result, createdAt: now() });

const isUsed = async (tx: Tables, { ownerId, key }: NonNullable<Once>): Promise<boolean> =>
  (await tx.idempotencyKeys.find({ ownerId, key })) !== null;

/**
 * One transaction that makes something for the viewer, keeps the key with what was made (what JSON can hold), and then
 * tells of it. Of two at once with the same key one makes it, and both answer with that.
 * @throws IdempotencyKeyReusedError, RateLimitedError when it is too much to keep
 */
export const makeOnce = async <Result>(
  deps: Deps,
  { userId }: Pick<Viewer, 'userId'>,
  once: Once,
  made: Made<Result>,
  make: (tx: Tables) => Promise<{ made: Result; changes: readonly Change[] }>,
): Promise<Result> => {
  try {
    const { made: result, changes } = await writeStored(deps, userId, async (tx) => {
      // Whoever waited for the other of two is answered like it, also when a second one would be refused.
      if (once && (await isUsed(tx, once))) throw new UniqueViolation(['ownerId', 'key']);
      const work = await make(tx);
      if (once) await useKey(deps, tx, once, work.made);
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
