import { readFileSync } from 'node:fs';
import { createCanvas, ImageData } from '@napi-rs/canvas';
import { type AsepriteLimits, asepriteLimits } from '@papeterie/pixels/formats/aseprite/aseprite-limits';
import { AsepriteError } from '@papeterie/pixels/formats/aseprite/aseprite-sprite';
import { readAseprite as readWith } from '@papeterie/pixels/formats/aseprite/read-aseprite';
import { writeChunk } from '@papeterie/pixels/formats/aseprite/write-chunks';
import Aseprite from 'ase-parser';
import { describe, expect, it } from 'vitest';
import { lookAlike, noisyPicture } from '../../../packages/pixels/test/sheets/sources.ts';
import { inflate } from '../../src/adapters/images/zlib.ts';
import {
  aseFile,
  aseFrame,
  brokenCel,
  type Fields,
  layer,
  linkedCel,
  oldPalette,
  packedCel,
  palette,
  rawCel,
  tag,
  tileFlags,
  tilemapCel,
  tileset,
} from './handmade.ts';

const readAseprite = (bytes: Uint8Array, limits?: AsepriteLimits) => readWith(bytes, inflate, limits);

const red = [255, 0, 0, 255];
const blue = [0, 0, 255, 255];
const none = [0, 0, 0, 0];

const framesOf = (frames: readonly Uint8Array[], fields?: Fields): number[][] =>
  readAseprite(aseFile(frames, fields)).frames.map(({ pixels }) => [...pixels]);
const pixelsOf = (chunks: readonly Uint8Array[], fields?: Fields): number[] =>
  framesOf([aseFrame(chunks)], fields)[0]!;

const floor = layer({ kind: 2, tileset: 0, name: 'floor' });
const twoTiles = tileset([...none, ...red]);

