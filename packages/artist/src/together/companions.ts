import type { Companion } from '../prompt/plan.ts';
import type { Box } from '../shapes/shape.ts';
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
import { topAt } from './contour.ts';
import { relativeStature } from './stature.ts';

const here = { x: 0, y: 0 };

type Guest = { readonly who: Cast; readonly scale: number };

/** Beside: in turn to the right and to the left, on the same ground, overlapping a little. */
const beside = (guests: readonly Guest[], around: Box, leftFirst: boolean): Layer[] => {
  const near = guests.length > 1 ? 0.5 : 0.2;
  const reach = { right: around.x1, left: around.x0 };
  return guests.map(({ who, scale }, i) => {
    const left = (i % 2 === 1) !== leftFirst;
    const half = (widthOf(who.box) * scale) / 2;
    const over = Math.min(half, widthOf(around) / 2) * (who.subject.tiltDeg ? near + 0.24 : near);
    const x = left ? reach.left - half + over : reach.right + half - over;
    if (left) reach.left = x - half;
    else reach.right = x + half;
    const lift = who.subject.floats && who.subject.family === 'creature' ? heightOf(around) * 0.2 : 0;
    const at = standing(who.box, x, around.y1 - lift, scale);
    // What is smaller stands in front.
    return {
      sketch: who.sketch,
      at,
      depth: heightOf(who.box) * scale < heightOf(around) ? 40 + i : -40 - i,
      group: `guest${i}`,
    };
  });
};

/** Spread over the width of the subject, `low` units below or above its ground. */
const spread = (guests: readonly Guest[], around: Box, y: number, depth: number, aside: number): Layer[] =>
  guests.map(({ who, scale }, i) => {
    const t = guests.length === 1 ? 0 : (i / (guests.length - 1) - 0.5) * 2;
    const x = middleOf(around) + t * widthOf(around) * 0.5 + aside;
    return {
      sketch: who.sketch,
      at: standing(who.box, x, y, scale),
      depth: depth + (depth > 0 ? i : -i),
      group: `guest${depth}${i}`,
    };
  });

const layersOf = (host: Cast, companion: Companion, guests: readonly Guest[], stage: Stage): Layer[] => {
  const { box } = host;
  switch (companion.relation) {
    case 'BESIDE':
      return beside(guests, box, stage.random.fork('beside').chance(0.3));
    case 'BEHIND':
      return spread(
        guests,
        box,
        box.y1 - heightOf(box) * 0.04,
        -60,
        guests.length > 1 ? 0 : widthOf(box) * 0.3,
      );
    case 'BEFORE':
      return spread(guests, box, box.y1 + heightOf(box) * 0.06, 60, 0);
    case 'ON': {
      const x = middleOf(box);
      const top = topAt(host.sketch.parts, box, x) ?? box.y0;
      return spread(guests, box, top + 4, 50, 0);
    }
    case 'UNDER': {
      const [first] = guests;
      if (!first) return [];
      const tall = heightOf(first.who.box) * first.scale;
      return spread(guests, box, box.y1 + tall * 0.86, -50, 0);
    }
  }
};

const scales: Record<Companion['relation'], (own: number) => number> = {
  BESIDE: (own) => own,
  BEHIND: (own) => Math.max(1.05, own),
  BEFORE: (own) => Math.min(0.56, own),
  ON: (own) => Math.min(0.6, own),
  UNDER: (own) => Math.max(0.8, own),
};

/** Puts those who go with the subject around it. */
export const withCompanions = (main: Cast, stage: Stage): Cast => {
  let scene = main;
  for (const [k, companion] of stage.plan.companions.entries()) {
    const count = Math.min(6, companion.count ?? 1);
    const guests = Array.from({ length: count }, (_, i): Guest | undefined => {
      const label = `guest${k}`;
      const form = `form ${i}`;
      const first = stage.cast(companion, label, { form });
      if (!first) return undefined;
      const size = scales[companion.relation](relativeStature(first.subject, main.subject));
      const crowd = count > 2 ? 0.8 : 1;
      const scale =
        (size * crowd * heightOf(main.box)) / Math.max(heightOf(first.box), widthOf(first.box) * 0.7);
      return { who: stage.cast(companion, label, { scale, form }) ?? first, scale };
    }).filter((guest) => guest !== undefined);
    if (!guests.length) continue;
    const layers = layersOf(scene, companion, guests, stage);
    scene = cast(
      main.subject,
      layered([{ sketch: scene.sketch, at: here, depth: 0, group: `host${k}` }, ...layers]),
    );
  }
  return scene;
};
