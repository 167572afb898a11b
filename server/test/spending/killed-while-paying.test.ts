import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createStandIn } from '../../stand-in/create-stand-in.ts';
import type { StandIn } from '../../stand-in/stand-in.ts';
import { freePort } from '../support/free-port.ts';
import type { Json } from '../support/person.ts';
import { serverProcess } from '../support/server-process.ts';

let folder: string;
let standIn: StandIn;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papeterie-paying-'));
  standIn = await createStandIn({
    slowMs: 60_000,
    pixellabKey: 'planted-pixellab-key',
    geminiKey: 'planted-gemini-key',
  });
});
afterEach(async () => {
  await standIn.close();
  await rm(folder, { recursive: true, force: true });
});

const everyFile = async (path: string): Promise<string[]> => {
  const entries = await readdir(path, { withFileTypes: true });
  const nested = entries.map(async (entry) => {
    const inside = join(path, entry.name);
    return entry.isDirectory() ? everyFile(inside) : [inside];
  });
  return (await Promise.all(nested)).flat();
};

it('ends a paid job once, says what was possibly charged, and never lets a key out', async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = serverProcess({
    DATA_DIR: folder,
    PORT: String(port),
    LOG_LEVEL: 'debug',
    PIXELLAB_BASE_URL: standIn.pixellabUrl,
    PIXELLAB_API_KEY: standIn.pixellabKey,
    GUESTS_MAY_SPEND: 'on',
    GEMINI_BASE_URL: standIn.geminiUrl,
    GEMINI_API_KEY: standIn.geminiKey,
  });
  const written: string[] = [];
  let token = '';
  const ask = async (query: string, variables: object = {}): Promise<Json> => {
    const response = await fetch(`${url}/api/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    written.push(text, JSON.stringify([...response.headers]));
    return JSON.parse(text).data;
  };
  const draw = (seed: number) =>
    ask(
      `mutation ($seed: Int!) { generateSprite(input: { prompt: "a red dragon", provider: PIXELLAB, seed: $seed }) {
        ... on GenerateSpritePayload { sprite { id } job { id } } ... on Error { message } } }`,
      { seed },
    );
  const jobsNow = async (): Promise<Json[]> =>
    (await ask('{ jobs { nodes { status attempts error { code message retryable } cost { micros } } } }'))
      .jobs.nodes;

  await server.start();
  try {
    token = (await ask('mutation { signInAsGuest { ... on SignInPayload { token } } }')).signInAsGuest.token;
    // Answers that repeat the key, in words and in headers of failures, find no way out either.
    standIn.fail('pixellab', 'echo-key');
    await draw(1);
    while ((await jobsNow())[0].status !== 'FAILED') await new Promise((resolve) => setTimeout(resolve, 100));

    standIn.fail('pixellab', 'hang');
    const arrived = standIn.nextRequest();
    await draw(2);
    await arrived;
    written.push(server.output());
    await server.end('SIGKILL');
    await server.start();
    while ((await jobsNow())[0].status === 'RUNNING')
      await new Promise((resolve) => setTimeout(resolve, 100));

    const [killed, echoed] = await jobsNow();
    expect(killed).toMatchObject({
      status: 'FAILED',
      attempts: 1,
      error: { code: 'INTERNAL', retryable: true },
    });
    expect(killed.error.message).toMatch(/may have been charged/);
    expect(echoed).toMatchObject({ status: 'FAILED', error: { code: 'PROVIDER_AUTH' } });
    // Asked once: nobody pays twice without being asked.
    expect(standIn.requests).toHaveLength(2);
    const { usage } = await ask(
      '{ usage { total { micros } uncertain { micros } } providers { name reason balance { micros } } }',
    );
    expect(usage).toEqual({ total: { micros: 8_400 }, uncertain: { micros: 8_400 } });
  } finally {
    written.push(server.output());
    await server.end('SIGTERM');
  }

  for (const path of await everyFile(folder)) {
    if ((await stat(path)).isFile()) written.push(await readFile(path, 'latin1'));
  }
  expect(standIn.requests.every(({ keyAccepted }) => keyAccepted)).toBe(true);
  for (const text of written) expect(text).not.toMatch(/planted-(pixellab|gemini)-key/);
}, 90_000);
