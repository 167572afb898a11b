import type { Art, BodyKind, Grip, Subject } from '../art.ts';
import type { ColorName } from '../color/colors.ts';
import { matte } from '../color/paint.ts';
import type { PlaceName } from '../prompt/places.ts';
import { boxUnion } from '../shapes/shape.ts';
import { createSketch, type Sketch } from '../sketch.ts';
import type { Entry, EntryKind } from '../vocabulary/entries.ts';

/** What an entry's kind says about how it stands, moves and is held. */
type Manner = {
  readonly family: Subject['family'];
  readonly home: PlaceName;
  readonly body?: BodyKind;
  readonly floats?: boolean;
  readonly grip?: Grip;
};

/** In a hand, taken in the middle. */
const held = (height: number): Grip => ({ at: [0, 8], height, angleDeg: 0 });

/** In a hand, taken near its lower end. */
const byTheEnd = (height: number): Grip => ({ at: [0, 14], height, angleDeg: 0 });

const thing = (home: PlaceName, grip?: Grip): Manner => ({ family: 'thing', home, floats: true, grip });
const standing = (home: PlaceName, grip?: Grip): Manner => ({ family: 'thing', home, grip });
const place = (home: PlaceName): Manner => ({ family: 'place', home });

const manners: Readonly<Record<EntryKind, Manner>> = {
  food: thing('hall', held(36)),
  drink: thing('hall', held(34)),
  vehicle: { family: 'thing', home: 'meadow', body: 'VESSEL' },
  tool: thing('dungeon', byTheEnd(50)),
  weapon: thing('dungeon', byTheEnd(58)),
  clothing: thing('hall', held(38)),
  instrument: thing('hall', held(50)),
  furniture: standing('hall'),
  device: thing('hall', held(32)),
  building: place('city'),
  plant: { family: 'place', home: 'meadow', body: 'PLANT', grip: byTheEnd(44) },
  animal: { family: 'creature', home: 'meadow', body: 'WALKER' },
  being: { family: 'creature', home: 'night', body: 'WALKER' },
  sky: { family: 'place', home: 'sky', floats: true },
  nature: place('meadow'),
  toy: thing('hall', held(36)),
  sport: thing('meadow', held(38)),
  container: standing('hall', held(34)),
  symbol: thing('night', held(34)),
  interface: thing('night', held(34)),
  thing: thing('hall', held(36)),
};

/** Where it is at home, and how it hangs there, when that is not what its kind says. */
const exceptions: readonly (readonly [names: RegExp, manner: Partial<Manner>])[] = [
  [/\b(boat|ship|ferry|canoe|sailboat|speedboat|raft|yacht|submarine)\b/, { home: 'sea' }],
  [/\b(ufo|flying saucer|satellite|space)\b/, { home: 'space', floats: true }],
  [
    /\b(balloon|airplane|plane|helicopter|parachute|kite|jet|airship|cable ?way)\b/,
    { home: 'sky', floats: true },
  ],
  [/\b(bird|dove|swan|goose|peacock|fly|mosquito|butterfly|turkey|dodo)\b/, { body: 'FLYER' }],
  [
    /\b(dolphin|orca|seal|squid|lobster|shrimp|oyster|blowfish|pufferfish|tropical fish|coral)\b/,
    { home: 'underwater', body: 'SWIMMER', floats: true },
  ],
  [/\b(worm|caterpillar|scorpion|ant|cricket|cockroach|lizard|crocodile)\b/, { body: 'CRAWLER' }],
  [/\bkangaroo\b/, { body: 'HOPPER' }],
  [/\bballoon\b/, { grip: { at: [0, 48], height: 62, angleDeg: 0 } }],
  [/^pistol$/, { grip: { at: [20, 14], height: 36, angleDeg: 0 } }],
  [/^(compass|chain|thread)$/, { grip: held(30) }],
  [/^umbrella$/, { grip: { at: [0, 40], height: 62, angleDeg: 0 } }],
];

