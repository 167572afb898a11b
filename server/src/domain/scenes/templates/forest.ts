import { setUp } from './set-up.ts';
import type { SceneTemplate } from './template.ts';

/** A clearing at dusk: the view sways a little, so that the rows of trees pass one another. */
export const forestTemplate: SceneTemplate = {
  key: 'forest',
  name: 'Forest at dusk',
  description:
    'A campfire flickers in a clearing; a fox trots by, leaves fall, fireflies wander among the trees.',
  backgroundColor: '#3b2a4a',
  sprites: {
    'evening sky': { name: 'Evening sky', prompt: 'sky at sunset', width: 320, height: 180, seed: 3 },
    'far trees': {
      name: 'Far trees',
      prompt: 'distant dense pine forest at dusk',
      width: 320,
      height: 100,
      seed: 2,
    },
    fog: { name: 'Fog', prompt: 'peach fog bank', width: 320, height: 48, seed: 4 },
    trees: { name: 'Trees', prompt: 'dense row of pine trees at dusk', width: 320, height: 110, seed: 5 },
    'sun rays': { name: 'Sun rays', prompt: 'sun rays', width: 320, height: 150, seed: 2 },
    trunks: { name: 'Trunks', prompt: 'tree trunks at dusk', width: 320, height: 340, seed: 4 },
    'forest floor': { name: 'Forest floor', prompt: 'forest floor at dusk', width: 320, height: 60, seed: 2 },
    tent: { name: 'Tent', prompt: 'tent', width: 72, height: 64, seed: 2 },
    'fire light': { name: 'Fire light', prompt: 'warm orange glow', width: 128, height: 88, seed: 1 },
    campfire: { name: 'Campfire', prompt: 'campfire', width: 48, height: 48, seed: 3 },
    fox: { name: 'Fox', prompt: 'fox', width: 48, height: 48, seed: 2 },
    firefly: { name: 'Firefly', prompt: 'lemon soft glow', width: 10, height: 10, seed: 1 },
    leaf: { name: 'Leaf', prompt: 'orange leaf', width: 16, height: 16, seed: 2 },
    'near trunks': {
      name: 'Near trunks',
      prompt: 'huge foreground tree trunks at dusk',
      width: 300,
      height: 400,
      seed: 7,
    },
    'near grass': {
      name: 'Near grass',
      prompt: 'tall foreground meadow at dusk',
      width: 320,
      height: 32,
      seed: 3,
    },
  },
  edits: (frame, sprite) => {
    const { x, y, size } = frame;
    const ground = y(530);
    return [
      {
        setCamera: {
          keyframes: [
            { time: 0, x: -size(60), easing: 'EASE_IN_OUT' },
            { time: 5, x: size(60), easing: 'EASE_IN_OUT' },
            { time: 10, x: -size(60) },
          ],
        },
      },
      ...setUp(frame, sprite, [
        { name: 'evening sky', parallax: 0, locked: true, behaviors: [{ background: {} }] },
        { name: 'far trees', x: x(640), y: ground + size(44), anchorY: 1, parallax: 0.2, repeatX: true },
        {
          name: 'fog',
          x: x(640),
          y: ground - size(110),
          opacity: 0.6,
          parallax: 0.3,
          repeatX: true,
          behaviors: [{ oscillate: { property: 'X', frequency: 0.1, amplitude: size(70) } }],
        },
        { name: 'trees', x: x(640), y: ground + size(48), anchorY: 1, parallax: 0.5, repeatX: true },
        { name: 'trunks', x: x(640), y: ground + size(40), anchorY: 1, parallax: 0.75, repeatX: true },
        {
          name: 'sun rays',
          x: x(640),
          y: 0,
          anchorY: 0,
          opacity: 0.3,
          parallax: 0.3,
          repeatX: true,
          behaviors: [{ pulse: { property: 'OPACITY', frequency: 0.1, min: 0.4, max: 1 } }],
        },
        { name: 'forest floor', x: x(640), y: ground, anchorY: 0, repeatX: true, fillBelow: true },
        { name: 'tent', x: x(960), y: ground + size(60), anchorY: 1 },
        {
          name: 'fire light',
          x: x(640),
          y: ground + size(20),
          opacity: 0.34,
          behaviors: [
            { pulse: { property: 'OPACITY', frequency: 0.7, min: 0.7, max: 1 } },
            { pulse: { property: 'SCALE', frequency: 1.3, min: 0.94, max: 1.04 } },
          ],
        },
        {
          name: 'campfire',
          x: x(640),
          y: ground + size(100),
          anchorY: 1,
          behaviors: [
            { pulse: { property: 'SCALE', frequency: 1.9, min: 0.96, max: 1.05 } },
            { pulse: { property: 'SCALE', frequency: 3.1, min: 0.98, max: 1.03 } },
          ],
        },
        {
          name: 'fox',
          x: -size(220),
          y: ground + size(140),
          anchorY: 1,
          behaviors: [
            {
              keyframes: {
                frames: [
                  { time: 0, x: -size(220) },
                  { time: 10, x: x(1280) + size(220) },
                ],
              },
            },
            { oscillate: { property: 'Y', frequency: 2, amplitude: size(4) } },
            { oscillate: { property: 'ROTATION', frequency: 1, amplitude: 2.5 } },
          ],
        },
        {
          name: 'firefly',
          x: x(400),
          y: ground - size(70),
          behaviors: [
            { oscillate: { property: 'X', frequency: 0.1, amplitude: size(110) } },
            { oscillate: { property: 'Y', frequency: 0.3, amplitude: size(34) } },
            { pulse: { property: 'OPACITY', frequency: 0.5, min: 0.15, max: 1 } },
          ],
        },
        {
          name: 'second firefly',
          of: 'firefly',
          x: x(900),
          y: ground - size(150),
          behaviors: [
            { oscillate: { property: 'X', frequency: 0.2, amplitude: size(80), phase: 2 } },
            { oscillate: { property: 'Y', frequency: 0.1, amplitude: size(60), phase: 1 } },
            { pulse: { property: 'OPACITY', frequency: 0.4, min: 0.15, max: 1, phase: 2 } },
          ],
        },
        {
          name: 'leaf',
          x: x(130),
          y: -size(60),
          behaviors: [
            {
              keyframes: {
                frames: [
                  { time: 0, x: x(130), y: -size(60), rotation: 0, opacity: 1 },
                  { time: 7.5, x: x(130) + size(360), y: ground + size(70), rotation: 300, opacity: 1 },
                  { time: 9, opacity: 1 },
                  { time: 9.9, opacity: 0 },
                ],
              },
            },
            { oscillate: { property: 'X', frequency: 0.5, amplitude: size(26) } },
          ],
        },
        {
          name: 'near trunks',
          x: x(640) - size(650),
          y: y(720) + size(40),
          anchorY: 1,
          parallax: 1.6,
          repeatX: true,
        },
        {
          name: 'near grass',
          x: x(640),
          y: y(720) + size(12),
          anchorY: 1,
          parallax: 1.8,
          repeatX: true,
          fillBelow: true,
        },
      ]),
    ];
  },
};