describe('an Aseprite file', () => {
  it('is read with tiles, of which one is nothing', () => {
    expect(pixelsOf([floor, twoTiles, tilemapCel([1, 0])])).toEqual([...red, ...none]);
    const old = tileset([...blue, ...red], { flags: 2 });
    expect(pixelsOf([floor, old, tilemapCel([0, 0xffff_ffff])])).toEqual([...blue, ...none]);
    // As in Aseprite, what has no tile is nothing.
    expect(pixelsOf([floor, twoTiles, tilemapCel([7, 1])])).toEqual([...none, ...red]);
    expect(pixelsOf([floor, twoTiles, tilemapCel([1, 1], { x: 1 })])).toEqual([...none, ...red]);
  });

  it('is read with tiles that are mirrored', () => {
    const [a, b, c, d] = [1, 2, 3, 4].map((red) => [red, 0, 0, 255]) as [
      number[],
      number[],
      number[],
      number[],
    ];
    const tile = tileset([...Array<number>(16).fill(0), ...a, ...b, ...c, ...d], { width: 2, height: 2 });
    const shown = (flags: number) =>
      pixelsOf([floor, tile, tilemapCel([(flags + 1) >>> 0], { width: 1 })], { width: 2, height: 2 });
    const { flipX, flipY, flipDiagonally } = tileFlags;
    expect(shown(0)).toEqual([...a, ...b, ...c, ...d]);
    expect(shown(flipX)).toEqual([...b, ...a, ...d, ...c]);
    expect(shown(flipY)).toEqual([...c, ...d, ...a, ...b]);
    expect(shown(flipDiagonally)).toEqual([...a, ...c, ...b, ...d]);
    // Turned clockwise by a quarter: left and right of what is mirrored over its diagonal.
    expect(shown(flipDiagonally + flipX)).toEqual([...c, ...a, ...d, ...b]);
  });

  it('is read without what is hidden, whatever that is', () => {
    const hidden = layer({ flags: 0, kind: 7 });
    const cel = rawCel([...red, ...blue], { layer: 1 });
    expect(pixelsOf([hidden, layer(), tilemapCel([1, 1]), cel])).toEqual([...red, ...blue]);
  });

  it('shows nothing where a link leads to nothing: to itself, forward, to an empty frame', () => {
    const cel = rawCel([...red, ...blue]);
    const shown = framesOf([
      aseFrame([layer(), linkedCel(0)]),
      aseFrame([linkedCel(0)]),
      aseFrame([linkedCel(3)]),
      aseFrame([cel]),
    ]);
    expect(shown).toEqual([
      [...none, ...none],
      [...none, ...none],
      [...none, ...none],
      [...red, ...blue],
    ]);
  });

  it('is read in RGBA, raw and packed, clipped to its canvas', () => {
    const bytes = [...red, ...blue];
    expect(pixelsOf([layer(), rawCel(bytes)])).toEqual(bytes);
    expect(pixelsOf([layer(), packedCel(Uint8Array.from(bytes))])).toEqual(bytes);
    expect(pixelsOf([layer(), rawCel(bytes, { x: 1 })])).toEqual([...none, ...red]);
    expect(pixelsOf([layer(), rawCel(bytes, { x: -1 })])).toEqual([...blue, ...none]);
    expect(pixelsOf([layer(), rawCel(bytes, { y: -5 })])).toEqual([...none, ...none]);
  });

  it('is read in grayscale', () => {
    expect(pixelsOf([layer(), rawCel([200, 255, 10, 128])], { depth: 16 })).toEqual([
      200, 200, 200, 255, 10, 10, 10, 128,
    ]);
  });

  it('is read with indices: the transparent one is nothing, but on a background', () => {
    const colors = palette([
      [9, 8, 7, 255],
      [1, 2, 3, 200],
    ]);
    const indexed = { depth: 8, transparent: 0 };
    expect(pixelsOf([colors, layer(), rawCel([0, 1])], indexed)).toEqual([...none, 1, 2, 3, 200]);
    expect(pixelsOf([colors, layer({ flags: 9 }), rawCel([0, 1])], indexed)).toEqual([
      9, 8, 7, 255, 1, 2, 3, 200,
    ]);
    expect(pixelsOf([colors, layer(), rawCel([77, 1])], { ...indexed, transparent: 1 })).toEqual([
      ...none,
      ...none,
    ]);
  });

  it('takes the old palettes while there is no new one', () => {
    const indexed = { depth: 8, transparent: 9 };
    const old = oldPalette([[4, 5, 6]]);
    const cel = rawCel([0], { width: 1 });
    const one = { ...indexed, width: 1 };
    expect(pixelsOf([old, layer(), cel], one)).toEqual([4, 5, 6, 255]);
    expect(pixelsOf([oldPalette([[63, 32, 0]], 0x0011), layer(), cel], one)).toEqual([255, 130, 0, 255]);
    expect(pixelsOf([palette([[1, 1, 1, 255]]), old, layer(), cel], one)).toEqual([1, 1, 1, 255]);
  });

  it('changes its palette from a frame on', () => {
    const cel = rawCel([0, 1]);
    const before = palette([
      [1, 1, 1, 255],
      [2, 2, 2, 255],
    ]);
    const frames = [aseFrame([before, layer(), cel]), aseFrame([palette([[5, 5, 5, 255]], 1), linkedCel(0)])];
    expect(framesOf(frames, { depth: 8, transparent: 9 })).toEqual([
      [1, 1, 1, 255, 2, 2, 2, 255],
      [1, 1, 1, 255, 5, 5, 5, 255],
    ]);
  });

  it('links to earlier frames, also through a link, each at its own place', () => {
    const frames = [
      aseFrame([layer(), rawCel([...red, ...blue])]),
      aseFrame([linkedCel(0, { x: 1 })]),
      aseFrame([linkedCel(1)]),
    ];
    expect(framesOf(frames)).toEqual([
      [...red, ...blue],
      [...none, ...red],
      [...red, ...blue],
    ]);
  });

  it('lays layers over each other with the opacity of layer and cel', () => {
    const under = rawCel([...red, ...red]);
    const over = rawCel([...blue, ...none], { layer: 1, opacity: 128 });
    expect(pixelsOf([layer(), layer(), under, over])).toEqual([127, 0, 128, 255, ...red]);
    expect(pixelsOf([layer(), layer({ opacity: 128 }), under, over])).toEqual([191, 0, 64, 255, ...red]);
    // Without the flag, what layers say of their opacity is not meant.
    expect(pixelsOf([layer(), layer({ opacity: 0 }), under, over], { flags: 0 })).toEqual([
      127,
      0,
      128,
      255,
      ...red,
    ]);
  });

  it('leaves out hidden layers, hidden groups and reference layers', () => {
    const cel = (index: number) => rawCel([...red, ...blue], { layer: index });
    expect(pixelsOf([layer({ flags: 0 }), cel(0)])).toEqual([...none, ...none]);
    expect(pixelsOf([layer({ flags: 65 }), cel(0)])).toEqual([...none, ...none]);
    const group = (flags: number) => layer({ kind: 1, flags });
    expect(pixelsOf([group(0), layer({ level: 1 }), cel(1)])).toEqual([...none, ...none]);
    expect(pixelsOf([group(1), group(0), layer({ level: 1 }), cel(2)])).toEqual([...none, ...none]);
    expect(pixelsOf([group(0), layer(), cel(1)])).toEqual([...red, ...blue]);
  });

  it('shows a cel further up or down than its layer', () => {
    const layers = [layer(), layer(), layer()];
    const one = { width: 1 };
    const cels = (z: readonly number[]) =>
      z.map((zIndex, i) => rawCel([i, 0, 0, 255], { layer: i, z: zIndex, width: 1 }));
    expect(pixelsOf([...layers, ...cels([0, 0, 0])], one)[0]).toBe(2);
    expect(pixelsOf([...layers, ...cels([2, 0, 0])], one)[0]).toBe(0);
    expect(pixelsOf([...layers, ...cels([0, 0, -2])], one)[0]).toBe(1);
    expect(pixelsOf([...layers, ...cels([0, 1, 0])], one)[0]).toBe(1);
  });

  it('draws groups by themselves where the file says so', () => {
    const chunks = [
      layer(),
      layer({ kind: 1, opacity: 128 }),
      layer({ level: 1 }),
      layer({ level: 1 }),
      rawCel([...red, ...red]),
      rawCel([...blue, ...none], { layer: 2 }),
      rawCel([0, 255, 0, 255, ...none], { layer: 3 }),
    ];
    expect(pixelsOf(chunks, { flags: 1 })).toEqual([0, 255, 0, 255, ...red]);
    // Green hides blue inside of the group; half of that is red.
    expect(pixelsOf(chunks, { flags: 3 })).toEqual([127, 128, 0, 255, ...red]);
  });

  // Skia, in @napi-rs/canvas, blends by the same W3C formulas in its own way.
  it.each([
    [1, 'multiply'],
    [2, 'screen'],
    [3, 'overlay'],
    [4, 'darken'],
    [5, 'lighten'],
    [6, 'color-dodge'],
    [7, 'color-burn'],
    [8, 'hard-light'],
    [9, 'soft-light'],
    [10, 'difference'],
    [11, 'exclusion'],
    [12, 'hue'],
    [13, 'saturation'],
    [14, 'color'],
    [15, 'luminosity'],
    [16, 'lighter'],
  ] as const)('blends in mode %i, %s, as a canvas does', (blend, operation) => {
    const lower = noisyPicture(8, 8, 1);
    const upper = noisyPicture(8, 8, 2);
    // The left half of what is above lets something through; to a canvas, lighter means something else then.
    if (blend !== 16) for (let i = 0; i < 64; i++) if (i % 8 < 4) upper.pixels[i * 4 + 3] = 100 + i;
    const size = { width: 8, height: 8 };
    const pixels = pixelsOf(
      [
        layer(),
        layer({ blend }),
        rawCel([...lower.pixels], size),
        rawCel([...upper.pixels], { layer: 1, ...size }),
      ],
      size,
    );
    const canvas = createCanvas(8, 8);
    const context = canvas.getContext('2d');
    const draw = ({ pixels: own }: typeof lower) => {
      const other = createCanvas(8, 8);
      other.getContext('2d').putImageData(new ImageData(own, 8, 8), 0, 0);
      context.drawImage(other, 0, 0);
    };
    draw(lower);
    context.globalCompositeOperation = operation;
    draw(upper);
    const drawn = context.getImageData(0, 0, 8, 8).data;
    // A canvas multiplies colors by their alpha first, and loses a little with that.
    expect(Math.max(...pixels.map((level, i) => Math.abs(level - drawn[i]!)))).toBeLessThanOrEqual(5);
  });

  it.each([
    [17, 'subtract', [100, 0, 200]],
    [18, 'divide', [255, 85, 255]],
  ])('blends in mode %i, %s', (blend, _name, expected) => {
    const [lower, upper] = [
      [200, 50, 225, 255],
      [100, 150, 25, 255],
    ] as const;
    const cels = [rawCel(lower, { width: 1 }), rawCel(upper, { layer: 1, width: 1 })];
    expect(pixelsOf([layer(), layer({ blend }), ...cels], { width: 1 })).toEqual([...expected, 255]);
  });

  it('blends twice as much with what is half there, as only Aseprite does', () => {
    const cels = [
      rawCel([200, 200, 200, 128], { width: 1 }),
      rawCel([100, 100, 100, 255], { layer: 1, width: 1 }),
    ];
    // 100 alone, 78 multiplied, half way 89; and half of the rest once more.
    expect(pixelsOf([layer(), layer({ blend: 1 }), ...cels], { width: 1 })).toEqual([83, 83, 83, 255]);
  });

  it('does not blend where nothing is below', () => {
    const chunks = [
      layer(),
      layer({ blend: 1 }),
      rawCel([...none, ...none]),
      rawCel([...red, ...blue], { layer: 1 }),
    ];
    expect(pixelsOf(chunks)).toEqual([...red, ...blue]);
  });

  it('saved by Aseprite itself is read as another program reads it', () => {
    const bytes = readFileSync(new URL('../../node_modules/ase-parser/indexed.aseprite', import.meta.url));
    const other = new Aseprite(bytes, 'indexed.aseprite');
    other.parse();
    const { width, height, frames, palette: colors } = readAseprite(bytes);
    expect([width, height, frames.length, colors.length]).toEqual([256, 256, 1, 16]);
    const expected = new Uint8ClampedArray(256 * 256 * 4);
    for (const { rawCelData, xpos, ypos, w, h } of other.frames[0]!.cels) {
      for (let i = 0; i < w * h; i++) {
        const index = rawCelData[i]!;
        if (index === other.paletteIndex) continue;
        const { red: r, green: g, blue: b, alpha: a } = other.palette.colors[index]!;
        expected.set([r, g, b, a], ((ypos + Math.floor(i / w)) * 256 + xpos + (i % w)) * 4);
      }
    }
    expect(lookAlike(frames[0]!, { width, height, pixels: expected })).toBe(true);
  });

  it('says what it says: layers, durations, tags; and passes over what it does not know', () => {
    const unknown = writeChunk(0x2020, Uint8Array.from([1, 2, 3]));
    const read = readAseprite(
      aseFile([
        aseFrame(
          [layer({ kind: 1, name: 'body' }), layer({ level: 1, opacity: 99 }), unknown, tag(0, 1, 2, 3)],
          40,
        ),
        aseFrame([], 0),
      ]),
    );
    expect(read).toMatchObject({
      width: 2,
      height: 1,
      durationsMs: [40, 70],
      tags: [{ name: 'walk', from: 0, to: 1, direction: 'PING_PONG', repeat: 3 }],
      pivot: null,
      palette: [],
    });
    expect(read.layers).toEqual([
      { name: 'body', visible: true, group: true, depth: 0, opacity: 255 },
      { name: 'ink', visible: true, group: false, depth: 1, opacity: 99 },
    ]);
  });
});

