import { expect, it } from 'vitest';
import { createPrismaStore } from '../../../src/adapters/database/prisma-store.ts';
import { createAdmission } from '../../../src/domain/admission/admission.ts';
import { admitJob } from '../../../src/domain/admission/admit-job.ts';
import { unfinishedJobs } from '../../../src/domain/admission/limits.ts';
import { addStoredBytes, admitStored } from '../../../src/domain/admission/storage.ts';
import type { Store } from '../../../src/domain/store.ts';
import { describeDatabases } from '../../support/databases.ts';
import { jobRow, userRow } from '../../support/rows.ts';

const storage = { guestBytes: 100, userBytes: 1_000, householdBytes: 150, guestsBytes: 250 };
const admission = createAdmission({ enforced: true, storage });
const budgets = { houseMicros: 0, userMicros: 0, guestsMaySpend: false };

describeDatabases('guests of one address', (open) => {
  const start = async (): Promise<Store> => createPrismaStore(await open());
  const add = (store: Store, id: string, household: string | null, isGuest = true) =>
    store.write((tx) => tx.users.insert(userRow(id, { household, isGuest })));

  /** Keeps an export of so many bytes, if that is allowed. @returns why not */
  const keep = async (store: Store, ownerId: string, byteSize: number): Promise<string | null> => {
    const row = { id: `${ownerId} ${Math.random()}`, ownerId, sceneId: null, format: 'GIF', jobId: null };
    const file = { status: 'READY' as const, blobKey: 'x', byteSize, fileName: 'x', mediaType: 'x' };
    try {
      await store.write(async (tx) => {
        await tx.exports.insert({ ...row, ...file, createdAt: new Date() });
        await addStoredBytes(tx, ownerId, byteSize);
        await admitStored({ admission }, tx, ownerId);
      });
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  };

  it('keep so much together, and all guests so much; who has an account is not concerned', async () => {
    const store = await start();
    for (const [id, home] of [
      ['a', 'one'],
      ['b', 'one'],
      ['c', 'two'],
      ['d', null],
    ] as const) {
      await add(store, id, home);
    }
    await add(store, 'account', null, false);
    expect(await keep(store, 'a', 100)).toBeNull();
    expect(await keep(store, 'a', 1)).toMatch(/there may be 1 MiB/);
    expect(await keep(store, 'b', 51)).toMatch(/who came from one address may keep 1 MiB/);
    expect(await keep(store, 'b', 50)).toBeNull();
    expect(await keep(store, 'c', 90)).toBeNull();
    expect(await keep(store, 'd', 11)).toMatch(/together may keep 1 MiB/);
    expect(await keep(store, 'account', 900)).toBeNull();
    // What somebody deleted themselves is free at once.
    await store.write((tx) => tx.exports.remove({ ownerId: 'b' }));
    expect(await keep(store, 'b', 50)).toBeNull();
  });

  it('of many who keep something at once each sees those before it', async () => {
    const store = await start();
    const ids = Array.from({ length: 30 }, (_, index) => `g${index}`);
    for (const id of ids) await add(store, id, 'one');
    const kept = await Promise.all(ids.map((id) => keep(store, id, 10)));
    expect(kept.filter((refusal) => refusal === null)).toHaveLength(15);
  });

  it('have so many unfinished jobs together, and all guests so many', async () => {
    const store = await start();
    let count = 0;
    const queue = async (ownerId: string): Promise<string | null> => {
      const job = jobRow(`j${count++}`, ownerId);
      try {
        await store.write(async (tx) => {
          await tx.jobs.insert(job);
          await admitJob({ admission, budgets }, tx, job);
        });
        return null;
      } catch (error) {
        return (error as Error).message;
      }
    };
    const fill = async (household: string): Promise<string> => {
      for (let guest = 0; ; guest++) {
        await add(store, `${household} ${guest}`, household);
        for (let job = 0; job < unfinishedJobs.guest; job++) {
          const refusal = await queue(`${household} ${guest}`);
          if (refusal !== null) return refusal;
        }
      }
    };
    expect(await fill('one')).toMatch(
      `${unfinishedJobs.household} unfinished jobs of all guests who came from`,
    );
    await fill('two');
    await fill('three');
    expect(await fill('four')).toMatch(`${unfinishedJobs.guests} unfinished jobs of all guests together`);
    await add(store, 'account', null, false);
    expect(await queue('account')).toBeNull();
  });
});
