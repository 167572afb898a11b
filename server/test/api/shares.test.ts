import { describe, expect, it } from 'vitest';
import { hourlyRates, unfinishedJobs } from '../../src/domain/admission/limits.ts';
import { describeApiOnEachDatabase } from '../support/app.ts';
import { importSprite, jobEnds, startDrawing } from '../support/main-job.ts';
import { guest, type Json, type Person, person } from '../support/person.ts';
import { pngOf } from '../support/png-of.ts';

const signInAsGuest = 'mutation { signInAsGuest { ... on SignInPayload { token } } }';
const signUp = /* GraphQL */ `mutation ($input: SignUpInput!) {
  signUp(input: $input) { __typename ... on SignUpPayload { token } ... on ValidationError { fields { path } } }
}`;

/** Pixels that do not get smaller: about four bytes each. */
const noise = async (seed: number): Promise<File> => {
  let state = seed;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 255;
  };
  return pngOf(300, 300, () => [next(), next(), next(), 255]);
};
const importNoise = async (who: Person, seed: number) =>
  who.upload(importSprite, { input: { file: null } }, { 'variables.input.file': await noise(seed) });

const large = { width: 400, height: 400, noBackground: false, detail: 'HIGH', shading: 'HIGHLY_DETAILED' };

describeApiOnEachDatabase(
  'everybody gets their share',
  (app) => {
    it('of new guests, address by address', async () => {
      const { perHour } = hourlyRates.guestsOfAddress;
      const from = person(app(), null, '10.7.0.1');
      for (let i = 0; i < perHour; i++) expect((await from.ask(signInAsGuest)).errors).toBeUndefined();
      const refused = await from.ask(signInAsGuest);
      expect(refused.status).toBe(429);
      expect(refused.errors![0]!.message).toContain(`${perHour} new guests`);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await person(app(), null, '10.7.0.2').ask(signInAsGuest)).errors).toBeUndefined();
    });

    it('of new accounts, also of tries to find out which there are', async () => {
      const { perHour } = hourlyRates.signUpsOfAddress;
      const from = person(app(), null, '10.7.1.1');
      const input = { email: 'ann@shares.example', password: 'correct horse', name: 'Ann' };
      expect((await from.do(signUp, { input })).__typename).toBe('SignUpPayload');
      for (let i = 1; i < perHour; i++) {
        expect((await from.do(signUp, { input })).fields[0].path).toEqual(['email']);
      }
      expect((await from.ask(signUp, { input })).errors![0]!.extensions.code).toBe('RATE_LIMITED');
    });

    it('of unfinished jobs, also when fifty are asked for at once, and when they are tried again', async () => {
      const who = await guest(app());
      const { data } = await who.ask('{ viewer { isGuest } }');
      expect(data.viewer.isGuest).toBe(true);
      const draw = (seed: number) =>
        who.ask(
          'mutation ($input: GenerateSpriteInput!) { generateSprite(input: $input) { ... on GenerateSpritePayload { job { id } } } }',
          { input: { prompt: 'a castle', ...large, seed } },
        );
      const answers = await Promise.all(Array.from({ length: 50 }, (_, seed) => draw(seed)));
      const started = answers.flatMap((answer) => answer.data?.generateSprite.job?.id ?? []);
      const refused = answers.filter(({ errors }) => errors?.[0]?.extensions.code === 'RATE_LIMITED');
      const unfinished = await who.get('{ jobs(filter: { status: [QUEUED, RUNNING] }) { totalCount } }');
      expect(unfinished.jobs.totalCount).toBeLessThanOrEqual(unfinishedJobs.guest);
      expect(started.length + refused.length).toBe(50);
      expect(refused.length).toBeGreaterThan(0);
      expect(refused[0]!.errors![0]!.message).toContain(`${unfinishedJobs.guest} unfinished jobs`);
      // By whichever way they come: canceled, they make room; tried again, they need it.
      for (const id of started) {
        await who.get('mutation($id: ID!) { cancelJob(id: $id) { __typename } }', { id });
      }
      await Promise.all(Array.from({ length: 15 }, (_, seed) => draw(100 + seed)));
      const retries = await Promise.all(
        started.map((id) => who.ask('mutation($id: ID!) { retryJob(id: $id) { __typename } }', { id })),
      );
      expect(retries.some(({ errors }) => errors?.[0]?.extensions.code === 'RATE_LIMITED')).toBe(true);
      const again = await who.get(
        '{ jobs(filter: { status: [QUEUED, RUNNING] }) { totalCount nodes { id } } }',
      );
      expect(again.jobs.totalCount).toBeLessThanOrEqual(unfinishedJobs.guest);
      for (const { id } of again.jobs.nodes) {
        await who.get('mutation($id: ID!) { cancelJob(id: $id) { __typename } }', { id });
      }
    });

    it('of what is kept, and deleting makes room at once', async () => {
      const who = await guest(app());
      const storage = async (): Promise<Json> =>
        (await who.get('{ viewer { storage { usedBytes limitBytes } } }')).viewer.storage;
      expect(await storage()).toEqual({ usedBytes: 0, limitBytes: 1024 * 1024 });
      const ids: string[] = [];
      let refused: Json;
      for (let seed = 1; seed < 10 && !refused; seed++) {
        const { data, errors } = await importNoise(who, seed);
        if (errors) refused = errors[0];
        else ids.push(data.importSprite.sprite.id);
      }
      expect(ids.length).toBeGreaterThan(1);
      expect(refused.extensions.code).toBe('RATE_LIMITED');
      expect(refused.message).toContain('1 MiB');
      const { usedBytes, limitBytes } = await storage();
      expect(usedBytes).toBeLessThanOrEqual(limitBytes);
      expect((await who.get('{ sprites { totalCount } }')).sprites.totalCount).toBe(ids.length);
      // Going back and forth keeps no more, however often.
      for (let i = 0; i < 12; i++) {
        const process = await who.ask(
          'mutation($id: ID!, $steps: [ImageStep!]!) { processSprite(input: { id: $id, steps: $steps }) { __typename } }',
          { id: ids[0], steps: [{ flip: { horizontal: true } }] },
        );
        if (process.errors) break;
      }
      for (const verb of ['trashSprites', 'deleteSprites']) {
        await who.get(`mutation($ids: [ID!]!) { ${verb}(ids: $ids) { __typename } }`, { ids });
      }
      expect((await storage()).usedBytes).toBe(0);
      expect((await importNoise(who, 99)).errors).toBeUndefined();
      const { job } = await startDrawing(who);
      expect((await jobEnds(who, job.id)).at(-1)!.status).toBe('SUCCEEDED');
      expect((await storage()).usedBytes).toBeGreaterThan(0);
    });

    it('of what is exported: a file that does not fit is refused in words, and leaves nothing', async () => {
      const who = await guest(app());
      const ids: string[] = [];
      for (let seed = 20; ; seed++) {
        const { data } = await importNoise(who, seed);
        if (!data?.importSprite.sprite) break;
        ids.push(data.importSprite.sprite.id);
      }
      const { exportSprites } = await who.get(
        `mutation($ids: [ID!]!) { exportSprites(input: { spriteIds: $ids, format: GODOT }) {
          ... on ExportSpritesPayload { job { id } } } }`,
        { ids },
      );
      const last = (await jobEnds(who, exportSprites.job.id)).at(-1)!;
      expect(last).toMatchObject({ status: 'FAILED', error: { message: expect.stringContaining('1 MiB') } });
      // What is drawn is free as well, but small: it is kept, and what comes after it is refused.
      const drawing = await startDrawing(who);
      expect((await jobEnds(who, drawing.job.id)).at(-1)!.status).toBe('SUCCEEDED');
    });

    it('and nobody sees what others keep', async () => {
      const [one, other] = [await guest(app()), await guest(app())];
      const { viewer } = await one.get('{ viewer { id } }');
      expect(
        (await other.get('query($id: ID!) { node(id: $id) { id } }', { id: viewer.id })).node,
      ).toBeNull();
    });
  },
  { RATE_LIMIT: 'on', GUEST_STORAGE_MIB: '1', JOB_CONCURRENCY: '1' },
);

describe('where everyone is trusted', () => {
  describeApiOnEachDatabase(
    'nobody is refused a share',
    (app) => {
      it('of guests, jobs or storage', async () => {
        const from = person(app(), null, '10.7.0.1');
        for (let i = 0; i < hourlyRates.guestsOfAddress.perHour + 5; i++) await from.get(signInAsGuest);
        const who = await guest(app());
        for (let seed = 1; seed < 8; seed++) {
          expect((await importNoise(who, seed)).errors).toBeUndefined();
        }
        const started = await Promise.all(
          Array.from({ length: unfinishedJobs.guest + 5 }, (_, seed) =>
            startDrawing(who, { ...large, seed }),
          ),
        );
        for (const { job } of started) {
          await who.get('mutation($id: ID!) { cancelJob(id: $id) { __typename } }', { id: job.id });
        }
      });
    },
    { RATE_LIMIT: 'off', GUEST_STORAGE_MIB: '1', JOB_CONCURRENCY: '1' },
  );
});
