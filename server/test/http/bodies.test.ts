import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readText } from '../../src/http/read-body.ts';
import { describeApi, type TestApp } from '../support/app.ts';
import { guest, type Json, origin, person } from '../support/person.ts';
import { sendRaw } from '../support/raw-socket.ts';

const kibibyte = 1024;
const query = '{ viewer { id } }';

type Sent = { status: number; code: unknown; message: string; type: string | null };

const send = async (
  app: TestApp,
  body: BodyInit | undefined,
  headers: Record<string, string>,
  path = '/api/graphql',
): Promise<Sent> => {
  const method = body === undefined ? 'GET' : 'POST';
  const response = await app.fetch(
    new Request(`${origin}${path}`, { method, body, headers, duplex: 'half' } as RequestInit),
  );
  const answer: Json = await response.json();
  const [error] = answer.errors ?? [];
  return {
    status: response.status,
    code: error?.extensions.code,
    message: error?.message,
    type: response.headers.get('content-type'),
  };
};

const json = { 'content-type': 'application/json' };
const preflight = { 'graphql-preflight': '1' };

const formOf = (fields: Record<string, string | File>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

const inPieces = (text: string, size: number): ReadableStream<Uint8Array> => {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= text.length) return controller.close();
      controller.enqueue(new TextEncoder().encode(text.slice(at, at + size)));
      at += size;
    },
  });
};

