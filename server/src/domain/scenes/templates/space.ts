import { setUp } from './set-up.ts';
import type { SceneTemplate } from './template.ts';

/** On the way between the planets: the view moves on for ever, and whatever repeats has come round after 10 s. */
export const spaceTemplate: SceneTemplate = {
  key: 'space',
  name: 'Deep space',
  description: 'A rocket flies through tumbling asteroids, past a ringed planet; an astronaut floats along.',
  backgroundColor: '#14122a',
  sprites: {
    nebula: { name: 'Nebula', prompt: 'nebula', width: 320, height: 180, seed: 1 },
    'far stars': { name: 'Far stars', prompt: 'star field', width: 80, height: 400, seed: 2 },
    stars: { name: 'Stars', prompt: 'sparse bright star field', width: 160, height: 400, seed: 3 },
    planet: { name: 'Planet', prompt: 'ringed planet', width: 112, height: 112, seed: 2 },
    'red planet': { name: 'Red planet', prompt: 'red mars', width: 44, height: 44, seed: 4 },
    comet: { name: 'Comet', prompt: 'comet', width: 30, height: 30, seed: 2 },
    'asteroid belt': {
      name: 'Asteroid belt',
      prompt: 'distant asteroid belt',
      width: 160,
      height: 60,
      seed: 3,
    },
    exhaust: { name: 'Exhaust', prompt: 'warm glow', width: 44, height: 28, seed: 1 },
    rocket: { name: 'Rocket', prompt: 'red rocket', width: 64, height: 64, seed: 2 },
    astronaut: { name: 'Astronaut', prompt: 'astronaut', width: 56, height: 56, seed: 1 },
    asteroid: { name: 'Asteroid', prompt: 'asteroid fragment', width: 48, height: 48, seed: 2 },
    'near asteroids': {
      name: 'Near asteroids',
      prompt: 'foreground asteroid field',
      width: 320,
      height: 128,
      seed: 6,
    },
  },
  edits: (frame, sprite) => {
    const { x, y, size } = frame;
    const left = -size(140);
    const right = x(1280) + size(140);
    const course = y(400);
    return [
      { setCamera: { velocityX: size(128) } },
      ...setUp(frame, sprite, [
        { name: 'nebula', parallax: 0, locked: true, behaviors: [{ background: {} }] },
        {
          name: 'far stars',
          parallax: 0.25,
          repeatX: true,
          behaviors: [{ pulse: { property: 'OPACITY', frequency: 0.2, min: 0.5, max: 1 } }],
        },
        {
          name: 'stars',
          parallax: 0.5,
          repeatX: true,
          behaviors: [{ pulse: { property: 'OPACITY', frequency: 0.3, min: 0.45, max: 1, phase: 2 } }],
        },
        {
          name: 'planet',
          x: x(980),
          y: y(230),
          parallax: 0,
          behaviors: [
            { oscillate: { property: 'ROTATION', frequency: 0.1, amplitude: 3 } },
            { oscillate: { property: 'Y', frequency: 0.1, amplitude: size(8) } },
          ],
        },
        {
          name: 'red planet',
          x: x(190),
          y: y(150),
          parallax: 0,
          behaviors: [{ oscillate: { property: 'ROTATION', frequency: 0.1, amplitude: 5, phase: 2 } }],
        },
        {
          name: 'comet',
          x: right,
          y: y(60),
          rotation: 270,
          parallax: 0,
          behaviors: [
            {
              keyframes: {
                frames: [
                  { time: 3, x: left, y: y(20) },
                  { time: 5, x: right, y: y(330) },
                ],
              },
            },
          ],
        },
        {
          name: 'asteroid belt',
          x: x(640),
          y: y(560),
          parallax: 0.5,
          repeatX: true,
        },
        {
          name: 'exhaust',
          x: x(480) - size(116),
          y: course,
          opacity: 0.7,
          parallax: 0,
          behaviors: [
            { oscillate: { property: 'Y', frequency: 0.2, amplitude: size(36) } },
            { pulse: { property: 'SCALE', frequency: 2.3, min: 0.8, max: 1.1 } },
          ],
        },
        {
          name: 'rocket',
          x: x(480),
          y: course,
          rotation: 90,
          parallax: 0,
          behaviors: [
            { oscillate: { property: 'Y', frequency: 0.2, amplitude: size(36) } },
            { oscillate: { property: 'ROTATION', frequency: 0.2, amplitude: 5, phase: 1.57 } },
          ],
        },
        {
          name: 'astronaut',
          x: x(800),
          y: y(480),
          parallax: 0,
          behaviors: [
            { oscillate: { property: 'X', frequency: 0.1, amplitude: size(40) } },
            { oscillate: { property: 'Y', frequency: 0.2, amplitude: size(18), phase: 1 } },
            { oscillate: { property: 'ROTATION', frequency: 0.1, amplitude: 24, phase: 2 } },
          ],
        },
        {
          name: 'asteroid',
          x: x(1000),
          y: y(600),
          parallax: 0,
          behaviors: [
            {
              keyframes: {
                frames: [
                  { time: 0, x: x(1100), y: y(640) },
                  { time: 5, x: left, y: y(660), easing: 'HOLD' },
                  { time: 5, x: right, y: y(600) },
                  { time: 10, x: x(1100), y: y(640) },
                ],
              },
            },
            { drift: { property: 'ROTATION', velocity: 36 } },
          ],
        },
        { name: 'near asteroids', x: x(640), y: y(620), repeatX: true },
      ]),
    ];
  },
};
