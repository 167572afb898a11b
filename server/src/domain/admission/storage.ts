import type { UserRow } from '../accounts/rows.ts';
import type { Deps } from '../deps.ts';
import { RateLimitedError } from '../errors.ts';
import type { ReadTables, Tables } from '../store.ts';

const mebibyte = 1024 * 1024;
/** Only deleting makes room, and that at once: this is when asking again makes sense for whoever does nothing. */
const retryAfterSeconds = 3600;

type StorageDeps = Pick<Deps, 'store' | 'admission'>;
type Owner = Pick<UserRow, 'isGuest' | 'household' | 'storedBytes'>;

export const storageLimitOf = (
  { admission }: Pick<Deps, 'admission'>,
  { isGuest }: Pick<Owner, 'isGuest'>,
) => (isGuest ? admission.storage.guestBytes : admission.storage.userBytes);

const mib = (bytes: number): string => `${Math.ceil(bytes / mebibyte).toLocaleString('en')} MiB`;

const full = (used: number, limit: number, isGuest: boolean): RateLimitedError =>
  new RateLimitedError(
    `You keep ${mib(used)}; there may be ${mib(limit)}. Delete what you do not need, also from the trash: that is free at once.${isGuest ? ' Signing up gives more.' : ''}`,
    retryAfterSeconds,
  );

const fullOfGuests = (limit: number, whose: string): RateLimitedError =>
  new RateLimitedError(
    `All guests ${whose} may keep ${mib(limit)}, and that is kept. Delete what you do not need, or sign up: with an account you have room of your own.`,
    retryAfterSeconds,
  );

/**
 * Why an owner may not keep `more`; null when they may.
 * @param storedBytes what they keep, maybe counted anew since
 */
const refusalOf = async (
  { admission }: Pick<Deps, 'admission'>,
  tables: Pick<ReadTables, 'storedBytesOfGuests'>,
  owner: Owner,
  storedBytes: number,
  more: number,
): Promise<RateLimitedError | null> => {
  const limit = storageLimitOf({ admission }, owner);
  if (storedBytes + more > limit) return full(storedBytes, limit, owner.isGuest);
  if (!owner.isGuest) return null;
  const { householdBytes, guestsBytes } = admission.storage;
  const added = storedBytes - owner.storedBytes + more;
  if (
    owner.household !== null &&
    (await tables.storedBytesOfGuests(owner.household)) + added > householdBytes
  )
    return fullOfGuests(householdBytes, 'who came from one address');
  if ((await tables.storedBytesOfGuests(null)) + added > guestsBytes)
    return fullOfGuests(guestsBytes, 'together');
  return null;
};

/** Counts what one more reference adds, in the transaction that writes it. What is there twice is counted twice, until a recount. */
export const addStoredBytes = async (tx: Tables, ownerId: string, bytes: number): Promise<void> => {
  await lockOwner(tx, ownerId);
  const owner = await tx.users.find({ id: ownerId });
  if (owner) await tx.users.update({ id: ownerId }, { storedBytes: owner.storedBytes + bytes });
};

/** The same for pictures, which must be stored. */
export const addStoredImages = async (
  tx: Tables,
  ownerId: string,
  sha256s: readonly string[],
): Promise<void> => {
  const images = await tx.images.pick(['byteSize'], { sha256: { in: [...new Set(sha256s)] } });
  await addStoredBytes(
    tx,
    ownerId,
    images.reduce((sum, { byteSize }) => sum + byteSize, 0),
  );
};

/** From here to the end of the transaction whoever else adds to what this owner has waits. */
export const lockOwner = async (tx: Tables, ownerId: string): Promise<void> => {
  await tx.users.update({ id: ownerId }, { id: ownerId });
};

/**
 * Refuses when the owner keeps more than they may by now. Before that it is counted anew: what was deleted is free.
 * @param more bytes that are about to come
 */
export const admitStored = async (
  { admission }: Pick<Deps, 'admission'>,
  tx: Tables,
  ownerId: string,
  more = 0,
): Promise<void> => {
  if (!admission.enforced) return;
  const owner = await tx.users.find({ id: ownerId });
  if (!owner) return;
  if (owner.isGuest) await tx.lockGuests();
  if (!(await refusalOf({ admission }, tx, owner, owner.storedBytes, more))) return;
  const storedBytes = await recount(tx, ownerId);
  const refusal = await refusalOf({ admission }, tx, { ...owner, storedBytes }, storedBytes, more);
  if (refusal) throw refusal;
};

/** Counts anew what an owner keeps: nobody lowers the count when something is deleted. */
export const recount = async (tx: Tables, ownerId: string): Promise<number> => {
  await lockOwner(tx, ownerId);
  const storedBytes = await tx.storedBytes(ownerId);
  await tx.users.update({ id: ownerId }, { storedBytes });
  return storedBytes;
};

/** A transaction that adds to what the owner keeps: all of it or, when that is too much, nothing. @throws RateLimitedError */
export const writeStored = <Result>(
  deps: StorageDeps,
  ownerId: string,
  work: (tx: Tables) => Promise<Result>,
): Promise<Result> =>
  deps.store.write(async (tx) => {
    await lockOwner(tx, ownerId);
    const result = await work(tx);
    await admitStored(deps, tx, ownerId);
    return result;
  });

/**
 * Refuses before any work when nothing more fits, so that nobody fills the disk with what is refused afterwards. Counted
 * where nobody waits for it: only what turns out to be free again is written.
 */
export const needRoom = async (deps: StorageDeps, ownerId: string, more = 1): Promise<void> => {
  if (!deps.admission.enforced) return;
  const { read } = deps.store;
  const owner = await read.users.find({ id: ownerId });
  if (!owner) return;
  if (!(await refusalOf(deps, read, owner, owner.storedBytes, more))) return;
  const storedBytes = await read.storedBytes(ownerId);
  const refusal = await refusalOf(deps, read, owner, storedBytes, more);
  if (refusal) throw refusal;
  await deps.store.write((tx) => recount(tx, ownerId));
};
