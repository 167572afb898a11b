import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { precompress } from '../../scripts/precompress.ts';
import { chooseEncoding, encodings } from '../../src/http/accept-encoding.ts';
import { createStaticFiles } from '../../src/http/static-files.ts';

const script = 'export const words = "again and again";\n'.repeat(100);
const page = `<!doctype html>${'<p>paper</p>'.repeat(200)}`;
/** Nothing in it repeats. */
const noise = Buffer.concat(
  Array.from({ length: 128 }, (_, at) => createHash('sha256').update(String(at)).digest()),
);

let folder: string;
let serve: ReturnType<typeof createStaticFiles>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'studio-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), page);
  await writeFile(join(folder, 'assets/app-1234.js'), script);
  await writeFile(join(folder, 'assets/small.css'), 'a { color: red }');
  await writeFile(join(folder, 'assets/font.woff2'), noise);
  await precompress(folder);
  serve = createStaticFiles(folder);
});

afterAll(() => rm(folder, { recursive: true }));

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  serve(new Request(`http://localhost${path}`, { headers, method }), path);

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe('which coding is chosen', () => {
  const chosen = (header: string | null) => chooseEncoding(header, encodings)?.name ?? 'identity';

  it('is the smallest of those that are equally welcome', () => {
    expect(chosen('gzip, deflate, br, zstd')).toBe('br');
    expect(chosen('GZIP')).toBe('gzip');
    expect(chosen('x-gzip')).toBe('gzip');
    expect(chosen('*')).toBe('br');
  });

  it('follows the weights', () => {
    expect(chosen('br;q=0.5, gzip;q=0.8')).toBe('gzip');
    expect(chosen('br; q=0, *; q=0.1')).toBe('gzip');
    expect(chosen('identity, gzip;q=0.5')).toBe('identity');
    expect(chosen('gzip;q=0.5, identity;q=0.5')).toBe('gzip');
  });

  it('is none where nothing was said, or nothing that there is', () => {
    expect(chosen(null)).toBe('identity');
    expect(chosen('')).toBe('identity');
    expect(chosen('zstd')).toBe('identity');
    expect(chosen('br;q=0, gzip;q=0.000')).toBe('identity');
    expect(chosen('identity;q=0')).toBe('identity');
    expect(chosen('br;q=loud')).toBe('identity');
  });
});

describe('a file of the studio', () => {
  it('comes compressed to whoever takes that, and is the same file', async () => {
    const plain = await get('/assets/app-1234.js');
    const br = await get('/assets/app-1234.js', { 'accept-encoding': 'gzip, br' });
    const gzip = await get('/assets/app-1234.js', { 'accept-encoding': 'gzip' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(br.headers.get('content-encoding')).toBe('br');
    expect(gzip.headers.get('content-encoding')).toBe('gzip');
    for (const response of [plain, br, gzip]) {
      expect(response.headers.get('vary')).toBe('accept-encoding');
      expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    }
    const [whole, brotlied, gzipped] = await Promise.all([plain, br, gzip].map(bytesOf));
    expect(br.headers.get('content-length')).toBe(String(brotlied!.byteLength));
    expect(brotlied!.byteLength).toBeLessThan(whole!.byteLength / 4);
    expect(whole!.toString()).toBe(script);
    expect(brotliDecompressSync(brotlied!).toString()).toBe(script);
    expect(gunzipSync(gzipped!).toString()).toBe(script);
  });

  it('has a tag for each coding, and is not sent again under its own', async () => {
    const accepted = ['', 'gzip', 'br'];
    const answers = await Promise.all(
      accepted.map((coding) => get('/assets/app-1234.js', { 'accept-encoding': coding })),
    );
    const tags = answers.map(({ headers }) => headers.get('etag')!);
    expect(new Set(tags).size).toBe(3);
    const again = (coding: string, tag: string) =>
      get('/assets/app-1234.js', { 'accept-encoding': coding, 'if-none-match': tag });
    const known = await again('br', tags[2]!);
    expect([known.status, known.headers.get('vary')]).toEqual([304, 'accept-encoding']);
    expect((await again('br', tags[1]!)).status).toBe(200);
  });

  it('is only described to HEAD', async () => {
    const response = await get('/assets/app-1234.js', { 'accept-encoding': 'br' }, 'HEAD');
    const file = await readFile(join(folder, 'assets/app-1234.js.br'));
    expect(response.headers.get('content-length')).toBe(String(file.byteLength));
    expect(response.body).toBeNull();
  });

  it('comes as it is where compressing it is worth nothing', async () => {
    for (const path of ['/assets/small.css', '/assets/font.woff2']) {
      const { status, headers } = await get(path, { 'accept-encoding': 'br, gzip' });
      expect([path, status, headers.get('content-encoding'), headers.get('vary')]).toEqual([
        path,
        200,
        null,
        null,
      ]);
    }
  });

  it('is the page for every path without an ending, asked about again each time, with its policy', async () => {
    for (const path of ['/', '/theatre', '/workshop/abc']) {
      const response = await get(path, { 'accept-encoding': 'br' });
      const { headers } = response;
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(headers.get('cache-control')).toBe('no-cache');
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(brotliDecompressSync(await bytesOf(response)).toString()).toBe(page);
    }
  });

  it('is not there under another name, nor outside of the folder', async () => {
    for (const path of ['/assets/other.js', '/../secret.js', '/assets']) {
      const { status } = await get(path, { 'accept-encoding': 'br' });
      expect([path, status]).toEqual([path, path === '/assets' ? 200 : 404]);
    }
  });
});