const mannerOf = ({ name, kind }: Entry): Manner =>
  Object.assign(
    {},
    manners[kind],
    ...exceptions.filter(([names]) => names.test(name)).map(([, other]) => other),
  );

/** What is painted or dyed as its owner likes: small vehicles, and most of what is worn. Trains and trucks keep their color. */
const painted =
  /^(car|suv|minibus|pickup truck|bicycle|scooter|motor scooter|motorcycle|go kart|skateboard|sled|hot air balloon)$/;
const undyed =
  /\b(armor|lab coat|leather|hiking|straw|hat|helmet|mask|monocle|jetpack|martial|safety|ballet|sandal|glasses|graduation|jeans|beads|tiara)\b/;
const colors = ['red', 'azure', 'green', 'amber', 'teal', 'navy'] as const;

/** A color from the dice, for every other drawing. Elements have colors of their own. */
const colorFrom = ({ name, kind }: Entry, { random, plan }: Art): ColorName | undefined => {
  const dice = random.fork('color');
  const isAny = painted.test(name) || (kind === 'clothing' && !undyed.test(name));
  return isAny && !plan.element && dice.chance(0.5) ? dice.pick(colors) : undefined;
};

/** Kinds that are held by their thin end. */
const thinEnded: ReadonlySet<EntryKind> = new Set(['tool', 'sport']);

/** Kinds that look to the left in their pictures, and can look the other way. */
const lookLeft: ReadonlySet<EntryKind> = new Set(['vehicle', 'animal', 'being']);

/** How far a held picture is pushed from the hand, along its slant, so that the hand has its lower end. */
const outOfHand = 18;

/** Whether what is drawn rises to the right (1) or to the left (-1), as tools do in their pictures; 0: neither. */
const slantOf = ({ parts }: Sketch): -1 | 0 | 1 => {
  const { x0, x1, y0, y1 } = boxUnion(parts.map(({ shape }) => shape.box));
  const steps = 16;
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < steps; i++)
    for (let k = 0; k < steps; k++) {
      const [u, v] = [(i + 0.5) / steps - 0.5, (k + 0.5) / steps - 0.5];
      const [x, y] = [x0 + (u + 0.5) * (x1 - x0), y0 + (v + 0.5) * (y1 - y0)];
      if (!parts.some(({ shape }) => shape.at(x, y) < 0)) continue;
      xy -= u * v;
      xx += u * u;
      yy += v * v;
    }
  const slant = xy / Math.sqrt(xx * yy || 1);
  return Math.abs(slant) < 0.2 ? 0 : slant > 0 ? 1 : -1;
};

/** A tool in a hand leans away from the face of who holds it: its picture rises to the right, whatever it did. */
const drawInHand = (entry: Entry, art: Art, sketch: Sketch): void => {
  const tried = createSketch();
  const place = { x: 0, y: 0, size: 100, headUp: true, color: colorFrom(entry, art) };
  art.picture(entry.picture, tried, place);
  const slant = slantOf(tried);
  art.picture(entry.picture, sketch, {
    ...place,
    x: Math.abs(slant) * outOfHand,
    y: -Math.abs(slant) * outOfHand,
    flip: slant < 0,
  });
};

/** The subject of an entry: its picture, drawn as pixels. */
export const picturedSubject = (entry: Entry): Subject => ({
  name: entry.name,
  words: [],
  main: 'picture',
  paints: { picture: matte('gray') },
  ...mannerOf(entry),
  byPixels: lookLeft.has(entry.kind) && entry.kind !== 'vehicle',
  draw: (art, sketch) =>
    !art.alone && thinEnded.has(entry.kind)
      ? drawInHand(entry, art, sketch)
      : art.picture(entry.picture, sketch, {
          x: 0,
          y: 0,
          size: 100,
          color: colorFrom(entry, art),
          flip:
            !art.free &&
            lookLeft.has(entry.kind) &&
            Math.abs(Math.sin((art.camera.yawDeg * Math.PI) / 180)) > 0.5,
        }),
});
