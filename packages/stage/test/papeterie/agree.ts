import { expect } from 'vitest';
import type { SceneDocument } from '../../src/document.ts';
import { fromPapeterie } from '../../src/papeterie/from-papeterie.ts';
import type { Picture } from '../../src/picture.ts';
import { sample } from '../../src/sample.ts';
import { type LegacySprites, playLegacy } from './reference-player.ts';

/** Degrees by which two directions differ. */
export const turn = (one: number, other: number): number =>
  Math.abs(((((one - other) % 360) + 540) % 360) - 180);

type Tolerance = { px: number; degrees: number; opacity: number };
export const exact: Tolerance = { px: 0.01, degrees: 0.01, opacity: 0.001 };

export const moments = [0, 0.01, 0.25, 1, 1.37, 2, 3.001, 5, 7.5, 10, 13.21, 19.9, 29.99, 30, 61.3];

type Legacy = { layers: unknown[]; [key: string]: unknown };

/** That a scene of ours draws what the old player draws of a legacy one. */
export const expectDrawn = (
  { scene, pictures }: { scene: SceneDocument; pictures: Record<string, Picture> },
  legacy: Legacy,
  sprites: LegacySprites,
  times: readonly number[] = moments,
  tolerance = exact,
): void => {
  const play = playLegacy(legacy, sprites);
  for (const t of times) {
    const expected = play(t);
    const drawn = sample(scene, pictures, t);
    expect(drawn.map(({ spriteKey }) => spriteKey)).toEqual(expected.map(({ name }) => name));
    for (const [index, frame] of expected.entries()) {
      const ours = drawn[index];
      const about = `${frame.name} at ${t} s: ${JSON.stringify(frame)} became ${JSON.stringify(ours)}`;
      for (const key of ['x', 'y', 'width', 'height'] as const) {
        expect(Math.abs(ours[key] - frame[key]), `${key} of ${about}`).toBeLessThanOrEqual(tolerance.px);
      }
      expect(turn(ours.rotation, frame.rotation), `rotation of ${about}`).toBeLessThanOrEqual(
        tolerance.degrees,
      );
      expect(Math.abs(ours.opacity - frame.opacity), `opacity of ${about}`).toBeLessThanOrEqual(
        tolerance.opacity,
      );
    }
  }
};

/** What the import draws is what the old player drew. */
export const expectSame = (
  legacy: Legacy,
  sprites: LegacySprites,
  times?: readonly number[],
  tolerance = exact,
) => {
  const imported = fromPapeterie(legacy, sprites);
  expectDrawn(imported, legacy, sprites, times, tolerance);
  return imported;
};
