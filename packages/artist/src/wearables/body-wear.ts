import { flat, matte, metal } from '../color/paint.ts';
import { ball, limb, poly, ring, slab } from '../shapes/primitives.ts';
import { pebble } from '../shapes/symbols.ts';
import { torsoFrame } from './torso-frame.ts';
import type { Wearable } from './wearable.ts';

/** From the chest to the knees, tied about the neck. */
export const apron: Wearable = {
  name: 'apron',
  words: ['kitchen apron', 'work apron', 'leather apron'],
  main: 'linen',
  paints: { linen: matte('white', 'cream'), tie: flat('stone') },
  draw(art, sketch, wearer) {
    const { at, half, facing, depth } = torsoFrame(art, wearer);
    const behind = facing < -0.3;
    if (behind) {
      sketch.part('apron.linen', slab(...at(0, 0.86), half * 1.9, art.atLeast(1.2, 3)), {
        depth: depth + 0.6,
        group: 'tie',
      });
      return;
    }
    const cloth = poly(
      [
        at(-0.5, 0.16),
        at(0.5, 0.16),
        at(0.56, 0.66),
        at(0.86, 0.8),
        at(0.92, 1.52),
        at(-0.92, 1.52),
        at(-0.86, 0.8),
        at(-0.56, 0.66),
      ],
      1,
    );
    sketch.part('apron.linen', cloth, { depth: depth + 0.5, group: 'apron', bulge: half * 0.6 });
    if (art.level < 1) return;
    for (const side of [-1, 1])
      sketch.part('apron.linen', limb(at(side * 0.42, 0.2), art.atLeast(0.5, 1.3), at(side * 0.34, -0.14)), {
        depth: depth + 0.55,
        group: `strap${side}`,
        line: false,
      });
    if (art.level >= 2)
      sketch.part('apron.tie', slab(...at(0, 1.16), half * 0.84, art.atLeast(0.8, 1.4)), {
        depth: depth + 0.6,
        group: 'pocket',
        line: false,
      });
  },
};

/** Gauze that stands out all around the hips. */
export const tutu: Wearable = {
  name: 'tutu',
  words: ['ballet skirt', 'ballerina skirt'],
  main: 'gauze',
  paints: { gauze: matte('pink', 'white', 'lavender') },
  forPeople: true,
  draw(art, sketch, wearer) {
    const { at, half, tall, depth } = torsoFrame(art, wearer);
    const [x, y] = at(0, 1);
    sketch.part('tutu.gauze', ball(x, y + tall * 0.1, half * 2.1, tall * 0.3), {
      depth: depth + 0.2,
      group: 'low',
      bulge: tall * 0.2,
      tone: -0.14,
    });
    sketch.part('tutu.gauze', ball(x, y, half * 1.84, tall * 0.24), {
      depth: depth + 0.3,
      group: 'top',
      bulge: tall * 0.2,
      pattern: (px) => (art.level >= 2 && Math.sin((px - x) * 0.9) > 0.6 ? 0.16 : 0),
    });
  },
};

/** Across the chest, from the shoulder to the hip. */
export const sash: Wearable = {
  name: 'sash',
  words: ['shoulder belt', 'bandolier', 'baldric'],
  main: 'silk',
  paints: { silk: matte('red', 'azure', 'gold', 'leather'), buckle: metal('gold') },
  forPeople: true,
  draw(art, sketch, wearer) {
    const { at, half, facing, depth } = torsoFrame(art, wearer);
    const way = facing < 0 ? -1 : 1;
    sketch.part(
      'sash.silk',
      limb(at(-0.78 * way, 0.04), art.atLeast(0.8, half * 0.17), at(0.8 * way, 0.92)),
      {
        depth: depth + 0.4,
        group: 'sash',
        bulge: 3,
      },
    );
    if (art.level >= 2 && facing > 0)
      sketch.part('sash.buckle', ball(...at(0, 0.47), 2.4), { depth: depth + 0.5, group: 'buckle' });
  },
};

/** Bags and tools about the hips. */
export const toolBelt: Wearable = {
  name: 'toolBelt',
  words: ['tool belt', 'utility belt'],
  main: 'leather',
  paints: { leather: matte('leather', 'umber'), steel: metal('steel') },
  forPeople: true,
  draw(art, sketch, wearer) {
    const { at, half, facing, depth } = torsoFrame(art, wearer);
    sketch.part('toolBelt.leather', slab(...at(0, 0.92), half * 1.84, art.atLeast(1.2, 4.2), 1), {
      depth: depth + 0.5,
      group: 'belt',
    });
    for (const side of facing < 0.3 ? [-0.5] : [-0.66, 0.66]) {
      const [x, y] = at(side, 1.08);
      sketch.part('toolBelt.steel', slab(x, y - 4, art.atLeast(0.8, 2), 7, 0.8), {
        depth: depth + 0.55,
        group: `tool${side}`,
      });
      sketch.part('toolBelt.leather', slab(x, y, art.atLeast(2, 6.6), art.atLeast(2, 7.4), 1.6), {
        depth: depth + 0.6,
        group: `bag${side}`,
        bulge: 3,
      });
    }
  },
};

