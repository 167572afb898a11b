import type { Random } from '@papeterie/pixels/random';
import { join, place } from '../shapes/operations.ts';
import { createSketch, pasteSketch, squashedSketch } from '../sketch.ts';
import {
  type Cast,
  cast,
  heightOf,
  type Layer,
  layered,
  middleOf,
  type Stage,
  standing,
  widthOf,
} from './cast.ts';

/** A place in a picture of several: widths of one to the right, heights of one up, turned clockwise. */
type Spot = { readonly x: number; readonly up: number; readonly turnDeg?: number };

/** Where each of a few stands; the first is the nearest. */
const groups: readonly (readonly (readonly [x: number, up: number])[])[] = [
  [],
  [[0, 0]],
  [
    [-0.34, 0],
    [0.38, 0.1],
  ],
  [
    [0, 0],
    [-0.6, 0.13],
    [0.6, 0.13],
  ],
  [
    [-0.34, 0],
    [0.38, 0.04],
    [-0.8, 0.22],
    [0.84, 0.24],
  ],
  [
    [0, 0],
    [-0.64, 0.06],
    [0.64, 0.08],
    [-0.34, 0.36],
    [0.36, 0.38],
  ],
  [
    [-0.36, 0],
    [0.36, 0.02],
    [-0.84, 0.22],
    [0, 0.3],
    [0.84, 0.24],
    [0.4, 0.5],
  ],
];

/** What lies flat in stacks, and how high it is then; books lie on their side. */
const lying: Readonly<Record<string, number>> = {
  coin: 0.42,
  book: 0.36,
  shield: 0.4,
  envelope: 0.4,
  plate: 0.4,
};

/** Lies flat: seen from a little above, with an edge below its face. */
const laidFlat = (one: Cast): Cast => {
  const by = lying[one.subject.name]!;
  const turned = createSketch();
  pasteSketch(turned, one.sketch, { x: 0, y: 0, angleDeg: one.subject.name === 'book' ? 90 : 0 }, 0);
  const face = squashedSketch(turned, by);
  const outline = join(...face.parts.map((p) => p.shape));
  const thick = heightOf(one.box) * 0.15;
  const whole = createSketch();
  const paint = face.parts.find((p) => p.paint === 'pages')?.paint ?? one.subject.main;
  const edge = join(...[1, 0.75, 0.5, 0.25].map((low) => place(outline, { x: 0, y: thick * low })));
  whole.part(paint, edge, { depth: -1, group: 'edge', bulge: thick, tone: -0.3 });
  // The lower cover of a book is seen again below its pages.
  if (paint !== one.subject.main)
    whole.part(one.subject.main, place(outline, { x: 0, y: thick * 1.3 }), {
      depth: -2,
      group: 'lower',
      tone: -0.2,
    });
  pasteSketch(whole, face, { x: 0, y: 0 }, 0, 'face');
  return cast(one.subject, whole);
};

/** A heap: rows that grow narrower, the lowest in front. */
const pile = (number: number, random: Random, turnDeg: number): Spot[] => {
  const spots: Spot[] = [];
  let row = number > 6 ? 4 : number > 3 ? 3 : 2;
  for (let up = 0; spots.length < number; up++, row = Math.max(1, row - 1))
    for (let i = 0; i < row && spots.length < number; i++)
      spots.push({
        x: (i - (row - 1) / 2) * 0.66 + random.between(-0.06, 0.06),
        up: up * 0.42,
        turnDeg: random.between(-turnDeg, turnDeg),
      });
  return spots;
};

const spotsFor = (one: Cast, number: number, arrangement: string, random: Random): Spot[] => {
  const flat = one.subject.name in lying;
  const being = one.subject.family === 'person' || one.subject.family === 'creature';
  const inRow = one.subject.tiltDeg ? 0.62 : 0.96;
  if (arrangement === 'PILE') return pile(Math.max(flat ? 8 : 6, number), random, flat ? 16 : 46);
  if (arrangement === 'STACK')
    return Array.from({ length: number }, (_, i) => ({
      x: random.between(-0.06, 0.06),
      up: i * (flat ? 0.34 : being ? 0.68 : 0.86),
    }));
  const group = arrangement === 'GROUP' ? groups[number] : undefined;
  // Who hangs in the air need not stand on one line.
  const rise = one.subject.floats && being ? 2 : 1;
  if (group) return group.map(([x, up]) => ({ x: x * (one.subject.tiltDeg ? 0.8 : 1), up: up * rise }));
  const rows = number > 5 ? 2 : 1;
  const columns = Math.ceil(number / rows);
  return Array.from({ length: number }, (_, i) => ({
    x: ((i % columns) - (columns - 1) / 2) * inRow,
    up: Math.floor(i / columns) * 0.96,
  }));
};

/** Draws the subject as often as the plan says, each by its own dice, and puts them as it says. */
export const withCount = (draw: (form: string) => Cast, stage: Stage): Cast => {
  const { count } = stage.plan;
  const number = Math.min(9, count?.number ?? 1);
  if (!count || number < 2) return draw('form');
  const { arrangement } = count;
  const random = stage.random.fork('count');
  const heaped = arrangement === 'STACK';
  const upright = draw('form');
  const first = heaped && upright.subject.name in lying ? laidFlat(upright) : upright;
  const being = first.subject.family === 'person' || first.subject.family === 'creature';
  const [wide, tall] = [widthOf(first.box), heightOf(first.box)];
  const layers = spotsFor(first, number, arrangement, random).map(({ x, up, turnDeg = 0 }, i): Layer => {
    const one = i === 0 || !being ? first : draw(`form ${i}`);
    const back = arrangement === 'GROUP' ? up * 0.3 : 0;
    const scale = 1 - back - (being && i ? random.between(0, 0.07) : 0);
    const flip = i > 0 && (arrangement === 'PILE' ? random.chance(0.5) : being && random.chance(0.3));
    const at = standing(one.box, x * wide, -up * tall, scale, flip);
    const turn = (turnDeg * Math.PI) / 180;
    // Turned around its own middle, not around where its sketch begins.
    const cx = middleOf(one.box) * scale * (flip ? -1 : 1);
    const cy = ((one.box.y0 + one.box.y1) / 2) * scale;
    const turned = {
      ...at,
      angleDeg: turnDeg,
      x: at.x + cx - (cx * Math.cos(turn) - cy * Math.sin(turn)),
      y: at.y + cy - (cx * Math.sin(turn) + cy * Math.cos(turn)),
    };
    return {
      sketch: one.sketch,
      at: turned,
      depth: arrangement === 'STACK' ? i * 9 : -i * 9,
      group: `one${i}`,
    };
  });
  return cast(first.subject, layered(layers));
};
