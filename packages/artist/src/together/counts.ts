import { type Cast, cast, heightOf, type Layer, layered, type Stage, standing, widthOf } from './cast.ts';

/** Where each of a few stands, in widths and heights of one, and how near; the first is the nearest. */
const groups: Readonly<Record<number, readonly (readonly [x: number, up: number])[]>> = {
  2: [
    [-0.3, 0],
    [0.36, 0.1],
  ],
  3: [
    [0, 0],
    [-0.56, 0.13],
    [0.56, 0.13],
  ],
  4: [
    [-0.3, 0],
    [0.36, 0.04],
    [-0.78, 0.2],
    [0.84, 0.22],
  ],
  5: [
    [0, 0],
    [-0.6, 0.06],
    [0.6, 0.08],
    [-0.34, 0.32],
    [0.34, 0.34],
  ],
  6: [
    [-0.36, 0],
    [0.36, 0.02],
    [-0.82, 0.2],
    [0, 0.26],
    [0.82, 0.22],
    [0.4, 0.44],
  ],
};

/** A heap: rows that grow narrower, the lowest in front. */
const pile = (number: number): (readonly [number, number])[] => {
  const places: (readonly [number, number])[] = [];
  let row = number > 5 ? 4 : number > 2 ? 3 : 2;
  for (let up = 0; places.length < number; up++, row = Math.max(1, row - 1))
    for (let i = 0; i < row && places.length < number; i++)
      places.push([(i - (row - 1) / 2) * 0.62, up * 0.4]);
  return places;
};

/** Draws the subject as often as the plan says, each by its own dice, and puts them as it says. */
export const withCount = (draw: (form: string) => Cast, stage: Stage): Cast => {
  const { count } = stage.plan;
  const number = Math.min(9, count?.number ?? 1);
  if (!count || number < 2) return draw('form');
  const random = stage.random.fork('count');
  const first = draw('form');
  const being = first.subject.family === 'person' || first.subject.family === 'creature';
  const [wide, tall] = [widthOf(first.box), heightOf(first.box)];
  const flat = count.arrangement === 'STACK';
  // A pile or a stack shows at least three: one sees that it is one.
  const shown = count.arrangement === 'PILE' ? Math.max(6, number) : number;
  const places =
    count.arrangement === 'PILE'
      ? pile(shown)
      : count.arrangement === 'STACK'
        ? Array.from({ length: shown }, (_, i) => [random.between(-0.05, 0.05), i * 0.2] as const)
        : count.arrangement === 'GROUP' && groups[number]
          ? groups[number]
          : Array.from({ length: shown }, (_, i) => [(i - (shown - 1) / 2) * 0.94, 0] as const);
  const layers = places.map(([x, up], i): Layer => {
    const one = i === 0 || !being ? first : draw(`form ${i}`);
    const scale =
      1 - (count.arrangement === 'GROUP' ? up * 0.3 : 0) - (being && i ? random.between(0, 0.08) : 0);
    const scattered = count.arrangement === 'PILE';
    const flip = i > 0 && (scattered ? random.chance(0.5) : being && random.chance(0.3));
    const stand = standing(one.box, x * wide, -up * tall, scale, flip);
    const turn = scattered ? random.between(-50, 50) : 0;
    const at = scattered ? { ...stand, angleDeg: turn } : stand;
    return { sketch: one.sketch, at, depth: flat ? i * 2 : -i * 2, group: `one${i}` };
  });
  return cast(first.subject, layered(layers));
};
