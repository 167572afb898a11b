import { describe, expect, it } from 'vitest';
import { enlarge } from '../../src/sheets/enlarge.ts';
import type { SheetFile } from '../../src/sheets/formats/sheet-file.ts';
import { nameSources } from '../../src/sheets/name-sources.ts';
import type { SheetSource } from '../../src/sheets/sheet.ts';
import { SheetError } from '../../src/sheets/sheet-error.ts';
import { type SheetFormatName, sheetFormats } from '../../src/sheets/sheet-formats.ts';
import { writeSheet } from '../../src/sheets/write-sheet.ts';
import { knight, lookAlike, noisyPicture, optionsWith, still } from './sources.ts';

const names = { name: 'forest', version: '1.2.3' };
const write = (format: SheetFormatName, some = {}, sources = knight()) =>
  writeSheet(sources, optionsWith(some), format, names);
const jsonOf = (file: SheetFile | undefined) => JSON.parse((file as { text: string }).text);

describe('the files of an export', () => {
  it.each(Object.entries(sheetFormats))(
    '%s begin with the one to open, and no two are called alike',
    (name, format) => {
      const sources = [...knight(), still('whale', noisyPicture(50, 40, 77))];
      for (const some of [{}, { maxSide: 64 }]) {
        const paths = write(name as SheetFormatName, some, sources).map(({ path }) => path);
        expect(paths[0]!.endsWith(`.${format.ending}`)).toBe(true);
        expect(new Set(paths).size).toBe(paths.length);
        for (const path of paths) expect(path).toMatch(/^[a-z0-9-]+(\/[a-z0-9-]+)*\.[a-z]+$/);
      }
    },
  );

  it('say how often an animation is played, and what it is called', () => {
    const [stand, walk, nod] = knight() as [SheetSource, SheetSource, SheetSource];
    const sources = [stand, { ...walk, plays: 3, label: 'Walk!' }, { ...nod, plays: 2 }];
    const textOf = (format: SheetFormatName, ending: string) => {
      const file = write(format, {}, sources).find(({ path }) => path.endsWith(ending));
      return (file as { text: string }).text;
    };
    expect(JSON.parse(textOf('ASEPRITE', '.json')).meta.frameTags).toMatchObject([
      { name: 'knight' },
      { name: 'Walk!', direction: 'forward', repeat: '3' },
      { name: 'nod', direction: 'pingpong', repeat: '2' },
    ]);
    expect(JSON.parse(textOf('PHASER', '-anims.json')).anims).toMatchObject([
      { key: 'knight/walk-south', repeat: 2, yoyo: false, frames: { length: 4 } },
      { key: 'knight/nod', repeat: 0, yoyo: false, frames: { length: 5 } },
    ]);
    expect(JSON.parse(textOf('ZIP', 'manifest.json')).animations).toMatchObject([
      { plays: null },
      { label: 'Walk!', loop: 'LOOP', plays: 3 },
      { label: 'nod', loop: 'PING_PONG', plays: 2 },
    ]);
    expect(textOf('CSS', '.css')).toMatch(/walk-south \d+ms step-end 3 both/);
    const godot = textOf('GODOT', '.tres');
    const walking = godot.split('"frames": ').find((animation) => animation.includes('&"Walk!"'))!;
    expect(walking).toMatch(/"loop": false/);
    expect(walking.match(/"duration"/g)).toHaveLength(12);
  });

  it('say where they come from, and which other pages there are', () => {
    const sources = [...knight(), still('whale', noisyPicture(50, 40, 77))];
    const files = write('TEXTURE_PACKER_ARRAY', { maxSide: 64, extrusion: 1 }, sources);
    const json = files.filter(({ path }) => path.endsWith('.json'));
    expect(json.length).toBeGreaterThan(1);
    for (const [page, file] of json.entries()) {
      const { meta } = jsonOf(file);
      const picture = files.find(({ path }) => path === meta.image) as {
        picture: { width: number; height: number };
      };
      expect(meta).toEqual({
        app: 'Papeterie',
        version: '1.2.3',
        image: `forest-${page}.png`,
        format: 'RGBA8888',
        size: { w: picture.picture.width, h: picture.picture.height },
        scale: '1',
        pixelScale: 1,
        related_multi_packs: json.map(({ path }) => path).filter((path) => path !== file.path),
      });
    }
  });

  it('ASEPRITE: tags, directions, repeats, and a pivot slice that changes where the pivot does', () => {
    const moved = { ...still('whale', noisyPicture(10, 10, 5)), pivot: { x: 0, y: 0.5 } };
    const { frames, meta } = jsonOf(write('ASEPRITE', { padding: 0 }, [...knight(), moved])[0]);
    expect(frames).toHaveLength(11);
    expect(frames[1]).toMatchObject({
      filename: '1',
      trimmed: true,
      spriteSourceSize: { x: 5, y: 6, w: 12, h: 24 },
      sourceSize: { w: 24, h: 32 },
      duration: 100,
    });
    const tag = { color: '#000000ff', direction: 'forward' };
    expect(meta.frameTags).toEqual([
      { ...tag, name: 'knight', from: 0, to: 0 },
      { ...tag, name: 'knight/walk-south', from: 1, to: 4 },
      { ...tag, name: 'knight/nod', from: 5, to: 7, direction: 'pingpong' },
      { ...tag, name: 'knight/fall', from: 8, to: 9, repeat: '1' },
      { ...tag, name: 'whale', from: 10, to: 10 },
    ]);
    expect(meta.slices).toEqual([
      {
        name: 'pivot',
        color: '#0000ffff',
        keys: [
          { frame: 0, bounds: { x: 0, y: 0, w: 24, h: 32 }, pivot: { x: 12, y: 30 } },
          { frame: 10, bounds: { x: 0, y: 0, w: 10, h: 10 }, pivot: { x: 0, y: 5 } },
        ],
      },
    ]);
  });

  it.each(['ASEPRITE', 'TEXTURE_PACKER_HASH', 'TEXTURE_PACKER_ARRAY'] as const)(
    '%s: no animation over several pages, because nobody could read it',
    (format) => {
      const tear = () => write(format, { maxSide: 64, scale: 2 });
      expect(tear).toThrow(SheetError);
      expect(tear).toThrow('knight/walk-south is too large for one page');
    },
  );

  it('ZIP: every frame whole in its folder, and a manifest that finds them', () => {
    const [manifest, ...pictures] = write('ZIP', { scale: 2 });
    const { animations, ...rest } = jsonOf(manifest);
    expect(rest).toEqual({ app: 'Papeterie', version: '1.2.3', pixelScale: 2 });
    const sources = knight();
    expect(pictures.map(({ path }) => path).slice(0, 2)).toEqual(['knight.png', 'knight/walk-south/0.png']);
    const byPath = new Map(pictures.map((file) => [file.path, file]));
    for (const [i, { key, loop, pictures: own, durationsMs }] of sources.entries()) {
      expect(animations[i]).toMatchObject({ key, loop, name: 'Knight', pivot: { x: 0.5, y: 0.9375 } });
      for (const [frame, { path, width, height, durationMs }] of animations[i].frames.entries()) {
        expect([width, height, durationMs]).toEqual([48, 64, durationsMs[frame]]);
        const { picture } = byPath.get(path) as Extract<SheetFile, { picture: unknown }>;
        expect(lookAlike(picture, enlarge(own[frame]!, 2))).toBe(true);
      }
    }
  });

  it('ASEPRITE_FILE: a timeline for each sprite', () => {
    const files = write('ASEPRITE_FILE', {}, [...knight(), still('apple', noisyPicture(9, 9, 99))]);
    expect(files.map(({ path }) => path)).toEqual(['knight.aseprite', 'apple.aseprite']);
    const cross = knight().map((source, i) => ({
      ...source,
      pictures: source.pictures.map(() => noisyPicture(i % 2 ? 5_000 : 1, i % 2 ? 1 : 5_000, 1)),
    }));
    expect(() => write('ASEPRITE_FILE', {}, cross)).toThrow(SheetError);
  });
});

