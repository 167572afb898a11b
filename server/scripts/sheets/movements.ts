import type { ActionName } from '@papeterie/artist/actions/actions';
import type { Direction } from '@papeterie/artist/drawing-options';
import { drawMovement } from '@papeterie/artist/motion/draw-movement';
import { type Cell, contactSheet } from './contact-sheet.ts';
import type { Sheet } from './sheet.ts';

const movements: readonly (readonly [prompt: string, action: ActionName, direction?: Direction])[] = [
  ['knight', 'walk', 'SOUTH'],
  ['knight', 'walk', 'EAST'],
  ['knight', 'walk', 'NORTH'],
  ['girl', 'run', 'EAST'],
  ['knight', 'attack', 'EAST'],
  ['wizard', 'cast', 'SOUTH'],
  ['skeleton', 'die', 'SOUTH'],
  ['wolf', 'walk', 'EAST'],
  ['horse', 'run', 'EAST'],
  ['slime', 'hop'],
  ['bat', 'flap'],
  ['campfire', 'flicker'],
];

const frames = 8;

const rowOf = ([prompt, action, direction]: (typeof movements)[number]): Cell[] => {
  const request = { prompt, width: 64, height: 64, seed: 7, noBackground: true, action, direction, frames };
  const label = `${prompt}, ${action}${direction ? `, ${direction.toLowerCase()}` : ''}`;
  return drawMovement(request).frames.map((picture, i) => ({ picture, label: i ? ' ' : label }));
};

/** One movement in a row, each drawn from the rig. */
export const movementSheets: readonly Sheet[] = [
  {
    name: 'artist-movements',
    render: () => contactSheet(movements.flatMap(rowOf), { columns: frames, cell: 134 }),
  },
];
