import type { Picture } from '@papeterie/pixels/picture';
import { cutOut } from '@papeterie/pixels/process/cut-out';
import { flip } from '@papeterie/pixels/process/flip';
import { describe, expect, it } from 'vitest';
import { abilitiesOf } from '../../src/actions/cannot.ts';
import { moveCutout } from '../../src/puppet/move-cutout.ts';
import { draw } from '../draw.ts';
import { enlarged } from './figures.ts';
import { columnsOf, countDifferent, countsOf, groundOf, isSame } from './inspect.ts';
import { move } from './move.ts';

const actionNames = abilitiesOf(undefined).can;

const mirrored = (picture: Picture): Picture => flip.apply(picture, { axis: 'HORIZONTAL' });
const rows = (picture: Picture, from: number, to: number): Picture =>
  cutOut(picture, {
    left: 0,
    top: Math.floor(picture.height * from),
    width: picture.width,
    height: Math.floor(picture.height * to) - Math.floor(picture.height * from),
  });

describe('walking', () => {
  it.each(['EAST', 'WEST'] as const)('puts one foot before the other, to the %s', (direction) => {
    const frames = move(draw('zombie', { direction }), 'walk', 8, direction);
    const feet = frames.map((frame) => columnsOf(frame, 0.9, 1)).map(({ left, right }) => right - left);
    expect(Math.max(...feet) - Math.min(...feet)).toBeGreaterThanOrEqual(4);
    for (const frame of frames) expect(groundOf(frame)).toBe(groundOf(frames[0]!));
  });

  it('lifts one foot, then the other, from the front', () => {
    const knight = draw('knight');
    const [first, , , , other] = move(knight, 'walk', 8);
    const leftOf = (picture: Picture) => cutOut(picture, { left: 0, top: 58, width: 31, height: 6 });
    const rightOf = (picture: Picture) => cutOut(picture, { left: 33, top: 58, width: 31, height: 6 });
    expect(countsOf(leftOf(first!)).seen).toBeLessThan(countsOf(leftOf(other!)).seen);
    expect(countsOf(rightOf(first!)).seen).toBeGreaterThan(countsOf(rightOf(other!)).seen);
  });

  it.each(['knight', 'wolf', 'slime', 'tree', 'chest'])('keeps the middle of a %s in its place', (prompt) => {
    for (const action of ['walk', 'idle', 'hop', 'float', 'blink', 'wave'] as const) {
      const middles = move(draw(prompt), action, 12).map((frame) => columnsOf(frame, 0, 1).middle);
      for (const [at, middle] of middles.entries()) {
        expect(Math.abs(middle - middles.at(at - 1)!), `${action} ${at}`).toBeLessThan(1.5);
      }
    }
  });
});

describe('what does not move', () => {
  it('stays the same while others breathe: the feet', () => {
    const knight = draw('knight');
    for (const frame of move(knight, 'idle', 8))
      expect(isSame(rows(frame, 0.85, 1), rows(knight, 0.85, 1))).toBe(true);
  });

  it('stays the same in a blink: all but the eyes, for one frame', () => {
    const slime = draw('slime');
    const changes = move(slime, 'blink', 8).map((frame) => countDifferent(frame, slime));
    expect(changes.filter((count) => count > 0)).toHaveLength(1);
    expect(Math.max(...changes)).toBeLessThan(150);
  });
});

describe('leaving the ground', () => {
  it.each(['knight', 'slime', 'wolf', 'chest'])('a %s hops and lands where it stood', (prompt) => {
    const picture = draw(prompt);
    const grounds = move(picture, 'hop', 8).map(groundOf);
    expect(grounds[0]).toBe(groundOf(picture));
    expect(Math.min(...grounds)).toBeLessThanOrEqual(groundOf(picture) - 4);
  });

  it('does so also where there is no room above', () => {
    const slime = draw('slime');
    const top = Math.max(0, groundOf(slime) - 53);
    const trimmed = cutOut(slime, { left: 0, top, width: 64, height: groundOf(slime) + 1 - top });
    expect(Math.min(...move(trimmed, 'jump', 8).map(groundOf))).toBeLessThan(trimmed.height - 3);
  });
});

describe('facing', () => {
  it('turns to the other side by its mirror image, and only then', () => {
    const wolf = draw('wolf', { direction: 'EAST' });
    const wish = { action: 'attack', frames: 5, seed: 1, from: 'EAST' } as const;
    const left = moveCutout(wolf, { ...wish, direction: 'WEST' });
    expect(isSame(left[0]!, mirrored(wolf))).toBe(true);
    expect(columnsOf(left[2]!, 0, 1).middle).toBeLessThanOrEqual(columnsOf(left[0]!, 0, 1).middle);
    expect(isSame(moveCutout(wolf, { ...wish, direction: 'SOUTH' })[0]!, wolf)).toBe(true);
  });
});

describe('pixel art that was enlarged', () => {
  it.each(actionNames)('%s is what it was, enlarged', (action) => {
    const knight = draw('knight', { width: 32, height: 32 });
    const large = move(enlarged(knight, 4), action, 4);
    for (const [at, frame] of move(knight, action, 4).entries())
      expect(isSame(large[at]!, enlarged(frame, 4))).toBe(true);
  });
});

describe('the end', () => {
  it('lies on the ground at last, wider than high', () => {
    const last = move(draw('wizard', { direction: 'EAST' }), 'die', 10, 'EAST').at(-1)!;
    const { left, right } = columnsOf(last, 0, 1);
    expect(countsOf(rows(last, 0, 0.3)).seen).toBe(0);
    expect(right - left).toBeGreaterThan(45);
  });
});
