import { playTag } from '@papeterie/pixels/formats/aseprite/play-tag';
import { readAseprite } from '@papeterie/pixels/formats/aseprite/read-aseprite';
import { writeAseprite } from '@papeterie/pixels/formats/aseprite/write-aseprite';
import { blankPicture } from '@papeterie/pixels/picture';
import { enlarge } from '@papeterie/pixels/sheets/enlarge';
import { spriteTimeline } from '@papeterie/pixels/sheets/sprite-timeline';
import Aseprite from 'ase-parser';
import { describe, expect, it } from 'vitest';
import { knight, lookAlike, noisyPicture, still } from '../../../packages/pixels/test/sheets/sources.ts';
import { deflate, inflate } from '../../src/adapters/images/zlib.ts';

describe('an .aseprite file that we write', () => {
  it('is read back as it was', () => {
    for (const scale of [1, 3]) {
      const timeline = spriteTimeline(knight(), scale);
      const read = readAseprite(writeAseprite(timeline, deflate), inflate);
      expect(read).toMatchObject({
        width: 24 * scale,
        height: 32 * scale,
        durationsMs: [100, 100, 150, 100, 200, 80, 120, 80, 90, 250],
        tags: timeline.tags,
        layers: [{ name: 'Knight', visible: true, group: false, depth: 0, opacity: 255 }],
        pivot: { x: 0.5, y: 0.9375 },
      });
      const pictures = knight().flatMap((source) => source.pictures);
      expect(read.frames.map((frame, i) => lookAlike(frame, enlarge(pictures[i]!, scale)))).not.toContain(
        false,
      );
    }
  });

  it('keeps half transparent pixels, empty frames and a given palette', () => {
    const soft = noisyPicture(5, 4, 1);
    for (let i = 3; i < soft.pixels.length; i += 4) soft.pixels[i] = (i * 7) % 256;
    const timeline = {
      ...spriteTimeline([still('ghost', soft)], 1),
      frames: [blankPicture(5, 4), soft],
      durationsMs: [1, 65_535],
      tags: [],
      palette: ['#010203', '#ffffff'],
    };
    const read = readAseprite(writeAseprite(timeline, deflate), inflate);
    expect(read.palette).toEqual(['#010203', '#ffffff']);
    expect(read.durationsMs).toEqual([1, 65_535]);
    expect(lookAlike(read.frames[0]!, blankPicture(5, 4))).toBe(true);
    // What cannot be seen has no color.
    for (let i = 0; i < soft.pixels.length; i += 4)
      if (soft.pixels[i + 3] === 0) soft.pixels.fill(0, i, i + 3);
    expect(lookAlike(read.frames[1]!, soft)).toBe(true);
  });

  it('is read by another program', () => {
    const hidden = knight();
    const timeline = spriteTimeline(hidden, 1);
    // The first frame once more at the end: that is where a link belongs.
    timeline.frames.push(timeline.frames[0]!);
    timeline.durationsMs.push(33);
    const bytes = writeAseprite(timeline, deflate);
    const other = new Aseprite(Buffer.from(bytes), 'knight.aseprite');
    other.parse();
    expect(other).toMatchObject({
      fileSize: bytes.byteLength,
      numFrames: 11,
      width: 24,
      height: 32,
      colorDepth: 32,
      pixelRatio: '1:1',
    });
    expect(other.colorProfile).toMatchObject({ type: 'sRGB' });
    expect(other.frames.map(({ frameDuration }) => frameDuration)).toEqual(timeline.durationsMs);
    expect(other.layers).toMatchObject([{ name: 'Knight', type: 0, opacity: 255, flags: { visible: true } }]);
    expect(
      other.tags.map(({ name, from, to, animDirection, repeat }) => [name, from, to, animDirection, repeat]),
    ).toEqual([
      ['walk-south', 1, 4, 'Forward', 0],
      ['nod', 5, 7, 'Ping-pong', 0],
      ['fall', 8, 9, 'Forward', 1],
    ]);
    expect(other.slices).toMatchObject([
      {
        name: 'pivot',
        keys: [{ frameNumber: 0, x: 0, y: 0, width: 24, height: 32, pivot: { x: 12, y: 30 } }],
      },
    ]);
    expect(other.palette.paletteSize).toBe(256);
    const [cel] = other.frames[0]!.cels;
    expect(cel).toMatchObject({ xpos: 6, ypos: 6, w: 12, h: 24, opacity: 255 });
    const row = timeline.frames[0]!.pixels.slice((6 * 24 + 6) * 4, (6 * 24 + 18) * 4);
    expect([...cel!.rawCelData.subarray(0, 48)]).toEqual([...row]);
    expect(other.frames[10]!.cels).toMatchObject([{ celType: 1, link: 0 }]);
  });
});

describe('a tag played as one of our animations', () => {
  const tag = { name: 'a', from: 2, to: 4 };
  it.each([
    ['FORWARD', 0, [2, 3, 4], 'LOOP', null],
    ['FORWARD', 1, [2, 3, 4], 'ONCE', null],
    ['FORWARD', 3, [2, 3, 4], 'LOOP', 3],
    ['REVERSE', 0, [4, 3, 2], 'LOOP', null],
    ['PING_PONG', 0, [2, 3, 4], 'PING_PONG', null],
    ['PING_PONG', 1, [2, 3, 4], 'ONCE', null],
    ['PING_PONG', 2, [2, 3, 4], 'PING_PONG', 2],
    ['PING_PONG_REVERSE', 0, [4, 3, 2], 'PING_PONG', null],
  ] as const)('%s, %i times', (direction, repeat, order, loop, plays) => {
    expect(playTag({ ...tag, direction, repeat })).toEqual({ order, loop, plays });
  });
});