describeApi('bodies', (app) => {
  it('of operations end at 256 KiB, also when their length is not announced', async () => {
    const fits = JSON.stringify({ query, variables: { a: 'x'.repeat(255 * kibibyte) } });
    expect((await send(app(), fits, json)).status).toBe(200);
    const long = JSON.stringify({ query, variables: { a: 'x'.repeat(256 * kibibyte) } });
    expect(await send(app(), long, json)).toMatchObject({ status: 413, code: 'PAYLOAD_TOO_LARGE' });
    expect(await send(app(), inPieces(long, 10_000), json)).toMatchObject({ status: 413 });
  });

  it('are refused over a real connection before they have arrived', async () => {
    const head =
      'POST /api/graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n';
    const announced = await sendRaw(app().port, `${head}Content-Length: 99999999\r\n\r\n{`);
    expect(announced).toMatch(/^HTTP\/1\.1 413 /);
    const piece = `10000\r\n${' '.repeat(0x10000)}\r\n`;
    const chunked = await sendRaw(
      app().port,
      `${head}Transfer-Encoding: chunked\r\n\r\n${piece.repeat(6)}0\r\n\r\n`,
    );
    expect(chunked).toMatch(/^HTTP\/1\.1 413 .*PAYLOAD_TOO_LARGE/s);
  });

  it('that are compressed are not unpacked', async () => {
    const packed = gzipSync(JSON.stringify({ query }));
    for (const encoding of ['gzip', 'br', 'deflate']) {
      expect(await send(app(), packed, { ...json, 'content-encoding': encoding })).toMatchObject({
        status: 415,
        code: 'UNSUPPORTED_MEDIA_TYPE',
      });
    }
  });

  it('are JSON or, with the header that says that one means it, multipart', async () => {
    const types = ['application/x-www-form-urlencoded', 'application/graphql', 'text/plain', 'text/json', ''];
    for (const type of types) {
      const body = type === 'application/graphql' ? query : `query=${encodeURIComponent(query)}`;
      const answer = await send(app(), body, { 'content-type': type });
      expect([type, answer]).toEqual([
        type,
        expect.objectContaining({
          status: 415,
          code: 'UNSUPPORTED_MEDIA_TYPE',
          type: expect.stringMatching(/^application\/json/),
        }),
      ]);
    }
    expect(await send(app(), formOf({ operations: JSON.stringify({ query }) }), {})).toMatchObject({
      status: 403,
      code: 'FORBIDDEN',
    });
  });

  it('say one operation', async () => {
    const wrong: [unknown, string][] = [
      [{}, 'BAD_REQUEST'],
      [null, 'BAD_REQUEST'],
      [1, 'BAD_REQUEST'],
      ['{}', 'BAD_REQUEST'],
      [[{ query }], 'BAD_REQUEST'],
      [{ query: 1 }, 'BAD_REQUEST'],
      [{ query: '' }, 'BAD_REQUEST'],
      [{ query, variables: [] }, 'BAD_REQUEST'],
      [{ query, variables: 'a' }, 'BAD_REQUEST'],
      [{ query, operationName: 1 }, 'BAD_REQUEST'],
      [{ query, extra: 1 }, 'BAD_REQUEST'],
      [{ extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }, 'PERSISTED_QUERY_NOT_SUPPORTED'],
    ];
    for (const [body, code] of wrong) {
      const answer = await send(app(), JSON.stringify(body), json);
      expect([body, answer.status, answer.code]).toEqual([body, 400, code]);
    }
    expect(await send(app(), '{"query": ', json)).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    const search = (text: string) => send(app(), undefined, {}, `/api/graphql?${text}`);
    expect(await search('query=%7B__typename%7D&variables=%7B')).toMatchObject({ status: 400 });
    expect(await search('')).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    expect(await search('query=%7B__typename%7D')).toMatchObject({ status: 200 });
  });

  it('are answered with a code whatever is wrong with the operation', async () => {
    const codes = async (sent: object) => {
      const { status, code } = await send(app(), JSON.stringify(sent), {
        ...json,
        accept: 'application/graphql-response+json',
      });
      return [status, code];
    };
    expect(await codes({ query: '{' })).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
    expect(await codes({ query: '{ nothing }' })).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect(await codes({ query, operationName: 'Other' })).toEqual([400, expect.any(String)]);
    const typed = 'query ($n: Int!) { sprites(first: $n) { totalCount } }';
    expect(await codes({ query: typed, variables: { n: 'x' } })).toEqual([400, expect.any(String)]);
    expect(await codes({ query: typed })).toEqual([400, expect.any(String)]);
    // Whoever takes plain JSON is told 200, with the same codes.
    for (const accept of ['application/json', '*/*']) {
      const wrong = [
        { query: '{' },
        { query: '{ nothing }' },
        { query, operationName: 'Other' },
        { query: typed },
      ];
      for (const sent of wrong) {
        const answer = await send(app(), JSON.stringify(sent), { ...json, accept });
        expect([accept, sent, answer]).toMatchObject([
          accept,
          sent,
          { status: 200, code: expect.any(String) },
        ]);
      }
    }
  });

  it('are not run for whoever takes none of our answers', async () => {
    const mutation = 'mutation { signInAsGuest { __typename } }';
    for (const accept of ['image/png', 'text/plain', 'application/json;q=0']) {
      const response = await person(app()).fetch('/api/graphql', {
        method: 'POST',
        body: JSON.stringify({ query: mutation }),
        headers: { ...json, accept },
      });
      expect([accept, response.status]).toEqual([accept, 406]);
      expect(((await response.json()) as Json).errors[0].extensions.code).toBe('NOT_ACCEPTABLE');
      expect(response.headers.has('set-cookie')).toBe(false);
    }
  });

  it('of methods that GraphQL does not have are refused', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      const response = await person(app()).fetch('/api/graphql', { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
    }
  });
});

it('a body that never ends is waited for only so long', async () => {
  const body = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => undefined) });
  const request = new Request(origin, { method: 'POST', body, duplex: 'half' } as RequestInit);
  const reading = readText(request, 'An operation', { limit: 10, timeoutMs: 20 });
  await expect(reading).rejects.toMatchObject({ code: 'REQUEST_TIMEOUT', status: 408 });
});

