import type { TagDirection, TimelineTag } from '@papeterie/pixels/formats/aseprite/timeline';
import { writeAseprite } from '@papeterie/pixels/formats/aseprite/write-aseprite';
import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { createZipArchives } from '../../src/adapters/archives/zip-archives.ts';
import { deflate } from '../../src/adapters/images/zlib.ts';
import { decodeMoving } from '../../src/adapters/pixels/moving-pictures/decode-moving.ts';
import { aseFile, aseFrame, layer, rawCel, tilemapCel } from '../aseprite/handmade.ts';
import { encode, looksOf, painted, rolling } from '../moving-pictures/figures.ts';
import { describeApi } from '../support/app.ts';
import { jobEnds } from '../support/main-job.ts';
import { guest, type Json, type Person } from '../support/person.ts';

const animationFields = `id action direction loop source status provider
  frames { durationMs image { sha256 url width height } } versions { operation frameCount }`;
const importSprite = `mutation ($input: ImportSpriteInput!) { importSprite(input: $input) {
  ... on ImportSpritePayload {
    sprite { id name source pivotX pivotY image { sha256 url width height format hasAlpha } originalImage { sha256 format } versions { operation } }
    animations { ${animationFields} } }
  ... on ValidationError { fields { path message } } ... on Error { code message } } }`;
const importSheet = `mutation ($input: ImportSheetInput!) { importSheet(input: $input) {
  ... on ImportSheetPayload {
    sprites { id name tags source status image { url width height } originalImage { sha256 } }
    animations { ${animationFields} } }
  ... on ValidationError { fields { path message } } ... on Error { code message } } }`;

const tagged = (name: string, from: number, to: number, direction: TagDirection = 'FORWARD', repeat = 0) =>
  ({ name, from, to, direction, repeat }) satisfies TimelineTag;

/** The rolling ball as an .aseprite file. */
const aseprite = (tags: TimelineTag[]): Uint8Array => {
  const { frames, durationsMs } = rolling();
  const size = { width: frames[0]!.width, height: frames[0]!.height };
  const moving = { frames: [...frames], durationsMs: [...durationsMs] };
  const timeline = { layerName: 'ball', ...size, ...moving, tags, pivot: { x: 0, y: 17 } };
  return writeAseprite(timeline, deflate);
};

