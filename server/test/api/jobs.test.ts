import { expect, it } from 'vitest';
import { describeApiOnEachDatabase } from '../support/app.ts';
import { drawn, jobEnds, startDrawing, startEnhancing } from '../support/main-job.ts';
import { guest, type Json, type Person } from '../support/person.ts';

const byId = (mutation: string) => /* GraphQL */ `mutation ($id: ID!) {
  ${mutation}(id: $id) { __typename ... on ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Payload { job { id status } } ... on Error { code message } }
}`;
const jobOf = async (who: Person, id: string): Promise<Json> =>
  (
    await who.get(
      'query($id: ID!) { job(id: $id) { status attempts progress position error { code retryable } subject { ... on Sprite { status } } } }',
      { id },
    )
  ).job;

/** Enough work to find a job waiting or at work. */
const large = { width: 400, height: 400, noBackground: false, detail: 'HIGH', shading: 'HIGHLY_DETAILED' };

describeApiOnEachDatabase(
  'jobs',
  (app) => {
    it('wait in line, are canceled at once, and can be tried again', async () => {
      const who = await guest(app());
      const started = await Promise.all([1, 2, 3, 4].map((seed) => startDrawing(who, { ...large, seed })));
      const last = started.at(-1)!.job.id;
      const waiting = await jobOf(who, last);
      expect(waiting.status).toBe('QUEUED');
      expect(waiting.position).toBeGreaterThan(0);
      const canceled = await who.do(byId('cancelJob'), { id: last });
      expect(canceled.job.status).toBe('CANCELED');
      expect(await jobOf(who, last)).toMatchObject({
        error: { code: 'CANCELED', retryable: true },
        subject: { status: 'FAILED' },
      });
      const again = await who.do(byId('retryJob'), { id: last });
      expect(again.job.status).toBe('QUEUED');
      expect((await jobEnds(who, last)).at(-1)!.status).toBe('SUCCEEDED');
      expect(await jobOf(who, last)).toMatchObject({
        attempts: 1,
        error: null,
        subject: { status: 'READY' },
      });
    });

    it('stop in the middle of their work', async () => {
      const who = await guest(app());
      const cancelWhileRunning = async (): Promise<string> => {
        const { job } = await startDrawing(who, large);
        for (let i = 0; i < 500 && (await jobOf(who, job.id)).status === 'QUEUED'; i++) {
          await new Promise((resolve) => setTimeout(resolve, 2));
        }
        await who.do(byId('cancelJob'), { id: job.id });
        return (await jobEnds(who, job.id)).at(-1)!.status;
      };
      // A drawing may be done before anybody can say stop: one of a few is caught.
      let status = await cancelWhileRunning();
      for (let i = 0; i < 9 && status === 'SUCCEEDED'; i++) status = await cancelWhileRunning();
      expect(status).toBe('CANCELED');
      // The next one is drawn all the same.
      await drawn(who);
    });

    it('that have ended cannot be canceled or retried', async () => {
      const who = await guest(app());
      const { job } = await startDrawing(who);
      await jobEnds(who, job.id);
      expect((await who.do(byId('cancelJob'), { id: job.id })).job.status).toBe('SUCCEEDED');
      expect((await who.do(byId('retryJob'), { id: job.id })).code).toBe('VALIDATION_FAILED');
    });

    it('tell their progress from the first state to the last', async () => {
      const who = await guest(app());
      const spriteId = await drawn(who, { width: 64, height: 64 });
      const { job } = await startEnhancing(who, { spriteId, style: 'painterly' });
      const states = await jobEnds(who, job.id);
      expect(states.at(-1)).toMatchObject({ status: 'SUCCEEDED', progress: 1 });
      const progress = states.map((state) => state.progress as number);
      expect(progress).toEqual(progress.toSorted((a, b) => a - b));
      // Watching what has ended answers once and completes.
      expect(await jobEnds(who, job.id)).toHaveLength(1);
    });

    it('take turns between people', async () => {
      const [busy, quick] = [await guest(app()), await guest(app())];
      const crowd = await Promise.all(
        Array.from({ length: 12 }, (_, seed) => startDrawing(busy, { ...large, seed })),
      );
      const mine = await startDrawing(quick);
      await jobEnds(quick, mine.job.id);
      const left = (await busy.get('{ jobs(filter: { status: [QUEUED, RUNNING] }) { totalCount } }')).jobs
        .totalCount;
      expect(left).toBeGreaterThan(6);
      for (const { job } of crowd) await busy.do(byId('cancelJob'), { id: job.id });
    });

    it('go away with what they were for', async () => {
      const who = await guest(app());
      const started = await Promise.all([1, 2, 3].map((seed) => startDrawing(who, { ...large, seed })));
      const spriteIds = started.map(({ sprite }) => sprite.id);
      await who.get('mutation($ids: [ID!]!) { trashSprites(ids: $ids) { __typename } }', { ids: spriteIds });
      await who.get('mutation($ids: [ID!]!) { deleteSprites(ids: $ids) { __typename } }', { ids: spriteIds });
      for (const { job } of started) {
        const last = (await jobEnds(who, job.id)).at(-1)!;
        expect(['CANCELED', 'SUCCEEDED']).toContain(last.status);
      }
      expect((await who.get('{ sprites { totalCount } }')).sprites.totalCount).toBe(0);
    });

    it('are listed and filtered', async () => {
      const who = await guest(app());
      await drawn(who);
      const { jobs } = await who.get(
        '{ jobs(filter: { kind: [GENERATE], status: [SUCCEEDED] }) { totalCount nodes { kind startedAt finishedAt cost { micros } subject { __typename } } } }',
      );
      expect(jobs).toMatchObject({
        totalCount: 1,
        nodes: [{ kind: 'GENERATE', cost: null, subject: { __typename: 'Sprite' } }],
      });
    });
  },
  { JOB_CONCURRENCY: '1' },
);
