import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromPapeterie } from '../../src/papeterie/from-papeterie.ts';
import { toPapeterie } from '../../src/papeterie/to-papeterie.ts';
import { sample } from '../../src/sample.ts';
import { junkScene } from './arbitrary-junk.ts';
import { sprites } from './sprites.ts';
import { expectValid } from './valid.ts';

const proto = JSON.parse(
  '{"__proto__": {"picture": {"width": 4, "height": 4}}, "boat": {"picture": {"width": 9, "height": 9}}}',
);

const survives = (scene: unknown, from = sprites) => {
  const imported = fromPapeterie(scene, from);
  expectValid(imported.scene);
  for (const t of [0, 1, 599]) {
    for (const { x, y, width, height, rotation, opacity } of sample(imported.scene, imported.pictures, t)) {
      expect([x, y, width, height, rotation, opacity].every(Number.isFinite)).toBe(true);
    }
  }
  for (const { where, what } of imported.warnings) expect(`${where}${what}`.length).toBeLessThan(500);
  return imported;
};

describe('hostile scenes', () => {
  test('never throw, and what comes out is valid', () => {
    fc.assert(
      fc.property(junkScene, (scene) => void survives(scene, proto)),
      { numRuns: 1_500 },
    );
  });

  test('their exports neither', () => {
    fc.assert(
      fc.property(junkScene, (scene) => {
        const { scene: ours, pictures } = fromPapeterie(scene, proto);
        const legacy = toPapeterie(ours, pictures);
        survives(legacy.scene, proto);
      }),
      { numRuns: 100 },
    );
  });

  test('a sprite called __proto__ is a sprite', () => {
    const { scene, pictures } = survives(
      { layers: [{ sprite_name: '__proto__' }, { sprite_name: 'constructor' }] },
      proto,
    );
    expect(scene.layers).toHaveLength(1);
    expect(Object.getPrototypeOf(pictures)).toBe(Object.prototype);
    expect(sample(scene, pictures, 0)).toMatchObject([{ width: 4 }]);
  });

  test('keys named __proto__ reach nothing', () => {
    survives(
      JSON.parse(
        '{"layers":[{"sprite_name":"boat","__proto__":{"scale":9,"behaviors":[]},"behaviors":[{"__proto__":{"type":"drift"}}]}]}',
      ),
    );
    expect(({} as { scale?: unknown }).scale).toBeUndefined();
  });

  test('too much of everything', () => {
    const { scene, warnings } = survives({
      name: 'n'.repeat(9_999),
      duration_sec: 1e12,
      layers: Array.from({ length: 5_000 }, () => ({
        sprite_name: 'boat',
        x_offset: 1e300,
        target_height: 1e9,
        behaviors: [],
      })),
      sounds: Array.from({ length: 500 }, () => ({ sound_file: 'a.mp3', time_offset: -1 })),
    });
    expect(scene.layers).toHaveLength(500);
    expect(scene.sounds).toHaveLength(64);
    expect(warnings.length).toBeLessThanOrEqual(1_001);
  });

  test('too much on one layer', () => {
    const behaviors = Array.from({ length: 3_000 }, (_, index) => ({
      type: 'location',
      time_offset: index / 9,
      x: index,
      interpolate: index % 3 === 0,
    }));
    const { scene, warnings } = survives({
      layers: [
        {
          sprite_name: 'boat',
          behaviors: [...Array.from({ length: 30 }, () => ({ type: 'pulse' })), ...behaviors],
        },
      ],
    });
    expect(scene.layers[0].behaviors).toHaveLength(20);
    expect(warnings).toHaveLength(3);
  });

  test('says what it could not read', () => {
    const { warnings } = survives({
      layers: [{ sprite_name: 'boat', x_offset: 'left', scale: Number.NaN }, 7, { sprite_name: 'ghost' }],
    });
    expect(warnings.toSorted((one, other) => (one.where < other.where ? -1 : 1))).toEqual([
      { where: 'layer 1 (boat)', what: expect.stringContaining('x_offset is "left"') },
      { where: 'layer 1 (boat)', what: expect.stringContaining('scale is NaN') },
      { where: 'layer 2', what: expect.stringContaining('names no sprite') },
      { where: 'layer 3 (ghost)', what: expect.stringContaining('missing') },
    ]);
  });
});
