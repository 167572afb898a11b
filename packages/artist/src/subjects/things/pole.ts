import type { Art, Subject } from '../../art.ts';
import { matte, type PaintChoices } from '../../color/paint.ts';
import type { PlaceName } from '../../prompt/places.ts';
import { limb } from '../../shapes/primitives.ts';
import type { Sketch } from '../../sketch.ts';

export type Pole = {
  name: string;
  words: readonly string[];
  main: string;
  paints: PaintChoices;
  length: number;
  below: number;
  thick?: number;
  height: number;
  angleDeg?: number;
  home?: PlaceName;
  head: (art: Art, sketch: Sketch) => void;
};

/** Something on a stick: the hand is at (0, 0), the head at (0, -length). */
export const pole = ({
  name,
  words,
  main,
  paints,
  length,
  below,
  thick = 2.6,
  height,
  angleDeg = 6,
  home = 'dungeon',
  head,
}: Pole): Subject => ({
  name,
  family: 'thing',
  words,
  main,
  paints: { wood: matte('oak', 'wood', 'umber'), ...paints },
  floats: true,
  tiltDeg: 45,
  home,
  grip: { at: [0, Math.max(0, below - 34)], height, angleDeg },
  draw(art, sketch) {
    const r = art.atLeast(art.alone ? 1.4 : 0.9, thick * (art.alone ? 1.3 : 1));
    sketch.part('wood', limb([0, below], r, [0, -length], r), { depth: 0, group: 'pole' });
    head(art, sketch);
  },
});
