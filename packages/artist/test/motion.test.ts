import type { Picture } from '@papeterie/pixels/picture';
import { cutOut } from '@papeterie/pixels/process/cut-out';
import { describe, expect, it } from 'vitest';
import { type ActionName, actions } from '../src/actions/actions.ts';
import { type Direction, directions } from '../src/drawing-options.ts';
import { drawMovement, type Movement } from '../src/motion/draw-movement.ts';
import type { MovementRequest } from '../src/motion/movement-request.ts';
import { spaced } from '../src/prompt/words.ts';
import { subjects } from '../src/subjects/registry.ts';
import { draw, hashOf, inspect } from './draw.ts';
import { actionsOf, changedPixels, coreColumns, move } from './move.ts';

/** What must hold for the frames of any movement. */
const checkFrames = (
  { frames, still }: Pick<Movement, 'frames' | 'still'>,
  request: Partial<MovementRequest>,
  label: string,
): void => {
  const side = request.width ?? 64;
  const colors = new Set<number>();
  expect([still.width, still.height], label).toEqual([side, request.height ?? side]);
  const [{ width, height }] = frames as [Picture];
  expect(
    Math.min(still.left, still.top, width - side - still.left, height - still.height - still.top),
    label,
  ).toBeGreaterThanOrEqual(0);
  for (const frame of frames) {
    expect([frame.width, frame.height], label).toEqual([width, height]);
    const seen = inspect(frame);
    expect(seen.filled, label).toBeGreaterThan(4);
    for (const color of seen.colors) colors.add(color);
  }
  expect(colors.size, label).toBeLessThanOrEqual(16);
  expect(new Set(frames.map(hashOf)).size, `${label} stands still`).toBeGreaterThan(1);
};

/** One of each kind of body. */
const bodies = ['knight', 'wolf', 'bird', 'slime', 'bat', 'fish', 'ghost', 'snake', 'tree', 'boat', 'chest'];

describe('a movement', () => {
  it.each(bodies)('is drawn for every action: %s', (prompt) => {
    for (const action of actionsOf(prompt)) {
      const small = { width: 20, height: 20, frames: 2 };
      const movement = move(prompt, action, small);
      const { durationsMs } = movement;
      checkFrames(movement, small, `${prompt} ${action}`);
      expect(durationsMs).toHaveLength(2);
      expect(durationsMs.reduce((sum, one) => sum + one)).toBe(actions[action].durationMs);
    }
  });

  it('is drawn for every subject, also with only two frames', () => {
    const small = { width: 16, height: 16, frames: 2 };
    for (const [i, { name, fill }] of subjects.entries()) {
      if (fill) continue;
      const chosen = actionsOf(spaced(name)).filter((_, k) => (k + i) % 12 === 0);
      for (const action of chosen) {
        checkFrames(move(spaced(name), action, small), small, `${name} ${action}`);
      }
    }
  });

  it('pans over scenery', () => {
    for (const { name } of subjects.filter((one) => one.fill)) {
      for (const action of ['idle', 'walk', 'hurt'] as const) {
        const { frames } = move(spaced(name), action, { width: 48, height: 32, frames: 2 });
        expect(new Set(frames.map(hashOf)).size, `${name} ${action}`).toBe(2);
        expect(inspect(frames[1]!).colors, name).toEqual(inspect(frames[0]!).colors);
      }
    }
  });

  it.each([
    [2, 16, 16],
    [9, 32, 80],
    [20, 40, 24],
    [3, 160, 200],
  ])('has %i frames of %i × %i px', (frames, width, height) => {
    for (const prompt of ['a girl with a red cape', 'dragon']) {
      const wish = { frames, width, height };
      checkFrames(move(prompt, 'walk', wish), wish, prompt);
      expect(move(prompt, 'attack', wish).frames).toHaveLength(frames);
    }
  });

  it('gives the same bytes for the same request', () => {
    const hashes = (): string[] => move('a pirate', 'attack', { frames: 4 }).frames.map(hashOf);
    expect(hashes()).toEqual(hashes());
  });

  it('is the same sibling in the colors of the still', () => {
    for (const prompt of ['wizard', 'king', 'horse', 'red dragon']) {
      const still = inspect(draw(prompt)).colors;
      const idle = move(prompt, 'idle', { frames: 4 }).frames;
      for (const frame of idle) for (const color of inspect(frame).colors) expect(still).toContain(color);
    }
  });

  it('keeps its backdrop where it is', () => {
    const { frames } = move('knight in a forest', 'walk', { frames: 4, noBackground: false });
    const corner = ({ pixels, width }: Picture) => [...pixels.subarray(0, width * 4 * 3)];
    for (const frame of frames) {
      expect(inspect(frame).filled).toBe(64 * 64);
      expect(corner(frame).slice(-40)).toEqual(corner(frames[0]!).slice(-40));
    }
  });
});

