import { fileURLToPath } from 'node:url';
import { blankPicture, type Picture } from '@papeterie/pixels/picture';
import { crop } from '@papeterie/pixels/process/crop';
import { scale } from '@papeterie/pixels/process/scale/scale';
import { StepError } from '@papeterie/pixels/process/step';
import { measurePicture } from '@papeterie/pixels/quality/picture-quality';
import { describe, expect, it } from 'vitest';
import { randomSprite } from '../../../../packages/pixels/test/process/pictures.ts';
import { enlarge, readPicture } from './enlarge.ts';

const caseFile = (name: string): Promise<Picture> =>
  readPicture(fileURLToPath(new URL(`cases/${name}`, import.meta.url)));

const native = (picture: Picture): Picture => scale.apply(picture, { method: 'NATIVE' });
const sizeOf = ({ width, height }: Picture): string => `${width} × ${height}`;

/** What is measured and mended, in a word: the native size, or that nothing is found and nothing done. */
const verdict = (picture: Picture): string => {
  const { nativeScale, nativeWidth, nativeHeight, findings } = measurePicture(picture);
  const found = findings.find(({ kind }) => kind === 'ENLARGED');
  if (!found) {
    expect([nativeScale, nativeWidth, nativeHeight]).toEqual([1, picture.width, picture.height]);
    expect(() => native(picture)).toThrow(StepError);
    return 'native';
  }
  expect(nativeScale).toBeGreaterThan(1);
  expect(found.mend).toEqual([{ scale: { method: 'NATIVE' } }]);
  expect(sizeOf(native(picture))).toBe(`${nativeWidth} × ${nativeHeight}`);
  return `${nativeWidth} × ${nativeHeight}`;
};

describe('the native grid', () => {
  it('is found when the factor is no whole number, to the very pixel', async () => {
    const fish = await caseFile('bobo-768.png');
    expect(native(fish)).toEqual(await caseFile('bobo-native-expected.png'));
    expect(measurePicture(fish)).toMatchObject({ nativeScale: 12.4, nativeWidth: 62, nativeHeight: 36 });
    expect(verdict(await caseFile('x9_3.png'))).toBe('51 × 49');
  });

  it('is found below the noise of JPEG and below smooth blending', async () => {
    expect(verdict(await caseFile('control-x8.jpg'))).toBe('51 × 49');
    const mushroom = native(await caseFile('x9_3.png'));
    expect(native(enlarge(mushroom, 408, 392, 'bilinear'))).toEqual(mushroom);
    expect(verdict(enlarge(mushroom, 408, 392, 'bicubic'))).toBe('51 × 49');
    expect(verdict(enlarge(mushroom, 408, 392, 'lanczos'))).toBe('51 × 49');
  });

  it('is found when pixels are no squares', () => {
    const sprite = randomSprite(7);
    expect(native(enlarge(sprite, sprite.width * 6, sprite.height * 8, 'nearest'))).toEqual(sprite);
    const fine = verdict(enlarge(sprite, sprite.width * 6, sprite.height * 8, 'bilinear'));
    expect(fine).toBe(sizeOf(sprite));
  });

  it('is found when a part of the enlarged picture was cut out', () => {
    const sprite = randomSprite(3);
    const large = enlarge(sprite, sprite.width * 8, sprite.height * 8, 'nearest');
    const part = crop.apply(large, { x: 3, y: 5, width: large.width - 10, height: large.height - 6 });
    expect(native(part)).toEqual(sprite);
  });

  it('is left alone in a picture that is native, or of which too little can be seen', async () => {
    expect(verdict(await caseFile('note.png'))).toBe('native');
    const square = blankPicture(32, 32);
    for (let y = 8; y < 24; y++) {
      for (let x = 8; x < 24; x++) square.pixels.set([255, 0, 0, 255], (y * 32 + x) * 4);
    }
    expect(verdict(square)).toBe('native');
    expect(verdict(blankPicture(16, 16))).toBe('native');
    expect(verdict(blankPicture(1, 1))).toBe('native');
  });

  /** A picture drawn by a function of the place, px. */
  const drawn = (
    side: number,
    color: (x: number, y: number) => readonly [number, number, number],
  ): Picture => {
    const picture = blankPicture(side, side);
    for (let y = 0; y < side; y++)
      for (let x = 0; x < side; x++) picture.pixels.set([...color(x, y), 255], (y * side + x) * 4);
    return picture;
  };
  const band = (at: number, side: number): number => Math.min(2, Math.floor(Math.min(at, side - 1 - at) / 4));

  it.each([
    ['a frame with thick borders', drawn(48, (x, y) => [40 * Math.min(band(x, 48), band(y, 48)), 90, 60])],
    ['flat tiles', drawn(64, (x, y) => [60 * (x >> 4), 60 * (y >> 4), 30])],
    [
      'a checkerboard of large fields',
      drawn(64, (x, y) => (((x >> 3) + (y >> 3)) % 2 ? [0, 0, 0] : [255, 255, 255])),
    ],
    ['a fine checkerboard', drawn(32, (x, y) => (((x >> 1) + (y >> 1)) % 2 ? [200, 60, 60] : [60, 60, 200]))],
  ])('is not seen in %s: it could be drawn smaller, and yet is what it is', (_name, picture) => {
    expect(verdict(picture)).toBe('native');
  });

  it('is no grid when a single pixel would be lost', () => {
    const sprite = randomSprite(5);
    const large = enlarge(sprite, sprite.width * 8, sprite.height * 8, 'nearest');
    const at = (Math.floor(large.height / 2) * large.width + Math.floor(large.width / 2) + 2) * 4;
    large.pixels.set([1, 254, 3, 255], at);
    expect(verdict(large)).toBe('native');
  });

  it('is one for all frames, or for none', async () => {
    const [one, other] = [randomSprite(11), randomSprite(22)].map((sprite) =>
      scale.apply(sprite, { method: 'NEAREST', width: 16, height: 16 }),
    );
    const [largeOne, largeOther] = [one!, other!].map((frame) => enlarge(frame, 120, 120, 'nearest'));
    const blank = blankPicture(120, 120);
    const method = { method: 'NATIVE' } as const;
    const frames = scale.applyToFrames!([blank, largeOne!, largeOther!], method);
    expect(frames).toEqual([blankPicture(16, 16), one, other]);
    const detail = { ...largeOther!, pixels: largeOther!.pixels.slice() };
    detail.pixels.set([1, 254, 3, 255], (60 * 120 + 61) * 4);
    expect(() => scale.applyToFrames!([largeOne!, detail], method)).toThrow(StepError);
  });
});
