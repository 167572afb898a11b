import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import type { Provider } from '../../src/domain/providers/provider.ts';
import { context, drawing, failureOf } from './requests.ts';

let folder: string;
type Example = {
  createExampleProvider(options: { baseUrl: string; key: string | undefined; timeoutMs: number }): Provider;
};

let server: Server;
let example: Example;
let status = 200;
const seen: { key?: string; body: string }[] = [];

beforeAll(async () => {
  const docs = await readFile(join(root, 'docs/CONTRIBUTING.md'), 'utf8');
  const code = /```ts\n(.*?createExampleProvider.*?)```/s.exec(docs)![1]!;
  folder = await mkdtemp(join(tmpdir(), 'papeterie-example-'));
  // It lies elsewhere than a provider would: its one import is told where the domain is.
  const domain = join(root, 'server/src/domain');
  await writeFile(join(folder, 'example-provider.ts'), code.replaceAll("'../../../domain/", `'${domain}/`));
  example = (await import(join(folder, 'example-provider.ts'))) as Example;

  server = createServer(async (request, response) => {
    const chunks = await request.toArray();
    seen.push({ key: request.headers.authorization, body: Buffer.concat(chunks).toString() });
    response.writeHead(status, { 'x-cost-micros': '4321', 'retry-after': '2' });
    response.end(status === 200 ? 'a picture' : 'no');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const provider = (key: string | undefined = 'a key') =>
  example.createExampleProvider({
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    key,
    timeoutMs: 5_000,
  });

it('draws, and says what it cost', async () => {
  const { images, spend } = await provider().run(drawing(), context());
  expect(Buffer.from(images[0]!).toString()).toBe('a picture');
  expect(spend?.costMicros).toBe(4321);
  expect(seen.at(-1)!.key).toBe('Bearer a key');
});

it('translates what goes wrong', async () => {
  status = 401;
  expect(await failureOf(provider().run(drawing(), context()))).toMatchObject({
    code: 'PROVIDER_AUTH',
    retryable: false,
  });
  status = 503;
  expect(await failureOf(provider().run(drawing(), context()))).toMatchObject({
    code: 'PROVIDER_UNAVAILABLE',
    retryable: true,
    retryAfterMs: 2_000,
  });
  expect(provider('').unavailable).toMatch(/EXAMPLE_API_KEY/);
});

it('is no longer than a page', async () => {
  const code = await readFile(join(folder, 'example-provider.ts'), 'utf8');
  expect(code.trim().split('\n').length).toBeLessThanOrEqual(48);
});