describeApi('importing', (app) => {
  let who: Person;
  beforeAll(async () => {
    who = await guest(app());
  });

  const bring = async (
    query: string,
    bytes: Uint8Array,
    name: string,
    input: object,
    by = who,
  ): Promise<Json> => {
    const variables = { input: { file: null, ...input } };
    const { data, errors } = await by.upload(query, variables, {
      'variables.input.file': new File([new Uint8Array(bytes)], name),
    });
    if (errors) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0];
  };
  const sprite = (bytes: Uint8Array, name: string, input = {}, by?: Person) =>
    bring(importSprite, bytes, name, input, by);
  const sheet = (bytes: Uint8Array, input: object, name = 'heroes.png') =>
    bring(importSheet, bytes, name, input);

  const pictureAt = async (url: string) => {
    const bytes = Buffer.from(await (await who.fetch(url)).arrayBuffer());
    const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, pixels: new Uint8ClampedArray(data) };
  };
  const shown = async ({ frames }: Json): Promise<string[]> =>
    looksOf(await Promise.all(frames.map(({ image }: Json) => pictureAt(image.url))));
  const counts = () =>
    who.get('{ viewer { id } sprites(first: 1) { totalCount } }').then(({ sprites }) => sprites.totalCount);

  it.each(['GIF', 'WEBP', 'APNG'] as const)(
    'a %s that moves is a sprite with its animation',
    async (format) => {
      const moving = { ...rolling(), loop: format === 'GIF' ? ('ONCE' as const) : ('LOOP' as const) };
      const bytes = await encode(moving, format);
      const { sprite: made, animations } = await sprite(bytes, `ball.${format.toLowerCase()}`);
      expect(made).toMatchObject({
        name: 'ball',
        source: 'IMPORTED',
        image: { width: 23, height: 17, format: 'PNG' },
      });
      expect(made.originalImage.format).toBe(format === 'APNG' ? 'PNG' : format);
      expect(made.versions.map(({ operation }: Json) => operation)).toEqual(['first frame', 'import']);
      expect(looksOf([await pictureAt(made.image.url)])).toEqual(looksOf(moving.frames.slice(0, 1)));
      expect(animations).toHaveLength(1);
      expect(animations[0]).toMatchObject({
        action: 'play',
        direction: 'SOUTH',
        loop: moving.loop,
        source: 'IMPORTED',
        status: 'READY',
        provider: null,
        versions: [{ operation: 'import', frameCount: 5 }],
      });
      expect(animations[0].frames.map(({ durationMs }: Json) => durationMs)).toEqual(moving.durationsMs);
      expect(await shown(animations[0])).toEqual(looksOf(moving.frames));
      expect(animations[0].frames[0].image.sha256).toBe(made.image.sha256);
    },
  );

  it('what does not move has no animations', async () => {
    const still = await encode(rolling(1), 'GIF');
    const { sprite: made, animations } = await sprite(still, 'still.gif');
    expect(animations).toEqual([]);
    expect(made.image.format).toBe('GIF');
  });

  it('an .aseprite file has an animation for each tag, and stands on its pivot', async () => {
    const tags = [
      tagged('ball', 0, 0),
      tagged('walk-south-east', 0, 3),
      tagged('Roll Left', 1, 3, 'REVERSE'),
      tagged('swing', 2, 4, 'PING_PONG'),
      tagged('fall_n', 3, 4, 'PING_PONG_REVERSE', 1),
    ];
    const { sprite: made, animations } = await sprite(aseprite(tags), 'ball.aseprite');
    expect(made).toMatchObject({ name: 'ball', pivotX: 0, pivotY: 1, originalImage: { format: 'PNG' } });
    expect(made.versions).toHaveLength(1);
    const [a, b, c, d, e] = looksOf(rolling().frames);
    const expected = [
      { action: 'ball', direction: 'SOUTH', loop: 'LOOP', frames: [a], ms: [100] },
      { action: 'walk', direction: 'SOUTH_EAST', loop: 'LOOP', frames: [a, b, c, d], ms: [100, 50, 30, 200] },
      { action: 'Roll', direction: 'WEST', loop: 'LOOP', frames: [d, c, b], ms: [200, 30, 50] },
      { action: 'swing', direction: 'SOUTH', loop: 'PING_PONG', frames: [c, d, e], ms: [30, 200, 1_000] },
      { action: 'fall', direction: 'NORTH', loop: 'ONCE', frames: [e, d], ms: [1_000, 200] },
    ];
    expect(animations).toHaveLength(expected.length);
    for (const [i, { frames, ms, ...fields }] of expected.entries()) {
      expect(animations[i]).toMatchObject(fields);
      expect(animations[i].frames.map(({ durationMs }: Json) => durationMs)).toEqual(ms);
      expect(await shown(animations[i])).toEqual(frames);
    }
  });

  it('an .aseprite file without tags plays, and one of a single frame does not', async () => {
    const { animations } = await sprite(aseprite([]), 'ball.ase');
    expect(animations).toMatchObject([{ action: 'play', loop: 'LOOP', frames: { length: 5 } }]);
    const still = aseFile([aseFrame([layer(), rawCel([1, 2, 3, 255, 4, 5, 6, 255])])]);
    expect(await sprite(still, 'still.ase')).toMatchObject({
      sprite: { image: { width: 2, height: 1 }, pivotX: 0.5, pivotY: 1 },
      animations: [],
    });
  });

  it('backgrounds go from all frames', async () => {
    const moving = rolling();
    for (const { pixels } of moving.frames) {
      for (let i = 0; i < pixels.length; i += 4) if (pixels[i + 3] === 0) pixels.set([255, 0, 255, 255], i);
    }
    const { sprite: made, animations } = await sprite(await encode(moving, 'APNG'), 'pink.png', {
      removeBackground: true,
    });
    expect(made.image.hasAlpha).toBe(true);
    expect(made.versions[0].operation).toBe('remove background');
    expect(await shown(animations[0])).toEqual(looksOf(rolling().frames));
  });

  it('brings the same pictures once', async () => {
    const bytes = await encode(rolling(), 'WEBP');
    const first = await sprite(bytes, 'one.webp');
    const second = await sprite(bytes, 'two.webp');
    expect(second.sprite.id).not.toBe(first.sprite.id);
    const sha256s = ({ animations }: Json) => animations[0].frames.map(({ image }: Json) => image.sha256);
    expect(sha256s(second)).toEqual(sha256s(first));
    expect(second.sprite.originalImage).toEqual(first.sprite.originalImage);
  });

  it('what was exported comes back', async () => {
    const { animations } = await sprite(aseprite([tagged('hop-east', 0, 4, 'PING_PONG')]), 'hop.aseprite');
    const { export: file, job } = await who.do(
      `mutation ($input: ExportSpritesInput!) { exportSprites(input: $input) {
        ... on ExportSpritesPayload { export { id } job { id } } ... on Error { message } } }`,
      { input: { animationIds: [animations[0].id], format: 'ASEPRITE_FILE' } },
    );
    await jobEnds(who, job.id);
    const { node } = await who.get('query ($id: ID!) { node(id: $id) { ... on Export { url } } }', {
      id: file.id,
    });
    const bytes = new Uint8Array(await (await who.fetch(node.url)).arrayBuffer());
    const again = await sprite(bytes, 'hop.aseprite');
    expect(again.animations).toMatchObject([{ action: 'hop', direction: 'EAST', loop: 'PING_PONG' }]);
    expect(await shown(again.animations[0])).toEqual(await shown(animations[0]));
  });

  it('is refused in words, and leaves nothing', async () => {
    const before = await counts();
    const moving = await encode(rolling(), 'APNG');
    const files: [string, Uint8Array, RegExp][] = [
      ['cut.png', moving.subarray(0, 400), /ends too early/],
      ['cut.aseprite', aseprite([]).subarray(0, 300), /cut off or damaged/],
      ['tiles.aseprite', aseFile([aseFrame([layer(), tilemapCel([1, 1])])]), /tiles that are not there/],
      ['tags.aseprite', aseprite(Array.from({ length: 101 }, (_, i) => tagged(`t${i}`, 0, 1))), /101 tags/],
      ['text.gif', Buffer.from('GIF89a and then nothing'), /damaged/],
    ];
    for (const [name, bytes, words] of files) {
      expect(await sprite(bytes, name), name).toMatchObject({
        code: 'UNSUPPORTED_IMAGE',
        message: expect.stringMatching(words),
      });
    }
    expect(await counts()).toBe(before);
  });

  it('belongs to who brought it', async () => {
    const { animations } = await sprite(await encode(rolling(), 'GIF'), 'mine.gif');
    const other = await guest(app());
    const { data } = await other.ask('query ($id: ID!) { node(id: $id) { id } }', { id: animations[0].id });
    expect(data.node).toBeNull();
  });

  /** Two rows of flags on a background, the last cell empty. */
  const flags = async (background: readonly [number, number, number, number]): Promise<Uint8Array> => {
    const { pixels } = painted(24, 16, (x, y) => {
      const inside = x % 8 > 1 && x % 8 < 6 && y % 8 > 1 && y % 8 < 7;
      const number = Math.floor(x / 8) + 3 * Math.floor(y / 8);
      return inside && number < 5 ? [40 * number, 200, 90, 255] : background;
    });
    return sharp(pixels, { raw: { width: 24, height: 16, channels: 4 } })
      .png()
      .toBuffer();
  };
  const nothing = [0, 0, 0, 0] as const;

  it('a sheet becomes sprites by a grid', async () => {
    const { sprites, animations } = await sheet(await flags(nothing), {
      cut: { grid: { width: 8, height: 8 } },
      as: 'SPRITES',
    });
    expect(animations).toEqual([]);
    expect(sprites.map(({ name }: Json) => name)).toEqual(
      [1, 2, 3, 4, 5].map((number) => `heroes ${number}`),
    );
    for (const [number, one] of sprites.entries()) {
      expect(one).toMatchObject({ tags: ['heroes'], source: 'IMPORTED', status: 'READY' });
      const { width, pixels } = await pictureAt(one.image.url);
      expect([width, pixels[(3 * 8 + 3) * 4]]).toEqual([8, 40 * number]);
    }
  });

  it('a sheet becomes an animation by islands, its background gone', async () => {
    const { sprites, animations } = await sheet(await flags([250, 250, 250, 255]), {
      name: 'Flag',
      cut: { islands: {} },
      as: 'ANIMATION',
      action: 'wave',
      direction: 'EAST',
      frameDurationMs: 80,
      removeBackground: true,
    });
    expect(sprites).toMatchObject([{ name: 'Flag', tags: [], image: { width: 4, height: 5 } }]);
    expect(animations).toMatchObject([
      { action: 'wave', direction: 'EAST', loop: 'LOOP', source: 'IMPORTED' },
    ]);
    expect(animations[0].frames).toHaveLength(5);
    for (const { durationMs } of animations[0].frames) expect(durationMs).toBe(80);
    expect(await shown(animations[0])).toEqual(
      looksOf([0, 1, 2, 3, 4].map((number) => painted(4, 5, () => [40 * number, 200, 90, 255]))),
    );
  });

  it('a sheet is refused in words, and leaves nothing', async () => {
    const before = await counts();
    const good = await flags(nothing);
    const refused = async (input: object, path: string, words: RegExp, bytes: Uint8Array = good) =>
      expect(await sheet(bytes, { as: 'SPRITES', ...input })).toMatchObject({
        code: 'VALIDATION_FAILED',
        fields: [{ path: [path], message: expect.stringMatching(words) }],
      });
    await refused({ cut: { grid: { width: 99, height: 8 } } }, 'cut', /no room for a cell/);
    await refused({ cut: { islands: {} } }, 'cut', /background removed/, await flags([1, 2, 3, 255]));
    await refused({ cut: { islands: {} }, frameDurationMs: 5 }, 'frameDurationMs', /below 10 ms/);
    const empty = await sharp(Buffer.alloc(64 * 4), { raw: { width: 8, height: 8, channels: 4 } })
      .png()
      .toBuffer();
    await refused({ cut: { cells: { columns: 2, rows: 2 } } }, 'cut', /nothing on the sheet/, empty);
    const zero = await sheet(good, { as: 'SPRITES', cut: { grid: { width: 0, height: 8 } } });
    expect(zero.fields).toMatchObject([{ path: ['cut', 'grid', 'width'], message: 'is below 1' }]);
    const text = await sheet(Buffer.from('no picture'), { as: 'SPRITES', cut: { islands: {} } });
    expect(text.code).toBe('UNSUPPORTED_IMAGE');
    expect(await counts()).toBe(before);
  });

  it.each(['GIF', 'WEBP', 'APNG'] as const)('what moves leaves as %s, enlarged', async (format) => {
    const tags = [tagged('walk-east', 0, 2, 'PING_PONG'), tagged('stop', 3, 4, 'FORWARD', 1)];
    const { sprite: made, animations } = await sprite(aseprite(tags), 'Big Ball.aseprite');
    const written = async (input: object) => {
      const { export: file, job } = await who.do(
        `mutation ($input: ExportSpritesInput!) { exportSprites(input: $input) {
          ... on ExportSpritesPayload { export { id fileName } job { id } } ... on Error { message } } }`,
        { input: { format, scale: 2, ...input } },
      );
      expect((await jobEnds(who, job.id)).at(-1)).toMatchObject({ status: 'SUCCEEDED' });
      const { node } = await who.get('query ($id: ID!) { node(id: $id) { ... on Export { url } } }', {
        id: file.id,
      });
      return { ...file, bytes: new Uint8Array(await (await who.fetch(node.url)).arrayBuffer()) };
    };
    const ending = format === 'APNG' ? 'png' : format.toLowerCase();
    const alone = await written({ animationIds: [animations[0].id] });
    expect(alone.fileName).toBe(`big-ball.${ending}`);
    const moving = (await decodeMoving(alone.bytes))!;
    expect(moving).toMatchObject({ durationsMs: [100, 50, 30, 50], loop: 'LOOP' });
    expect(moving.frames[0]).toMatchObject({ width: 46, height: 34 });
    expect(moving.frames[0]!.pixels[0]).toBe(0);
    const half = await sharp(alone.bytes, { page: 0 })
      .resize(23, 17, { kernel: 'nearest' })
      .ensureAlpha()
      .raw()
      .toBuffer();
    expect(looksOf([{ width: 23, height: 17, pixels: new Uint8ClampedArray(half) }])).toEqual(
      looksOf(rolling().frames.slice(0, 1)),
    );

    const all = await written({ spriteIds: [made.id], withAnimations: true });
    expect(all.fileName).toBe('big-ball.zip');
    const { files } = await createZipArchives().unpack(all.bytes, () => true);
    expect([...files.keys()].toSorted()).toEqual(
      ['big-ball', 'big-ball/stop', 'big-ball/walk-east'].map((key) => `${key}.${ending}`).toSorted(),
    );
    const stop = await decodeMoving(files.get(`big-ball/stop.${ending}`)!);
    expect(stop).toMatchObject({ durationsMs: [200, 1_000], loop: 'ONCE' });
    expect(await decodeMoving(files.get(`big-ball.${ending}`)!)).toBeNull();
  });
});