describe('a loop', () => {
  const loops: readonly ActionName[] = ['idle', 'walk', 'run', 'hop', 'wave', 'float', 'flap', 'sway'];

  it.each(['skeleton', 'cat', 'slime', 'butterfly', 'campfire', 'shark'])('closes: %s', (prompt) => {
    for (const action of loops) {
      const { frames } = move(prompt, action, { frames: 8, direction: 'EAST', width: 48, height: 48 });
      const steps = frames.map((frame, i) => changedPixels(frame, frames[(i + 1) % frames.length]!));
      const last = steps.pop()!;
      expect(last, `${prompt} ${action}: ${steps}`).toBeLessThanOrEqual(Math.max(...steps) * 1.15 + 6);
    }
  });

  it('begins each half of a walk with the other foot', () => {
    const { frames } = move('skeleton', 'walk', { frames: 8, direction: 'EAST' });
    // Contact and passing are as different as two moments of a step can be.
    expect(changedPixels(frames[0]!, frames[2]!)).toBeGreaterThan(
      changedPixels(frames[0]!, frames[1]!) * 0.8,
    );
    expect(hashOf(frames[0]!)).not.toBe(hashOf(frames[4]!));
  });
});

describe('the body in a movement', () => {
  it.each(directions)('moves by at most a pixel sideways: %s', (direction) => {
    for (const [prompt, action] of [
      ['knight', 'walk'],
      ['girl', 'walk'],
      ['wizard', 'idle'],
      ['wolf', 'walk'],
      ['slime', 'hop'],
      ['bat', 'flap'],
      ['campfire', 'flicker'],
    ] as const) {
      const columns = coreColumns(prompt, action, { frames: 8, direction });
      expect(Math.max(...columns) - Math.min(...columns), `${prompt} ${action}`).toBeLessThanOrEqual(1.01);
    }
  });

  it('is as tall in the air as on its way, wherever it looks', () => {
    const tallest = (prompt: string, action: ActionName, facing: Direction): number =>
      Math.max(
        ...move(prompt, action, { direction: 'SOUTH', facing }).frames.map((one) =>
          Math.round(inspect(one).tall * one.height),
        ),
      );
    for (const prompt of ['knight', 'skeleton', 'wizard', 'wolf', 'dragon']) {
      const still = draw(prompt, { direction: 'SOUTH' });
      const standing = Math.round(inspect(still).tall * still.height);
      for (const action of ['walk', 'jump', 'hop', 'hurt'] as const) {
        for (const facing of ['SOUTH', 'EAST', 'NORTH'] as const) {
          const tall = tallest(prompt, action, facing);
          expect(
            Math.abs(tall - standing),
            `${prompt} ${action} ${facing}: ${tall}, ${standing}`,
          ).toBeLessThanOrEqual(6);
        }
      }
    }
  });

  it('begins where the still stands, pixel by pixel', () => {
    const wide = { direction: 'SOUTH', width: 64, height: 40 } as const;
    const still = draw('slime', wide);
    const { frames, still: box } = move('slime', 'walk', wide);
    expect(box.top).toBeGreaterThan(0);
    expect(changedPixels(cutOut(frames[0]!, box), still)).toBe(0);
  });

  it('is not cut off where it leaves the still', () => {
    for (const [prompt, action] of [
      ['knight', 'jump'],
      ['knight', 'die'],
      ['dragon', 'attack'],
      ['girl', 'cheer'],
    ] as const) {
      for (const { pixels, width, height } of move(prompt, action).frames) {
        const edge = (x: number, y: number) => pixels[(y * width + x) * 4 + 3];
        for (let x = 0; x < width; x++) expect([edge(x, 0), edge(x, height - 1)], prompt).toEqual([0, 0]);
        for (let y = 0; y < height; y++) expect([edge(0, y), edge(width - 1, y)], prompt).toEqual([0, 0]);
      }
    }
  });
});

describe('progress', () => {
  it('tells of every frame and only grows', () => {
    const heard: number[] = [];
    drawMovement(
      { prompt: 'elf', width: 32, height: 32, seed: 1, noBackground: true, action: 'run', frames: 6 },
      (fraction) => heard.push(fraction),
    );
    expect(heard.length).toBeGreaterThan(6);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(Math.max(...heard)).toBeLessThanOrEqual(1);
  });
});
