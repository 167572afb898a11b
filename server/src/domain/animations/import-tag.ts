import type { Direction } from '@papeterie/artist/drawing-options';
import { bounds } from '../bounds.ts';
import { plainText } from '../plain-text.ts';

/** What sheets and files call the directions; the words of one may be joined or apart. */
const words: Record<string, Direction> = {
  s: 'SOUTH',
  south: 'SOUTH',
  down: 'SOUTH',
  n: 'NORTH',
  north: 'NORTH',
  up: 'NORTH',
  w: 'WEST',
  west: 'WEST',
  left: 'WEST',
  e: 'EAST',
  east: 'EAST',
  right: 'EAST',
  sw: 'SOUTH_WEST',
  southwest: 'SOUTH_WEST',
  downleft: 'SOUTH_WEST',
  se: 'SOUTH_EAST',
  southeast: 'SOUTH_EAST',
  downright: 'SOUTH_EAST',
  nw: 'NORTH_WEST',
  northwest: 'NORTH_WEST',
  upleft: 'NORTH_WEST',
  ne: 'NORTH_EAST',
  northeast: 'NORTH_EAST',
  upright: 'NORTH_EAST',
};

/** What a movement is called that nobody has named. */
export const unnamedAction = 'play';

const shortened = (text: string): string => [...plainText(text)].slice(0, bounds.nameLength).join('').trim();

/**
 * What a tag's name says: "walk-south-east" is to walk, SOUTH_EAST; "left" is WEST; "attack" says nothing of where.
 * The name itself is kept for whoever exports it again.
 */
export const readTagName = (name: string): { action: string; direction: Direction; tag: string | null } => {
  const tag = shortened(name.trim()) || null;
  const parts = [...name.matchAll(/[^\s._/-]+/g)];
  // Two words first: else "walk south east" would look east.
  for (const count of [2, 1]) {
    const last = parts.slice(-count);
    const direction = last.length === count && words[last.map(([word]) => word.toLowerCase()).join('')];
    if (!direction) continue;
    const before = name.slice(0, last[0]!.index).replace(/[\s._/-]+$/, '');
    return { action: shortened(before) || unnamedAction, direction, tag };
  }
  return { action: tag ?? unnamedAction, direction: 'SOUTH', tag };
};
