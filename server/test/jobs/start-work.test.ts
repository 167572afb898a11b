import { expect, it } from 'vitest';
import { z } from 'zod';
import { createPrismaStore } from '../../src/adapters/database/prisma-store.ts';
import { bounds } from '../../src/domain/bounds.ts';
import type { Deps } from '../../src/domain/deps.ts';
import { BudgetExceededError, IdempotencyKeyReusedError, NotFoundError } from '../../src/domain/errors.ts';
import { fields } from '../../src/domain/fields.ts';
import { startWork } from '../../src/domain/jobs/start-work.ts';
import { defineWork } from '../../src/domain/jobs/work.ts';
import { estimateCost } from '../../src/domain/spending/estimate-cost.ts';
import { newSprite } from '../../src/domain/sprites/new-sprite.ts';
import { uploadedFile } from '../../src/domain/uploaded-file.ts';
import { describeDatabases } from '../support/databases.ts';
import { userRow } from '../support/rows.ts';

const viewer = { userId: 'ann', isGuest: false };
const file = (text: string) => new File([text], 'a.txt');

describeDatabases('work that is asked for', (open) => {
  /** A server with one kind of work, which costs 5,000 where it is paid, and what was done in which order. */
  const workplace = async () => {
    const store = createPrismaStore(await open());
    await store.write((tx) => tx.users.insert(userRow('ann', { isGuest: false })));
    const done: string[] = [];
    const does = async <Result>(step: string, result: Result): Promise<Result> => {
      done.push(step);
      return result;
    };
    const place = { mayWork: true };
    const work = defineWork({
      kind: 'GENERATE',
      description: 'Draws.',
      operation: 'draw',
      capability: 'GENERATE',
      subject: { type: 'Sprite', table: 'sprites' },
      copies: ({ copies }) => copies,
      wish: () =>
        z.object({
          copies: fields.orElse(z.int(), 1),
          prompt: z.string(),
          pale: fields.orElse(z.boolean(), true),
          like: fields.given(uploadedFile),
        }),
      async find() {
        if (!place.mayWork) throw new NotFoundError('sprite');
        return does('find', 'found');
      },
      plan: (_deps, _viewer, { prompt, seed }, found) =>
        does('plan', {
          request: { capability: 'GENERATE' as const, prompt, width: 8, height: 8, seed, noBackground: true },
          input: () => does('input', { prompt, seed, found }),
          async fill(tx, { id: jobId, subjectId: id, ownerId, createdAt }) {
            await tx.sprites.insert(
              newSprite({ id, ownerId, jobId, name: prompt, source: 'GENERATED', createdAt }),
            );
            return does('fill', [{ type: 'sprite' as const, id, ownerId }]);
          },
        }),
      input: z.object({ prompt: z.string(), seed: z.number(), found: z.string() }),
      run: async () => ({ model: null, write: async () => [] }),
    });
    const provider = { capabilities: ['GENERATE'], unavailable: null };
    let ids = 0;
    const deps = {
      store,
      works: { GENERATE: work },
      providers: [
        { ...provider, name: 'LOCAL' },
        { ...provider, name: 'PIXELLAB', estimateMicros: () => 5_000 },
      ],
      gates: { trouble: () => null },
      budgets: { houseMicros: 1e9, userMicros: 6_000, guestsMaySpend: false },
      admission: { enforced: false },
      events: { publish: () => undefined },
      dispatcher: { enqueue: () => void done.push('enqueue') },
      now: () => new Date('2026-03-01T00:00:00Z'),
      newId: () => `id ${++ids}`,
      newSeed: () => 7,
    } as unknown as Deps;
    return { deps, store, work, place, took: () => done.splice(0) };
  };

  it('is read, planned, kept, filled and queued in this order', async () => {
    const { deps, store, work, took } = await workplace();
    const { jobId, subjectId } = await startWork(deps, viewer, work, { prompt: 'a knight' });
    expect(took()).toEqual(['find', 'plan', 'input', 'fill', 'enqueue']);
    expect(await store.read.jobs.find({ id: jobId })).toMatchObject({
      ...{ kind: 'GENERATE', status: 'QUEUED', provider: 'LOCAL', subjectType: 'Sprite', subjectId },
      input: { prompt: 'a knight', seed: 7, found: 'found' },
    });
    expect(await store.read.sprites.find({ id: subjectId })).toMatchObject({ jobId, status: 'PENDING' });
    expect(await store.read.usage.count({})).toBe(0);
  });

  it('is only looked at when it comes again under its key, and is another one with another file', async () => {
    const { deps, work, place, took } = await workplace();
    const wish = { prompt: 'a knight', like: file('a'), idempotencyKey: 'k' };
    const first = await startWork(deps, viewer, work, wish);
    took();
    // Said or not, what is a default is no other wish.
    const again = { ...wish, like: file('a'), pale: true, seed: null };
    expect(await startWork(deps, viewer, work, again)).toEqual(first);
    expect(took()).toEqual(['find']);
    await expect(startWork(deps, viewer, work, { ...wish, like: file('b') })).rejects.toThrow(
      IdempotencyKeyReusedError,
    );
    place.mayWork = false;
    await expect(startWork(deps, viewer, work, again)).rejects.toThrow(NotFoundError);
  });

  it('is one when it comes twice at once, also when there is money for one only', async () => {
    const { deps, store, work } = await workplace();
    const wish = { prompt: 'a knight', provider: 'PIXELLAB', idempotencyKey: 'k' };
    const [one, other] = await Promise.all([
      startWork(deps, viewer, work, wish),
      startWork(deps, viewer, work, wish),
    ]);
    expect(one).toEqual(other);
    expect(await store.read.jobs.count({})).toBe(1);
    expect(await store.read.monthSpends.list({ ownerId: 'ann' })).toMatchObject([{ micros: 5_000 }]);
  });

  it('has a price before anything is kept', async () => {
    const { deps, store, work, took } = await workplace();
    const price = (provider?: string) => estimateCost(deps, viewer, work, { prompt: 'a knight', provider });
    expect([await price(), await price('PIXELLAB')]).toEqual([
      { provider: 'LOCAL', micros: 0 },
      { provider: 'PIXELLAB', micros: 5_000 },
    ]);
    expect(took()).toEqual(['find', 'plan', 'find', 'plan']);
    expect(await store.read.jobs.count({})).toBe(0);
  });

  it('is several jobs when several are wished, each with its seed and its price, under one key', async () => {
    const { deps, store, work, took } = await workplace();
    const wish = { prompt: 'a knight', seed: bounds.seedMax, copies: 3, idempotencyKey: 'k' };
    const first = await startWork(deps, viewer, work, wish);
    expect(first.all).toHaveLength(3);
    expect(first).toMatchObject(first.all[0]!);
    expect(took().filter((step) => step === 'enqueue')).toHaveLength(3);
    const inputs = await Promise.all(
      first.all.map(async ({ jobId }) => (await store.read.jobs.find({ id: jobId }))!.input),
    );
    expect(inputs).toMatchObject([{ seed: bounds.seedMax }, { seed: 0 }, { seed: 1 }]);
    expect(await startWork(deps, viewer, work, wish)).toEqual(first);
    await store.write((tx) => tx.sprites.remove({ id: first.subjectId }));
    expect((await startWork(deps, viewer, work, wish)).all).toEqual(first.all.slice(1));
    expect(await store.read.jobs.count({})).toBe(3);
  });

  it('is begun as a whole or not at all, when there is money for a part of it', async () => {
    const { deps, store, work } = await workplace();
    const wish = { prompt: 'a knight', provider: 'PIXELLAB', copies: 2 };
    expect(await estimateCost(deps, viewer, work, wish)).toMatchObject({ micros: 10_000 });
    await expect(startWork(deps, viewer, work, wish)).rejects.toThrow(BudgetExceededError);
    expect(await store.read.jobs.count({})).toBe(0);
    expect(await store.read.sprites.count({})).toBe(0);
  });

  it('is found under a key from before several could be wished', async () => {
    const { deps, store, work } = await workplace();
    const wish = { prompt: 'a knight', idempotencyKey: 'k' };
    const first = await startWork(deps, viewer, work, wish);
    await store.write(async (tx) => {
      const [key] = await tx.idempotencyKeys.list({ ownerId: 'ann' });
      await tx.idempotencyKeys.remove({ ownerId: 'ann' });
      await tx.idempotencyKeys.insert({ ...key!, result: { jobId: first.jobId } });
    });
    expect(await startWork(deps, viewer, work, wish)).toEqual(first);
  });

  it('names all of its mistakes, its own and those that all work shares', async () => {
    const { deps, work } = await workplace();
    const wrong = startWork(deps, viewer, work, { prompt: 1, seed: -1, idempotencyKey: '' });
    await expect(wrong).rejects.toMatchObject({
      fields: [{ path: ['prompt'] }, { path: ['seed'] }, { path: ['idempotencyKey'] }],
    });
  });
});
