import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { describeApi } from '../support/app.ts';
import { drawn, importSprite } from '../support/main-job.ts';
import { guest, type Json, type Person } from '../support/person.ts';

const solid = (width: number, height: number, background = '#336699') =>
  sharp({ create: { width, height, channels: 4, background } });

describeApi('pictures', (app) => {
  let who: Person;
  let sprite: Json;
  const file = (bytes: Uint8Array<ArrayBuffer> | Buffer, name: string) =>
    new File([new Uint8Array(bytes)], name);
  const send = (upload: File, input: object = {}) =>
    who.upload(importSprite, { input: { file: null, ...input } }, { 'variables.input.file': upload });
  const sent = async (upload: File, input: object = {}) => (await send(upload, input)).data.importSprite;

  beforeAll(async () => {
    who = await guest(app());
    const id = await drawn(who, { width: 32, height: 24 });
    const data = await who.get(
      `query($id: ID!) { sprite(id: $id) { image {
        url big: url(width: 320, scaling: PIXEL) webp: url(format: WEBP) huge: url(height: 1024, format: AVIF)
        width height byteSize format hasAlpha sha256 thumbhash palette few: palette(max: 2) } } }`,
      { id },
    );
    sprite = data.sprite.image;
  });

  it('tell what they are', async () => {
    expect(sprite).toMatchObject({ width: 32, height: 24, format: 'PNG', hasAlpha: true });
    expect(sprite.palette.length).toBeLessThanOrEqual(16);
    expect(sprite.few).toEqual(sprite.palette.slice(0, 2));
    const bytes = Buffer.from(await (await who.fetch(sprite.url)).arrayBuffer());
    expect(bytes.byteLength).toBe(sprite.byteSize);
    const { createHash } = await import('node:crypto');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sprite.sha256);
  });

  it('come enlarged with hard pixels', async () => {
    const small = await sharp(Buffer.from(await (await who.fetch(sprite.url)).arrayBuffer()))
      .ensureAlpha()
      .raw()
      .toBuffer();
    const response = await who.fetch(sprite.big);
    const { data, info } = await sharp(Buffer.from(await response.arrayBuffer()))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([320, 240]);
    let different = 0;
    for (let y = 0; y < 240; y++) {
      for (let x = 0; x < 320; x++) {
        const from = (Math.floor(y / 10) * 32 + Math.floor(x / 10)) * 4;
        const to = (y * 320 + x) * 4;
        if (small[from + 3] !== data[to + 3] || (small[from + 3] && small[from] !== data[to])) different++;
      }
    }
    expect(different).toBe(0);
  });

  it('come in other formats, the same bytes each time, and are remembered by browsers', async () => {
    const first = await who.fetch(sprite.webp);
    expect(first.headers.get('content-type')).toBe('image/webp');
    expect(first.headers.get('cache-control')).toMatch(/private.*immutable/);
    const etag = first.headers.get('etag')!;
    const again = await who.fetch(sprite.webp, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(again.headers.get('etag')).toBe(etag);
    const bytes = await Promise.all(
      [1, 2, 3].map(async () =>
        Buffer.from(await (await who.fetch(sprite.huge)).arrayBuffer()).toString('base64'),
      ),
    );
    expect(new Set(bytes).size).toBe(1);
  });

  it('come in parts', async () => {
    const whole = Buffer.from(await (await who.fetch(sprite.url)).arrayBuffer());
    const part = async (range: string) => {
      const response = await who.fetch(sprite.url, { headers: { range } });
      return {
        status: response.status,
        range: response.headers.get('content-range'),
        bytes: Buffer.from(await response.arrayBuffer()),
      };
    };
    const size = whole.byteLength;
    expect(await part('bytes=8-15')).toEqual({
      status: 206,
      range: `bytes 8-15/${size}`,
      bytes: whole.subarray(8, 16),
    });
    expect((await part('bytes=-4')).bytes).toEqual(whole.subarray(size - 4));
    expect(await part(`bytes=${size}-`)).toMatchObject({ status: 416, range: `bytes */${size}` });
    expect((await part('bytes=5-2')).status).toBe(200);
    const head = await who.fetch(sprite.url, { method: 'HEAD' });
    expect([head.headers.get('content-length'), await head.text()]).toEqual([String(size), '']);
  });

  it('have the same URL all day', async () => {
    const { sprites } = await who.get('{ sprites { nodes { image { url } } } }');
    expect(sprites.nodes[0].image.url).toBe(sprite.url);
  });

  it('come in from outside, whatever their name says', async () => {
    const jpeg = await solid(300, 200).jpeg().toBuffer();
    const { sprite: imported } = await sent(file(jpeg, 'C:\\pictures\\My cat.png'));
    expect(imported).toMatchObject({
      name: 'My cat',
      status: 'READY',
      source: 'IMPORTED',
      image: { width: 300, height: 200, format: 'JPEG', hasAlpha: false },
    });
    expect(imported.versions).toHaveLength(1);
  });

  it('lose their metadata and turn upright, the original too', async () => {
    const turned = await solid(40, 20).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const { sprite: imported } = await sent(file(turned, 'turned.jpg'));
    expect(imported.image).toMatchObject({ width: 20, height: 40 });
    expect(imported.originalImage.sha256).toBe(imported.image.sha256);
    expect(imported.versions.map(({ operation }: Json) => operation)).toEqual(['import']);
  });

  it('keep nothing of what is said about them or hidden behind their end', async () => {
    const secret = 'Somebody, 48.2082 N';
    const told = solid(30, 20).withExif({ IFD0: { Artist: secret } });
    const pair = Buffer.alloc(30 * 40 * 4, Buffer.from('f00f'));
    const raw = { width: 30, height: 40, channels: 4, pageHeight: 20 } as const;
    const moving = sharp(pair, { raw }).gif({ delay: [50, 60] });
    for (const [name, bytes] of [
      ['a.png', await told.clone().png().toBuffer()],
      ['a.webp', await told.clone().webp({ lossless: true }).toBuffer()],
      ['a.avif', await told.clone().avif().toBuffer()],
      ['a.jpg', await told.clone().jpeg().toBuffer()],
      ['a.gif', await moving.toBuffer()],
    ] as const) {
      const hidden = Buffer.concat([bytes, Buffer.from(secret)]);
      const { sprite: imported } = await sent(file(hidden, name));
      const { sprite: found } = await who.get(
        'query ($id: ID!) { sprite(id: $id) { image { url } originalImage { url } } }',
        { id: imported.id },
      );
      for (const { url } of [found.image, found.originalImage]) {
        const kept = Buffer.from(await (await who.fetch(url)).arrayBuffer());
        expect([name, kept.includes(secret)]).toEqual([name, false]);
      }
    }
  });

  it('lose a flat background when asked to', async () => {
    const onWhite = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#fff' } })
      .composite([{ input: await solid(8, 8, '#c02020').png().toBuffer(), left: 6, top: 6 }])
      .png()
      .toBuffer();
    const { sprite: imported } = await sent(file(onWhite, 'square.png'), { removeBackground: true });
    expect(imported.image).toMatchObject({ hasAlpha: true, palette: ['#c02020'] });
  });

  it('are gone with the last who shows them, also for whoever has their signed links', async () => {
    const somebody = await guest(app());
    const sprites = [await drawn(who, { seed: 77 }), await drawn(somebody, { seed: 77 })] as const;
    const query = 'query ($id: ID!) { sprite(id: $id) { image { url(width: 64) } } }';
    const { sprite } = await who.get(query, { id: sprites[0] });
    const status = async () => (await who.fetch(sprite.image.url)).status;
    const remove = async (by: Person, id: string) => {
      await by.do('mutation ($id: ID!) { trashSprites(ids: [$id]) { __typename } }', { id });
      await by.do('mutation ($id: ID!) { deleteSprites(ids: [$id]) { __typename } }', { id });
    };
    expect(await status()).toBe(200);
    await remove(who, sprites[0]);
    expect(await status()).toBe(200);
    await remove(somebody, sprites[1]);
    expect(await status()).toBe(404);
  });

  it('that are stored once share their bytes', async () => {
    const bytes = await solid(10, 10).png().toBuffer();
    const both = await Promise.all([sent(file(bytes, 'a.png')), sent(file(bytes, 'b.png'))]);
    expect(both[0].sprite.image.sha256).toBe(both[1].sprite.image.sha256);
    expect(both[0].sprite.id).not.toBe(both[1].sprite.id);
  });

  it('that are none, or hostile, are refused in words and leave nothing behind', async () => {
    const before = (await who.get('{ sprites { totalCount } }')).sprites.totalCount;
    const png = await solid(64, 64, '#123456').png().toBuffer();
    const noisy = await sharp(Buffer.from(Array.from({ length: 64 * 64 * 3 }, (_, i) => (i * 7919) % 251)), {
      raw: { width: 64, height: 64, channels: 3 },
    })
      .png()
      .toBuffer();
    const bomb = await solid(12_000, 6_000, '#000').png().toBuffer();
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>',
    );
    const hugeGif = Buffer.concat([Buffer.from('GIF89a'), Buffer.from([255, 255, 255, 255, 0, 0, 0, 59])]);
    for (const [name, bytes] of [
      ['text.png', Buffer.from('not a picture')],
      ['empty.png', Buffer.alloc(0)],
      ['script.svg', svg],
      ['cut.png', noisy.subarray(0, Math.floor(noisy.byteLength / 2))],
      ['head.png', png.subarray(0, 40)],
      ['bomb.png', bomb],
      ['huge.gif', hugeGif],
    ] as const) {
      const refused = await sent(file(bytes, name));
      expect([name, refused.code]).toEqual([name, 'UNSUPPORTED_IMAGE']);
    }
    const large = await sent(file(Buffer.alloc(20 * 1024 * 1024 + 1), 'large.png'));
    expect(large.fields[0].message).toMatch(/20 MiB/);
    expect((await who.get('{ sprites { totalCount } }')).sprites.totalCount).toBe(before);
  });

  it('are not taken from forms of other pages', async () => {
    const form = new FormData();
    form.set('operations', JSON.stringify({ query: importSprite, variables: { input: { file: null } } }));
    form.set('map', JSON.stringify({ 0: ['variables.input.file'] }));
    form.set('0', file(await solid(4, 4).png().toBuffer(), 'x.png'));
    const response = await who.fetch('/api/graphql', {
      method: 'POST',
      body: form,
      headers: { authorization: `Bearer ${who.token}` },
    });
    expect(response.status).toBe(403);
  });
});
