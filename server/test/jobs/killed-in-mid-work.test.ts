import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { everyDatabase, type TestDatabase, testDatabase } from '../support/databases.ts';
import { freePort } from '../support/free-port.ts';
import type { Json } from '../support/person.ts';
import { serverProcess } from '../support/server-process.ts';

const users = 10;
const kills = 3;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks until there is an answer: the server may be dead at any moment. */
const persistently = async (
  url: string,
  query: string,
  token?: string,
  variables: object = {},
): Promise<Json> => {
  for (let tries = 0; ; tries++) {
    try {
      const response = await fetch(`${url}/api/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as Json;
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    } catch (error) {
      if (tries > 150) throw error;
      await pause(200);
    }
  }
};

const draw = /* GraphQL */ `mutation ($prompt: String!, $seed: Int!, $key: String!) {
  generateSprite(input: { prompt: $prompt, seed: $seed, width: 32, height: 32, idempotencyKey: $key }) {
    ... on GenerateSpritePayload { sprite { id } }
    ... on Error { code message }
  }
}`;
const all = /* GraphQL */ `query ($after: String) {
  sprites(first: 100, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id seed status image { url sha256 } versions { id } job { status progress attempts error { message } } }
  }
}`;
const unfinished = '{ jobs(filter: { status: [QUEUED, RUNNING] }) { totalCount } }';
const progress =
  '{ running: jobs(filter: { status: [RUNNING] }) { totalCount } done: jobs(filter: { status: [SUCCEEDED] }) { totalCount } }';

describe.each(everyDatabase)(
  'jobs of a server that is killed in mid-work, on $dialect',
  ({ dialect, missing }) => {
    let folder: string;
    let database: TestDatabase;
    beforeEach(async (context) => {
      if (missing !== undefined) return context.skip(missing);
      folder = await mkdtemp(join(tmpdir(), 'papeterie-killed-'));
      database = await testDatabase(dialect);
    });
    afterEach(async () => {
      if (missing !== undefined) return;
      await database.cleanup();
      await rm(folder, { recursive: true, force: true });
    });

    // Enough that there is work under way at each kill; fewer on the other database, where the same code is only slower to talk to.
    const each = dialect === 'sqlite' ? 20 : 10;

    it(`end each exactly once: ${users * each} sprites of ${users} people, ${kills} kills`, async () => {
      const port = await freePort();
      const url = `http://127.0.0.1:${port}`;
      const server = serverProcess({
        DATABASE_URL: database.url,
        DATA_DIR: folder,
        PORT: String(port),
        LOG_LEVEL: 'warn',
        // A crowd, whatever each one's share would be.
        RATE_LIMIT: 'off',
      });
      await server.start();
      try {
        const tokens: string[] = [];
        for (let i = 0; i < users; i++) {
          const { signInAsGuest } = await persistently(
            url,
            'mutation { signInAsGuest { ... on SignInPayload { token } } }',
          );
          tokens.push(signInAsGuest.token);
        }
        const asking = Promise.all(
          tokens.map(async (token, user) => {
            for (let seed = 0; seed < each; seed++) {
              const prompt = ['a knight', 'a slime', 'a potion', 'a tree'][seed % 4];
              const key = `${user}-${seed}`;
              const { generateSprite } = await persistently(url, draw, token, { prompt, seed, key });
              expect(generateSprite.sprite?.id).toBeTruthy();
            }
          }),
        );
        /** Resolves when so many are done and others are under way, which is long before all can be done. */
        const isAtWork = async (enough: number) => {
          for (;;) {
            const seen = await Promise.all(tokens.map((token) => persistently(url, progress, token)));
            const sum = (state: string) => seen.reduce((total, jobs) => total + jobs[state].totalCount, 0);
            if (sum('done') >= enough && sum('running') > 0) return;
            // Asking is work as well, for the server that is to draw.
            await pause(100);
          }
        };
        for (let kill = 1; kill <= kills; kill++) {
          await isAtWork((kill * users * each) / (2 * kills));
          await server.end('SIGKILL');
          await server.start();
        }
        await asking;
        for (const token of tokens) {
          while ((await persistently(url, unfinished, token)).jobs.totalCount > 0) await pause(250);
        }

        const seen = new Set<string>();
        let killedAtWork = 0;
        for (const token of tokens) {
          const { sprites } = await persistently(url, all, token);
          expect(sprites.totalCount).toBe(each);
          expect(sprites.nodes.map(({ seed }: Json) => seed).sort((a: number, b: number) => a - b)).toEqual(
            Array.from({ length: each }, (_, seed) => seed),
          );
          for (const sprite of sprites.nodes) {
            seen.add(sprite.id);
            expect(sprite).toMatchObject({
              status: 'READY',
              job: { status: 'SUCCEEDED', progress: 1, error: null },
            });
            expect(sprite.versions).toHaveLength(1);
            if (sprite.job.attempts > 1) killedAtWork++;
            const bytes = Buffer.from(await (await fetch(sprite.image.url)).arrayBuffer());
            expect(createHash('sha256').update(bytes).digest('hex')).toBe(sprite.image.sha256);
          }
        }
        expect(seen.size).toBe(users * each);
        // Otherwise the kills came too late to prove anything.
        expect(killedAtWork).toBeGreaterThan(0);
      } finally {
        await server.end();
      }
    }, 300_000);
  },
);