describe('names of sources', () => {
  const key = (spriteId: string, name: string, tag: string | null = null) =>
    nameSources([{ spriteId, name, tag }])[0]!.key;

  it('are fit for files everywhere', () => {
    expect(key('1', 'The Brave Knight!', 'walk SOUTH')).toBe('the-brave-knight/walk-south');
    expect(key('1', '../../etc/passwd', '..')).toBe('etc-passwd/animation');
    expect(key('1', '   ', '\u0000')).toBe('sprite/animation');
    expect(key('1', 'CON')).toBe('con-sprite');
    expect(key('1', '勇者', 'あるく')).toBe('勇者/あるく');
    expect(key('1', '\u0301\u0301')).toBe('sprite');
    expect([...key('1', 'x'.repeat(500))]).toHaveLength(60);
  });

  it('are unique, and those of one sprite share the first part', () => {
    const keys = nameSources([
      { spriteId: 'a', name: 'Knight', tag: null },
      { spriteId: 'a', name: 'Knight', tag: 'walk' },
      { spriteId: 'b', name: 'knight?', tag: null },
      { spriteId: 'a', name: 'Knight', tag: 'Walk' },
      { spriteId: 'c', name: 'Knight 2', tag: null },
      { spriteId: 'a', name: 'Knight', tag: null },
    ]);
    expect(keys.map((one) => one.key)).toEqual([
      'knight',
      'knight/walk',
      'knight-2',
      'knight/walk-2',
      'knight-2-2',
      'knight/still',
    ]);
    expect(keys.map(({ sprite, tag }) => [sprite, tag])[3]).toEqual(['knight', 'walk-2']);
  });

  it('are taken by every format', () => {
    const sources = ['CON', '勇者', '3 mice', 'a"b\\c'].map((name, i) => {
      const [named] = nameSources([{ spriteId: String(i), name, tag: null }]);
      return { ...still('x', noisyPicture(3, 3, i)), ...named!, name };
    });
    for (const format of Object.keys(sheetFormats)) {
      expect(writeSheet(sources, optionsWith(), format as SheetFormatName, names).length).toBeGreaterThan(0);
    }
  });
});
