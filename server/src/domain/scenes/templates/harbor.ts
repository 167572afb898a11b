import { layerIdOf, setUp } from './set-up.ts';
import type { SceneTemplate } from './template.ts';

/** One stands on the pier at night: a boat on the near waves, the town and its lighthouse beyond. */
export const harborTemplate: SceneTemplate = {
  key: 'harbor',
  name: 'Harbor at night',
  description:
    'A boat rides the waves before a little town; the lighthouse turns, stars twinkle, a fish jumps.',
  backgroundColor: '#141b34',
  sprites: {
    'night sky': { name: 'Night sky', prompt: 'night sky with stars', width: 320, height: 180, seed: 1 },
    stars: { name: 'Stars', prompt: 'sparse bright star field', width: 320, height: 200, seed: 9 },
    moon: { name: 'Moon', prompt: 'sleepy moon', width: 48, height: 48, seed: 3 },
    clouds: { name: 'Clouds', prompt: 'moonlit clouds', width: 320, height: 36, seed: 4 },
    town: { name: 'Harbor town', prompt: 'harbor town silhouette at night', width: 320, height: 52, seed: 3 },
    'light beam': { name: 'Light beam', prompt: 'light beam to the left', width: 190, height: 60, seed: 1 },
    lighthouse: { name: 'Lighthouse', prompt: 'lighthouse', width: 60, height: 74, seed: 2 },
    'far waves': { name: 'Far waves', prompt: 'calm teal waves at night', width: 320, height: 40, seed: 2 },
    'middle waves': { name: 'Middle waves', prompt: 'blue waves at night', width: 320, height: 44, seed: 6 },
    fish: { name: 'Fish', prompt: 'silver fish', width: 26, height: 26, seed: 2 },
    boat: { name: 'Boat', prompt: 'sailing boat', width: 76, height: 76, seed: 4 },
    'near waves': {
      name: 'Near waves',
      prompt: 'foreground waves at night',
      width: 160,
      height: 52,
      seed: 3,
    },
    pier: { name: 'Pier', prompt: 'foreground wooden pier at night', width: 320, height: 40, seed: 2 },
    lantern: { name: 'Lantern', prompt: 'lantern', width: 26, height: 32, seed: 3 },
    'lantern light': { name: 'Lantern light', prompt: 'warm glow', width: 88, height: 88, seed: 1 },
    cat: { name: 'Cat', prompt: 'sleepy black cat', width: 36, height: 36, seed: 3 },
  },
  edits: (frame, sprite) => {
    const { x, y, size } = frame;
    const horizon = y(424);
    const deck = y(720) - size(72);
    const water = deck - horizon;
    const nearWaves = horizon + water * 0.5;
    // Behind the near waves.
    const hidden = nearWaves + size(136);
    const lamp = horizon - size(218);
    return setUp(frame, sprite, [
      { name: 'night sky', parallax: 0, locked: true, behaviors: [{ background: {} }] },
      {
        name: 'stars',
        y: 0,
        anchorY: 0,
        parallax: 0,
        repeatX: true,
        behaviors: [
          { pulse: { property: 'OPACITY', frequency: 0.3, min: 0.1, max: 1, waveform: 'SPIKE', phase: 2 } },
        ],
      },
      {
        name: 'moon',
        x: x(250),
        y: y(130),
        parallax: 0,
        behaviors: [
          { oscillate: { property: 'Y', frequency: 0.1, amplitude: size(5) } },
          { oscillate: { property: 'ROTATION', frequency: 0.1, amplitude: 2, phase: 1 } },
        ],
      },
      {
        name: 'clouds',
        x: x(560),
        y: y(222),
        opacity: 0.8,
        parallax: 0.1,
        repeatX: true,
        behaviors: [{ oscillate: { property: 'X', frequency: 0.1, amplitude: size(44) } }],
      },
      { name: 'town', x: x(470), y: horizon + size(16), anchorY: 1, parallax: 0.3, repeatX: true },
      {
        name: 'light beam',
        x: x(1040),
        y: lamp,
        anchorX: 1,
        parallax: 0.4,
        behaviors: [{ pulse: { property: 'OPACITY', frequency: 0.2, min: 0, max: 0.55 } }],
      },
      { name: 'lighthouse', x: x(1040), y: horizon + size(40), anchorY: 1, parallax: 0.4 },
      {
        name: 'far waves',
        x: x(640),
        y: horizon,
        anchorY: 0,
        parallax: 0.5,
        repeatX: true,
        fillBelow: true,
        behaviors: [
          { oscillate: { property: 'X', frequency: 0.1, amplitude: size(32) } },
          { oscillate: { property: 'Y', frequency: 0.2, amplitude: size(3) } },
        ],
      },
      {
        name: 'middle waves',
        x: x(520),
        y: horizon + water * 0.25,
        anchorY: 0,
        parallax: 0.7,
        repeatX: true,
        fillBelow: true,
        behaviors: [
          { oscillate: { property: 'X', frequency: 0.1, amplitude: size(56), phase: Math.PI } },
          { oscillate: { property: 'Y', frequency: 0.2, amplitude: size(5), phase: 1.5 } },
        ],
      },
      {
        name: 'fish',
        x: x(860),
        y: hidden,
        parallax: 0.8,
        behaviors: [
          {
            keyframes: {
              frames: [
                { time: 0, x: x(860), rotation: -50 },
                { time: 5.6, x: x(860), rotation: -50 },
                { time: 7, x: x(860) + size(220), rotation: 55 },
                { time: 10, x: x(860), rotation: -50 },
              ],
            },
          },
          {
            keyframes: {
              frames: [
                { time: 5.6, y: hidden, easing: 'EASE_OUT' },
                { time: 6.3, y: nearWaves - size(104), easing: 'EASE_IN' },
                { time: 7, y: hidden },
              ],
            },
          },
        ],
      },
      {
        name: 'boat',
        x: x(480),
        y: nearWaves,
        anchorY: 0.86,
        behaviors: [
          { oscillate: { property: 'X', frequency: 0.1, amplitude: size(90), phase: -1 } },
          {
            ride: {
              targetLayerId: layerIdOf('near waves'),
              maxTilt: 9,
              sink: size(6),
              hullLength: 0.5,
              smoothing: 0.5,
            },
          },
        ],
      },
      {
        name: 'near waves',
        x: x(640),
        y: nearWaves,
        anchorY: 0,
        repeatX: true,
        fillBelow: true,
        behaviors: [
          { drift: { property: 'X', velocity: -size(64), cap: x(640) - size(640), capMode: 'LOOP' } },
          { oscillate: { property: 'Y', frequency: 0.2, amplitude: size(6) } },
        ],
      },
      { name: 'pier', x: x(640), y: deck, anchorY: 0, parallax: 1.3, repeatX: true },
      {
        name: 'cat',
        x: x(170),
        y: deck + size(10),
        anchorX: 0.5,
        anchorY: 1,
        parallax: 1.3,
        behaviors: [{ pulse: { property: 'SCALE', frequency: 0.3, min: 1, max: 1.025 } }],
      },
      {
        name: 'lantern light',
        x: x(1130),
        y: deck - size(48),
        opacity: 0.3,
        parallax: 1.3,
        behaviors: [
          { pulse: { property: 'OPACITY', frequency: 0.7, min: 0.75, max: 1 } },
          { pulse: { property: 'SCALE', frequency: 1.1, min: 0.95, max: 1 } },
        ],
      },
      { name: 'lantern', x: x(1130), y: deck + size(10), anchorY: 1, parallax: 1.3 },
    ]);
  },
};
