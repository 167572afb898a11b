import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { withFetch } from '../../src/adapters/providers/gemini/scoped-fetch.ts';
import { quoted } from '../../src/adapters/providers/wire/redact.ts';
import { retryAfterMs } from '../../src/adapters/providers/wire/retry-after.ts';
import { createStandIn } from '../../stand-in/create-stand-in.ts';
import type { StandIn } from '../../stand-in/stand-in.ts';

describe('Retry-After', () => {
  const date = 'Sun, 22 Nov 2026 12:00:00 GMT';
  it.each([
    [{ 'retry-after': '7' }, 7_000],
    [{ 'retry-after': ' 0 ' }, 0],
    [{ 'retry-after': '1.5' }, 1_500],
    [{ 'retry-after': 'Sun, 22 Nov 2026 12:01:30 GMT', date }, 90_000],
    [{ 'retry-after': 'Sun, 22 Nov 2026 11:00:00 GMT', date }, 0],
    [{ 'retry-after': 'Sun, 22 Nov 2026 12:01:30 GMT' }, undefined],
    [{ 'retry-after': 'soon', date }, undefined],
    [{}, undefined],
  ])('%j', (headers, waitMs) => {
    expect(retryAfterMs(new Headers(headers as Record<string, string>))).toBe(waitMs);
  });
});

describe("a vendor's words", () => {
  it('fit on a line, without the key', () => {
    expect(quoted('  bad\n  key abc, abc ', 'abc')).toBe('bad key ***, ***');
    expect(quoted('x'.repeat(1_000), 'abc')).toHaveLength(301);
    expect(quoted('as it is', '')).toBe('as it is');
  });
});

describe('a fetch of our own', () => {
  it('is seen by its work alone', async () => {
    const server = createServer((_, response) => response.end('outside'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    const text = async () => (await fetch(url)).text();
    const own: typeof fetch = async () => new Response(`own, and ${await text()}`);
    const [outside, inside] = await Promise.all([text(), withFetch(own, text)]);
    expect(outside).toBe('outside');
    // What it fetches itself, it fetches as everybody does.
    expect(inside).toBe('own, and outside');
    expect(await text()).toBe('outside');
    server.close();
    server.closeAllConnections();
  });
});

describe('the stand-in', () => {
  let standIn: StandIn;
  afterEach(() => standIn.close());

  it('is told by HTTP what is to go wrong', async () => {
    standIn = await createStandIn();
    const post = (path: string, body: object) =>
      fetch(new URL(path, standIn.geminiUrl), { method: 'POST', body: JSON.stringify(body) });
    const balance = () =>
      fetch(`${standIn.pixellabUrl}/balance`, {
        headers: { Authorization: `Bearer ${standIn.pixellabKey}` },
      });
    await post('/admin/faults', { vendor: 'pixellab', fault: '503', times: 2 });
    expect([(await balance()).status, (await balance()).status, (await balance()).status]).toEqual([
      503, 503, 200,
    ]);
    expect((await post('/admin/faults', { vendor: 'pixellab', fault: 'flood' })).status).toBe(422);
    const seen = await (await fetch(new URL('/admin/requests', standIn.geminiUrl))).json();
    expect(seen).toHaveLength(3);
  });

  it('finds fault with requests as FastAPI does', async () => {
    standIn = await createStandIn();
    const answer = await fetch(`${standIn.pixellabUrl}/generate-image-pixflux`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${standIn.pixellabKey}` },
      body: JSON.stringify({ image_size: { width: 8, height: 64 }, view: 'behind' }),
    });
    expect(answer.status).toBe(422);
    const { detail } = (await answer.json()) as { detail: object[] };
    expect(detail).toContainEqual({
      type: 'greater_than_equal',
      loc: ['body', 'image_size', 'width'],
      msg: 'Input should be greater than or equal to 16',
      input: 8,
      ctx: { ge: 16 },
    });
    expect(detail).toContainEqual(expect.objectContaining({ type: 'missing', loc: ['body', 'description'] }));
    expect(detail).toContainEqual(expect.objectContaining({ type: 'literal_error', loc: ['body', 'view'] }));
  });
});
