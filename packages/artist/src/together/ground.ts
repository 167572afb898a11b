import type { ColorName } from '../color/colors.ts';
import { elementNamed } from '../prompt/elements.ts';
import type { Carried } from '../prompt/plan.ts';
import { isContainer } from '../prompt/things.ts';
import { subjectNamed } from '../subjects/registry.ts';
import { type Cast, cast, heightOf, layered, middleOf, type Stage, widthOf } from './cast.ts';
import { topAt } from './contour.ts';

/** What is a mound of its own color, whatever else has its name. */
const mounds: Readonly<Record<string, ColorName>> = {
  hill: 'leafgreen',
  grass: 'leafgreen',
  meadow: 'leafgreen',
  moss: 'moss',
  snow: 'white',
  ice: 'ice',
  sand: 'sand',
  desert: 'sand',
  beach: 'sand',
  dirt: 'earth',
  mud: 'umber',
  lava: 'scarlet',
  water: 'water',
};

/** Where one stands on what has something else on top, in its own units. */
const standingHeights: Readonly<Record<string, number>> = { island: -4 };

/** How much wider it is than who stands on it. */
const reaches: Readonly<Record<string, number>> = { pedestal: 0.95, rock: 1.15, stump: 1.05 };

const groundOf = (ground: Carried, words: readonly string[]): Carried => {
  // The hill of the words is a mountain where it is alone in the picture.
  const heaped = ground.name === 'coin' && words.some((w) => /^(pile|heap|mound|mountain)s?$/.test(w));
  const named = heaped ? 'coin pile' : ground.name;
  const name = named === 'mountain' && words.some((w) => /^hills?$/.test(w)) ? 'hill' : named;
  if (!mounds[name] && subjectNamed(name) && !subjectNamed(name)?.fill) return { ...ground, name };
  const made = ground.element ? elementNamed(ground.element).color : undefined;
  return { name: 'mound', color: ground.color ?? made ?? mounds[name] ?? 'leafgreen' };
};

/** Draws what the subject and its company stand on, below them. */
export const withGround = (scene: Cast, stage: Stage): Cast => {
  const { ground, words } = stage.plan;
  if (!ground) return scene;
  const wish = groundOf(ground, words);
  const floor = stage.cast(wish, 'ground');
  if (!floor) return scene;
  const inside = isContainer(wish.name);
  const reach = inside ? 1 : (reaches[wish.name] ?? 1.3);
  const scale = Math.max(
    (widthOf(scene.box) * reach) / widthOf(floor.box),
    (heightOf(scene.box) * 0.3) / heightOf(floor.box),
  );
  const middle = middleOf(floor.box);
  const top = standingHeights[wish.name] ?? topAt(floor.sketch.parts, floor.box, middle) ?? floor.box.y0;
  // What is in a vessel looks over its rim.
  const sunk = inside ? heightOf(scene.box) * 0.3 : 5 + (scene.subject.family === 'place' ? 3 : 0);
  const x = middleOf(scene.box);
  return cast(
    scene.subject,
    layered([
      {
        sketch: floor.sketch,
        at: { x: x - middle * scale, y: scene.box.y1 - sunk - top * scale, scale },
        depth: inside ? 400 : -100,
        group: 'ground',
      },
      { sketch: scene.sketch, at: { x: 0, y: 0 }, depth: 0, group: 'standing' },
    ]),
  );
};