describeApi('uploads', (app) => {
  const file = new File(['no picture'], 'a.png', { type: 'image/png' });
  const importing =
    'mutation ($file: File!) { importSprite(input: { file: $file }) { __typename ... on Error { code } } }';

  /** Somebody who may upload, and says that they mean it. */
  const signedIn = async () => ({ ...preflight, authorization: `Bearer ${(await guest(app())).token}` });

  it('need somebody who is signed in, before any of them is read', async () => {
    const answer = await send(app(), formOf({ operations: '{}', map: '{}', 0: file }), preflight);
    expect(answer).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });

  it('are so many at once of one person', async () => {
    const headers = await signedIn();
    const open = Array.from({ length: 8 }, () => {
      let push: (piece: string) => void = () => undefined;
      let end: () => void = () => undefined;
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          push = (piece) => controller.enqueue(new TextEncoder().encode(piece));
          end = () => controller.close();
        },
      });
      const answer = send(app(), body, { ...headers, 'content-type': 'multipart/form-data; boundary=a' });
      push('--a\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{}');
      return {
        answer,
        finish() {
          push('\r\n--a--\r\n');
          end();
        },
      };
    });
    // Those that are refused are answered before they have arrived; whoever got in waits for the rest.
    const refused = await Promise.race([
      new Promise<number>((resolve) => {
        let count = 0;
        for (const { answer } of open)
          answer.then(({ status }) => status === 429 && ++count === 4 && resolve(count));
      }),
      Promise.all(open.map(({ answer }) => answer)),
    ]);
    expect(refused).toBe(4);
    for (const { finish } of open) finish();
    const statuses = await Promise.all(open.map(async ({ answer }) => (await answer).status));
    expect(statuses.filter((status) => status === 429)).toHaveLength(4);
  });

  it('that are malformed are 400 with a code', async () => {
    const preflight = await signedIn();
    const operations = JSON.stringify({ query: importing, variables: { file: null } });
    const map = JSON.stringify({ 0: ['variables.file'] });
    const wrong: Record<string, string | File>[] = [
      { operations: 'null' },
      { operations: '1' },
      { operations: '[]', map },
      { operations: '{', map },
      { operations, map: '1' },
      { operations, map: 'null' },
      { operations, map: '{' },
      { operations, map: '[1]' },
      { operations, map: '{"0": 1}', 0: file },
      { operations, map: '{"0": [1]}', 0: file },
      { operations, map: '{"0": []}', 0: file },
      { operations, map: '{"0": ["variables.file", "variables.file"]}', 0: file },
      { operations, map: '{"0": ["variables.__proto__.file"]}', 0: file },
      { operations, map: '{"0": ["variables.nowhere"]}', 0: file },
      { operations, map: '{"0": ["query"]}', 0: file },
      { operations, map },
      { operations, map, extra: 'a', 0: file },
      {},
    ];
    for (const fields of wrong) {
      const { status, code } = await send(app(), formOf(fields), preflight);
      expect([fields, status, code]).toEqual([fields, 400, 'BAD_REQUEST']);
    }
    const boundless = await send(app(), 'x', { ...preflight, 'content-type': 'multipart/form-data' });
    expect(boundless).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    const cutOff = await send(app(), '--a\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{', {
      ...preflight,
      'content-type': 'multipart/form-data; boundary=a',
    });
    expect(cutOff).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  it('have bounds in each of their parts', async () => {
    const preflight = await signedIn();
    const pad = 'x'.repeat(257 * kibibyte);
    expect(await send(app(), formOf({ operations: JSON.stringify({ pad }) }), preflight)).toMatchObject({
      status: 413,
      code: 'PAYLOAD_TOO_LARGE',
    });
    const map = JSON.stringify({ 0: [`variables.${'x'.repeat(65 * kibibyte)}`] });
    expect(await send(app(), formOf({ operations: '{}', map, 0: file }), preflight)).toMatchObject({
      status: 413,
    });
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [index, file]));
    expect(await send(app(), formOf({ operations: '{}', map: '{}', ...many }), preflight)).toMatchObject({
      status: 400,
      message: expect.stringMatching(/20 files/),
    });
    const huge = new File([new Uint8Array(22 * 1024 * kibibyte)], 'a.png');
    expect(await send(app(), formOf({ operations: '{}', map: '{}', 0: huge }), preflight)).toMatchObject({
      status: 413,
    });
  });

  it('reach the resolvers as files, and text in their place is told how files are sent', async () => {
    const who = await guest(app());
    const sent = await who.upload(importing, { file: null }, { 'variables.file': file });
    expect(sent.data.importSprite.code).toBe('UNSUPPORTED_IMAGE');
    for (const value of ['a.png', {}, 1]) {
      const { status, errors } = await who.ask(importing, { file: value });
      expect(status).toBe(400);
      expect(errors?.[0]?.message).toMatch(/multipart/);
      expect(errors?.[0]?.extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
    }
    const literal = await who.ask('mutation { importSprite(input: { file: "a" }) { __typename } }');
    expect([literal.status, literal.errors?.[0]?.message]).toEqual([400, expect.stringMatching(/multipart/)]);
  });
});
