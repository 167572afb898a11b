import { setUp } from './set-up.ts';
import type { SceneTemplate } from './template.ts';

/** An evening at the inn: one looks over the bar into the room, and through its windows into the night. */
export const tavernTemplate: SceneTemplate = {
  key: 'tavern',
  name: 'Tavern',
  description: 'A bard plays, a dwarf raises his mug, the lantern sways and the cat sleeps on the bar.',
  backgroundColor: '#3a281b',
  sprites: {
    'night sky': { name: 'Night sky', prompt: 'night sky with stars', width: 320, height: 180, seed: 2 },
    moon: { name: 'Moon', prompt: 'moon', width: 32, height: 32, seed: 3 },
    wall: {
      name: 'Wall',
      prompt: 'teal tavern wall with windows in the evening',
      width: 320,
      height: 340,
      seed: 3,
    },
    shelf: { name: 'Shelf', prompt: 'shelf with bottles', width: 46, height: 56, seed: 4 },
    floor: { name: 'Floor', prompt: 'chocolate wooden floor', width: 320, height: 60, seed: 2 },
    barrel: { name: 'Barrel', prompt: 'barrel', width: 44, height: 44, seed: 1 },
    bard: { name: 'Bard', prompt: 'villager in a red tunic holding a lute', width: 64, height: 64, seed: 5 },
    dwarf: { name: 'Dwarf', prompt: 'dwarf holding a mug', width: 60, height: 60, seed: 3 },
    'lantern light': { name: 'Lantern light', prompt: 'warm glow', width: 128, height: 128, seed: 1 },
    lantern: { name: 'Lantern', prompt: 'golden lantern', width: 28, height: 34, seed: 2 },
    bar: { name: 'Bar', prompt: 'bar counter', width: 320, height: 36, seed: 3 },
    mug: { name: 'Mug', prompt: 'mug', width: 26, height: 26, seed: 1 },
    candle: { name: 'Candle', prompt: 'candle', width: 26, height: 32, seed: 1 },
    'candle light': { name: 'Candle light', prompt: 'warm glow', width: 64, height: 64, seed: 1 },
    cat: { name: 'Cat', prompt: 'sleepy orange cat', width: 36, height: 36, seed: 3 },
  },
  edits: (frame, sprite) => {
    const { x, y, size } = frame;
    const floor = y(520);
    const feet = floor + size(84);
    const bar = y(720) - size(100);
    return setUp(frame, sprite, [
      { name: 'night sky', parallax: 0, locked: true, behaviors: [{ background: {} }] },
      {
        name: 'moon',
        x: x(640),
        y: floor - size(326),
        behaviors: [{ oscillate: { property: 'Y', frequency: 0.1, amplitude: size(10) } }],
      },
      { name: 'wall', x: x(640), y: floor, anchorY: 1, repeatX: true, locked: true },
      { name: 'shelf', x: x(640) + size(213), y: floor - size(200), anchorY: 1 },
      { name: 'floor', x: x(640), y: floor, anchorY: 0, repeatX: true, fillBelow: true, locked: true },
      {
        name: 'lantern light',
        x: x(640) - size(213),
        y: floor - size(420),
        opacity: 0.3,
        behaviors: [
          { pulse: { property: 'OPACITY', frequency: 0.5, min: 0.75, max: 1 } },
          { oscillate: { property: 'X', frequency: 0.2, amplitude: size(8) } },
        ],
      },
      {
        name: 'lantern',
        x: x(640) - size(213),
        y: floor - size(500),
        anchorY: 0,
        behaviors: [
          { oscillate: { property: 'ROTATION', frequency: 0.2, amplitude: 7, phase: Math.PI } },
          { oscillate: { property: 'X', frequency: 0.2, amplitude: size(8) } },
        ],
      },
      { name: 'barrel', x: x(1150), y: feet - size(24), anchorY: 1 },
      {
        name: 'bard',
        x: x(400),
        y: feet,
        anchorY: 1,
        behaviors: [
          { oscillate: { property: 'Y', frequency: 1, amplitude: size(6) } },
          { oscillate: { property: 'ROTATION', frequency: 0.5, amplitude: 4 } },
        ],
      },
      {
        name: 'dwarf',
        x: x(930),
        y: feet,
        anchorY: 1,
        behaviors: [
          { oscillate: { property: 'ROTATION', frequency: 0.5, amplitude: 3, phase: 1 } },
          { pulse: { property: 'Y', frequency: 0.2, min: 0, max: -size(26), waveform: 'SPIKE' } },
        ],
      },
      { name: 'bar', x: x(640), y: bar, anchorY: 0, repeatX: true, fillBelow: true },
      {
        name: 'cat',
        x: x(650),
        y: bar + size(10),
        anchorY: 1,
        behaviors: [{ pulse: { property: 'SCALE', frequency: 0.3, min: 1, max: 1.04 } }],
      },
      { name: 'mug', x: x(1080), y: bar + size(10), anchorY: 1 },
      {
        name: 'candle light',
        x: x(190),
        y: bar - size(88),
        opacity: 0.4,
        behaviors: [
          { pulse: { property: 'OPACITY', frequency: 0.9, min: 0.6, max: 1 } },
          { pulse: { property: 'SCALE', frequency: 1.7, min: 0.94, max: 1.04 } },
        ],
      },
      { name: 'candle', x: x(190), y: bar + size(10), anchorY: 1 },
    ]);
  },
};
