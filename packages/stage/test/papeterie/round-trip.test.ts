import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromPapeterie } from '../../src/papeterie/from-papeterie.ts';
import { toPapeterie } from '../../src/papeterie/to-papeterie.ts';
import { exact, expectDrawn } from './agree.ts';
import { arbitraryScene } from './arbitrary-scene.ts';
import { playLegacy } from './reference-player.ts';
import { sprites } from './sprites.ts';

type Legacy = { layers: unknown[]; [key: string]: unknown };

const twice = { px: 2 * exact.px, degrees: 2 * exact.degrees, opacity: 2 * exact.opacity };

/** In, out, in: the same picture; and the old player shows it of what went out. */
const expectRound = (legacy: Legacy, times: readonly number[]) => {
  const first = fromPapeterie(legacy, sprites);
  const out = toPapeterie(first.scene, first.pictures);
  const again = fromPapeterie(out.scene, sprites);
  expectDrawn(again, legacy, sprites, times, twice);
  return { out, again };
};

const times = [0, 0.4, 1, 2.5, 3.7, 5, 8, 11.1, 14, 17.77, 20, 24, 29.9];

describe('what came from a legacy scene goes out as one', () => {
  test('any scene', () => {
    const time = fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(arbitraryScene(false), time, (legacy, some) => {
        const { out } = expectRound(legacy, some);
        const [expected, ours] = [legacy, out.scene as Legacy].map((scene) => playLegacy(scene, sprites));
        for (const t of some) {
          for (const [index, frame] of expected(t).entries()) {
            expect(Math.abs(ours(t)[index].x - frame.x)).toBeLessThanOrEqual(twice.px);
            expect(Math.abs(ours(t)[index].y - frame.y)).toBeLessThanOrEqual(twice.px);
            expect(Math.abs(ours(t)[index].width - frame.width)).toBeLessThanOrEqual(twice.px);
            expect(Math.abs(ours(t)[index].opacity - frame.opacity)).toBeLessThanOrEqual(twice.opacity);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('lanterns of the oldest dialect', () => {
    const lantern = {
      sprite_name: 'lantern',
      vertical_percent: 0.82,
      x_offset: 203,
      vertical_drift: -35,
      horizontal_drift: 5,
      scale_drift: -0.04,
      drift_cap_y: 100,
      twinkle_amplitude: 0.4,
      twinkle_frequency: 6,
      bob_amplitude: 3,
      bob_frequency: 0.005,
      target_height: 280,
    };
    const { out } = expectRound({ layers: [lantern, { ...lantern, bob_amplitude: 0, opacity: 0.7 }] }, times);
    expect(out.warnings.length).toBeGreaterThan(0);
  });

  test('boats, waves, sounds and names', () => {
    const reaction = {
      reaction_type: 'pivot_on_crest',
      target_sprite_name: 'wave',
      max_tilt_angle: 10,
      vertical_follow_factor: 0.15,
      tilt_lift_factor: 0.5,
    };
    const wave = {
      sprite_name: 'wave',
      tile_horizontal: true,
      tile_border: 4,
      fill_down: true,
      vertical_percent: 0.8,
      behaviors: [{ type: 'drift', coordinate: 'x', velocity: -0.45 }],
    };
    const boat = {
      sprite_name: 'boat',
      x_offset: 300,
      y_offset: -9,
      environmental_reaction: reaction,
      behaviors: [{ type: 'drift', coordinate: 'x', velocity: 0.1 }],
    };
    const { out, again } = expectRound(
      {
        scene_name: 'Sea',
        duration_sec: 12,
        layers: [{ sprite_name: 'sky', behaviors: [] }, { ...boat, sprite_name: 'lantern' }, boat, wave],
        sounds: [
          { sound_file: 'sea/waves.mp3', time_offset: 2, volume: 0.5, loop: true, fade_in: 1, fade_out: 2 },
        ],
      },
      times,
    );
    expect(out.warnings).toEqual([]);
    expect(out.sprites).toEqual({
      sky: expect.anything(),
      lantern: expect.anything(),
      boat: expect.anything(),
      wave: expect.anything(),
    });
    expect(out.soundFiles).toEqual({ 'sea/waves.mp3': 'sea/waves.mp3' });
    expect(again.scene).toMatchObject({
      name: 'Sea',
      durationSeconds: 12,
      sounds: [{ soundKey: 'sea/waves.mp3', time: 2, volume: 0.5, loop: true, fadeIn: 1, fadeOut: 2 }],
    });
  });
});