describe('what is refused, in words', () => {
  const refusal = (bytes: Uint8Array, limits?: Parameters<typeof readAseprite>[1]): string => {
    try {
      readAseprite(bytes, limits);
    } catch (error) {
      expect(error).toBeInstanceOf(AsepriteError);
      return (error as AsepriteError).message;
    }
    throw new Error('it was read');
  };
  const cel = rawCel([...red, ...blue]);
  const file = (chunks: readonly Uint8Array[], fields?: Fields) => aseFile([aseFrame(chunks)], fields);
  const withSize = (chunk: Uint8Array, size: number): Uint8Array => {
    const changed = chunk.slice();
    new DataView(changed.buffer).setUint32(0, size, true);
    return changed;
  };

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'no Aseprite file'],
    ['another file', file([], { magic: 0x4d42 }), 'no Aseprite file'],
    ['no frames', file([], { frames: 0 }), 'no frames'],
    ['too many frames', file([], { frames: 513 }), '513 frames; at most 512'],
    ['frames that are not there', file([], { frames: 2 }), 'cut off'],
    ['a canvas of nothing', file([], { width: 0 }), 'without pixels'],
    ['a canvas too large', file([], { width: 65_535, height: 65_535 }), 'too large'],
    ['too many pixels in all', file([], { width: 4096, height: 4096, frames: 5 }), 'too large'],
    ['an unknown depth', file([], { depth: 24 }), 'color depth'],
    ['a wrong frame magic', aseFile([aseFrame([]).fill(7, 4, 6)]), 'does not begin'],
    ['a frame too short', aseFile([withSize(aseFrame([]), 15)]), 'too short'],
    ['a frame too long', aseFile([withSize(aseFrame([]), 17)]), 'cut off'],
    ['a chunk too short', file([withSize(layer(), 5)]), 'too short'],
    ['a chunk too long', file([withSize(layer(), 0xffffffff)]), 'cut off'],
    ['a chunk that ends early', file([writeChunk(0x2004, new Uint8Array(3))]), 'cut off'],
    ['a seen layer of an unknown kind', file([layer({ kind: 3, name: 'floor' })]), '"floor" is of a kind'],
    ['tiles that are not there', file([floor, tilemapCel([1, 1])]), 'not there'],
    ['tiles in a drawn layer', file([layer(), tilemapCel([1, 1])]), 'not there'],
    [
      'tiles in another file',
      file([floor, tileset([], { flags: 1 }), tilemapCel([1, 1])]),
      'in another file',
    ],
    ['tiles of 8 bits', file([floor, twoTiles, tilemapCel([1, 1], { bits: 8 })]), '8 bits'],
    ['fewer tiles', file([floor, twoTiles, tilemapCel([1])]), 'fewer pixels'],
    ['fewer pixels of tiles', file([floor, tileset(red), tilemapCel([1, 1])]), 'fewer pixels'],
    ['giant tiles', file([floor, tileset([], { count: 1e9, width: 9, height: 9 })]), 'tileset that is too'],
    [
      'countless tiles of no size',
      file([floor, tileset([], { width: 0 }), tilemapCel([], { width: 65_000, height: 65_000 })]),
      'too large',
    ],
    ['a layer deep in nothing', file([layer({ level: 3 })]), 'group that is not there'],
    ['a layer in a layer', file([layer(), layer({ level: 1 })]), 'no group'],
    ['a cel of no layer', file([layer(), rawCel([...red], { layer: 5 })]), 'layer 5'],
    ['a cel of a group', file([layer({ kind: 1 }), cel]), 'layer 0'],
    ['two cels of a layer', file([layer(), cel, cel]), 'two pictures'],
    ['an unknown blend mode', file([layer({ blend: 40 }), cel]), 'blend mode'],
    ['fewer raw pixels', file([layer(), rawCel(red)]), 'fewer pixels'],
    ['fewer packed pixels', file([layer(), packedCel(Uint8Array.from(red))]), 'fewer pixels'],
    ['a bomb', file([layer(), packedCel(new Uint8Array(1e6))]), 'cannot be unpacked'],
    [
      'bytes that are not packed',
      file([layer(), brokenCel(Uint8Array.from([1, 2, 3, 4]))]),
      'cannot be unpacked',
    ],
    ['a picture too large', file([layer(), rawCel([], { width: 65_535, height: 65_535 })]), '65535 × 65535'],
    ['a tag backwards', file([tag(1, 0)]), 'not there'],
    ['a tag beyond the end', file([tag(0, 1)]), 'not there'],
    ['a palette without end', file([writeChunk(0x2019, new Uint8Array(20).fill(255))]), 'palette'],
    ['palettes without end', file(Array.from({ length: 1025 }, () => oldPalette([[1, 2, 3]]))), 'palette'],
    ['layers without end', file(Array.from({ length: 1001 }, () => layer())), '1000 layers'],
  ])('%s', (_what, bytes, words) => {
    expect(refusal(bytes)).toContain(words);
  });

  it('a file that is cut off anywhere', () => {
    const whole = aseFile([aseFrame([palette([[1, 2, 3, 4]]), layer(), cel, tag(0, 0)])]);
    expect(readAseprite(whole).frames).toHaveLength(1);
    for (let length = 0; length < whole.length; length++) refusal(whole.slice(0, length));
  });

  it('more work than the limits allow: large cels again and again, groups in groups', () => {
    const many = aseFile([
      aseFrame([layer(), packedCel(new Uint8Array(400), { width: 10, height: 10 })]),
      ...Array.from({ length: 20 }, () => aseFrame([linkedCel(0)])),
    ]);
    expect(readAseprite(many).frames).toHaveLength(21);
    expect(refusal(many, { ...asepriteLimits, celPixels: 2_000 })).toContain('too many and too large layers');
    const groups = Array.from({ length: 30 }, (_, level) => layer({ kind: 1, level }));
    const deep = file([...groups, layer({ level: 30 }), rawCel([...red, ...blue], { layer: 30 })], {
      flags: 3,
    });
    expect(readAseprite(deep).frames[0]!.pixels.slice(0, 4)).toEqual(Uint8ClampedArray.from(red));
    expect(refusal(deep, { ...asepriteLimits, totalPixels: 40 })).toContain('groups in groups');
  });

  it('noise in a good file is read or refused, never anything else', () => {
    const whole = aseFile([aseFrame([palette([[1, 2, 3, 4]]), layer(), cel, tag(0, 0)])]);
    let refused = 0;
    for (let at = 0; at < whole.length; at++) {
      for (const value of [0, 1, 127, 255]) {
        const changed = whole.slice();
        changed[at] = value;
        try {
          readAseprite(changed);
        } catch (error) {
          expect(error).toBeInstanceOf(AsepriteError);
          refused += 1;
        }
      }
    }
    expect(refused).toBeGreaterThan(20);
  });
});
