import { type Heading, isTimed } from '../reading/manner.ts';
import { growth } from './sizes.ts';
import { type Actor, tidy, type Verb, within } from './verb.ts';

/** How far from the sides something stands that is put into a corner, in parts of the stage. */
const inset = 0.14;

/** Where a corner, a side or the middle is for what is put there, scene px. */
export const spotOf = ({ x, y }: Heading, { width, height }: Pick<Actor, 'width' | 'height'>) => ({
  x: Math.round(width / 2 + x * (0.5 - inset) * width),
  y: Math.round(height / 2 + y * (0.5 - inset) * height),
});

const sides = {
  LEFT: { x: -1, y: null },
  RIGHT: { x: 1, y: null },
  TOP: { x: null, y: -1 },
  BOTTOM: { x: null, y: 1 },
  MIDDLE: { x: 0, y: 0 },
} as const;

/** Standing somewhere else from the beginning, instead of going there. */
const put: Verb = {
  words: ['put', 'place', 'position'],
  move: () => [],
  pose(actor, { corner, destination }) {
    if (corner) return spotOf(corner, actor);
    if (!destination) return null;
    const { x, y } = sides[destination];
    const spot = spotOf({ x: x ?? 0, y: y ?? 0 }, actor);
    return { ...(x === null ? {} : { x: spot.x }), ...(y === null ? {} : { y: spot.y }) };
  },
};

/** Another size from the beginning, instead of growing. */
export const resize: Verb = {
  words: ['resize', 'scale'],
  move: (actor, manner) => (isTimed(manner) ? growth(manner.times ?? 1, actor, manner) : []),
  pose: ({ layer }, manner) =>
    isTimed(manner) || manner.times === undefined
      ? null
      : { scale: tidy(within(layer.scale * manner.times, 0.001, 1_000)) },
};

export const placements: readonly Verb[] = [put, resize];