/** Arrows over the shoulder. */
export const quiver: Wearable = {
  name: 'quiver',
  words: ['quiver of arrows', 'arrow quiver'],
  main: 'leather',
  paints: { leather: matte('leather', 'chestnut'), fletch: flat('red', 'white'), shaft: flat('tan') },
  forPeople: true,
  draw(art, sketch, wearer) {
    const { at, half, tall, facing, depth } = torsoFrame(art, wearer);
    const way = facing < 0 ? -1 : 1;
    const behind = facing < 0 ? depth + 1 : -6;
    const [x, y] = at(0.72 * way, 0.1);
    sketch.part('quiver.leather', limb([x, y - tall * 0.2], half * 0.3, at(-0.3 * way, 0.9), half * 0.26), {
      depth: behind,
      group: 'quiver',
    });
    for (const [i, off] of [-0.26, 0.06, 0.36].entries()) {
      const tip: [number, number] = [x + (off + 0.2 * way) * half, y - tall * (0.74 + (i % 2) * 0.1)];
      sketch.part('quiver.shaft', limb([x + off * half * 0.5, y - tall * 0.2], art.atLeast(0.4, 0.7), tip), {
        depth: behind - 0.1,
        group: `shaft${i}`,
        line: false,
      });
      sketch.part('quiver.fletch', ball(...tip, art.atLeast(0.8, 2), art.atLeast(1.1, 3)), {
        depth: behind - 0.05,
        group: `fletch${i}`,
      });
    }
  },
};

/** Plates that hang over both shoulders. */
export const shoulderPlates: Wearable = {
  name: 'shoulderPlates',
  words: ['pauldrons', 'shoulder plates', 'shoulder pads', 'pauldron'],
  main: 'plate',
  paints: { plate: matte('maroon', 'charcoal', 'navy'), cord: metal('gold') },
  forPeople: true,
  draw(art, sketch, wearer) {
    const { at, half, tall, facing, depth } = torsoFrame(art, wearer);
    for (const side of Math.abs(facing) < 0.3 ? [0] : [-1, 1]) {
      const [x, y] = at(side * 1.12, 0.3);
      const tilt = side * -10;
      sketch.part('shoulderPlates.plate', slab(x, y, half * 0.86, tall * 0.62, 2, tilt), {
        depth: depth + 1.4,
        group: `plate${side}`,
        bulge: 5,
        pattern: (_, py) => (art.level >= 2 && Math.sin((py - y) * 1.1) > 0.66 ? -0.34 : 0),
      });
      if (art.level >= 1)
        sketch.part(
          'shoulderPlates.cord',
          slab(x, y - tall * 0.27, half * 0.8, art.atLeast(0.9, 2), 0.6, tilt),
          { depth: depth + 1.5, group: `cord${side}`, line: false },
        );
    }
  },
};

/** Fur about the neck and the hem, as winter asks for. */
export const furTrim: Wearable = {
  name: 'furTrim',
  words: ['fur collar', 'fur trim', 'fur coat'],
  main: 'fur',
  paints: { fur: matte('white', 'ivory') },
  forPeople: true,
  draw(art, sketch, wearer) {
    const { at, half, tall, facing, depth } = torsoFrame(art, wearer);
    sketch.part(
      'furTrim.fur',
      pebble([at(-0.9, 0.04), at(0, 0.16), at(0.9, 0.04), at(0.9, -0.12), at(-0.9, -0.12)], 2),
      { depth: depth + 0.5, group: 'collar', bulge: 3 },
    );
    if (facing > 0.2)
      sketch.part('furTrim.fur', slab(...at(0, 0.76), art.atLeast(1.6, half * 0.26), tall * 1.5, 2), {
        depth: depth - 0.4,
        group: 'front',
        bulge: 2,
      });
  },
};

/** Rope in the hand of who catches others: a lasso at the hip. */
export const lasso: Wearable = {
  name: 'lasso',
  words: ['lariat', 'coiled rope'],
  main: 'rope',
  paints: { rope: matte('sand', 'tan') },
  forPeople: true,
  draw(art, sketch, wearer) {
    const { at, half, depth } = torsoFrame(art, wearer);
    const [x, y] = at(0.86, 1.06);
    sketch.part('lasso.rope', ring(x, y, half * 0.4, art.atLeast(0.6, 1.4)), {
      depth: depth + 1,
      group: 'rope',
    });
  },
};
