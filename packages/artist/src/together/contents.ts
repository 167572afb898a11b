import type { Carried } from '../prompt/plan.ts';
import type { Part, Sketch } from '../sketch.ts';
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
import { withEmblems } from './emblem.ts';

/** What bears an emblem on its face instead of holding something. */
const flat = new Set([
  'shield',
  'flag',
  'banner',
  'book',
  'door',
  'crate',
  'envelope',
  'scroll',
  'sign',
  'signpost',
  'coin',
  'potion',
  'gravestone',
]);

export const bearsEmblem = (name: string): boolean => flat.has(name);

/**
 * Where the opening of a container is, in its own units, and which of its parts are behind what is in it;
 * absent: it is seen from the side, and what is in it looks over its upper edge.
 */
type Opening = { readonly y: number; readonly half: number; readonly behind: (part: Part) => boolean };

const openings: Readonly<Record<string, Opening>> = {
  chest: { y: -40, half: 34, behind: (part) => part.depth < 1 },
  cauldron: { y: -58, half: 34, behind: () => true },
  mug: { y: -76, half: 26, behind: (part) => part.depth < 1 },
  boat: { y: -16, half: 40, behind: (part) => part.depth < 4 },
  barrel: { y: -82, half: 26, behind: () => true },
};

const overflows = ({ words, conditions }: Stage['plan']): boolean =>
  conditions.includes('FULL') || words.some((w) => /^(overflow|full|fill|brim|spill|burst)/.test(w));

const isWater = ({ name }: Carried): boolean => /^(water|waterTile|waves)$/.test(name);

const splitBy = (sketch: Sketch, behind: (part: Part) => boolean) => ({
  back: { ...sketch, parts: sketch.parts.filter(behind), marks: [] },
  front: { ...sketch, parts: sketch.parts.filter((p) => !behind(p)) },
});

/** How many of a thing are seen in a container: one of what is told alone, a heap of what overflows. */
const heapOf = (item: Carried, stage: Stage): number => {
  if (item.count && !overflows(stage.plan)) return Math.min(item.count, 7);
  const many = stage.plan.words.some((w) => w.endsWith('s') && w.startsWith(item.name.slice(0, 3)));
  return overflows(stage.plan) ? 7 : many ? 4 : 1;
};

/** Puts into the subject, or onto its face, what the plan says is there. */
export const withContents = (main: Cast, stage: Stage): Cast => {
  const { contents } = stage.plan;
  if (!contents.length) return main;
  if (bearsEmblem(main.subject.name)) return withEmblems(main, stage);
  const { box } = main;
  const bowl = main.subject.name === 'bowl' || main.subject.name === 'plate';
  const opening: Opening = openings[main.subject.name] ?? {
    y: box.y0 + heightOf(box) * (bowl ? 0.42 : 0.04),
    half: widthOf(box) * 0.34,
    behind: () => bowl,
  };
  const { back, front } = splitBy(main.sketch, opening.behind);
  const random = stage.random.fork('contents');
  const here = { x: 0, y: 0 };
  const layers: Layer[] = [
    { sketch: back, at: here, depth: -200, group: 'vessel' },
    { sketch: front, at: here, depth: 200, group: 'vessel' },
  ];
  const total = contents.reduce((sum, item) => sum + heapOf(item, stage), 0);
  const middle = openings[main.subject.name] ? 0 : middleOf(box);
  let placed = 0;
  for (const [k, item] of contents.entries()) {
    // What flows is told by its drops.
    const told = isWater(item) ? { ...item, name: 'drop' } : item;
    const drawn = stage.cast(told, `content${k}`, { scale: 0.45 });
    if (!drawn) continue;
    const size = Math.max(widthOf(drawn.box), heightOf(drawn.box));
    const share = total === 1 ? 1.15 : total < 4 ? 0.9 : 0.62;
    const scale = (opening.half * share) / size;
    for (let i = 0; i < heapOf(item, stage); i++, placed++) {
      const row = total > 4 ? (placed >= 4 ? 1 : 0) : 0;
      const inRow = total > 4 ? (row ? total - 4 : 4) : total;
      const t = inRow === 1 ? 0 : ((placed - row * 4) / (inRow - 1) - 0.5) * 2;
      const x = middle + t * opening.half * (0.8 - row * 0.34);
      const tall = heightOf(drawn.box) * scale;
      const y = opening.y + tall * (row ? -0.14 : 0.28);
      const at = {
        ...standing(drawn.box, x, y, scale, placed % 2 === 1),
        angleDeg: total > 2 ? random.between(-18, 18) : 0,
      };
      layers.push({
        sketch: drawn.sketch,
        at,
        depth: 20 - row * 10 + (placed % 4),
        group: `content${placed}`,
      });
    }
    // What is more than full lies on the ground before it.
    if (overflows(stage.plan))
      for (const [i, side] of [-1, 1].entries())
        layers.push({
          sketch: drawn.sketch,
          at: {
            ...standing(drawn.box, middle + side * opening.half * (0.86 + i * 0.2), box.y1 + 3, scale),
            angleDeg: side * 9,
          },
          depth: 300 + i,
          group: `spilled${k}${i}`,
        });
  }
  return cast(main.subject, layered(layers));
};
