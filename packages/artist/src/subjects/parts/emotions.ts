import type { Art } from '../../art.ts';
import { measure } from '../../raster/measure.ts';
import { ball } from '../../shapes/primitives.ts';
import { heart, leaf } from '../../shapes/symbols.ts';
import type { Mark, Sketch } from '../../sketch.ts';
import { eyes } from '../../stamps/eyes.ts';
import { tears } from '../../stamps/mouths.ts';

const eyeStamps = new Set<unknown>(Object.values(eyes));

const drawTears = (art: Art, sketch: Sketch, seeing: readonly Mark[]): void => {
  art.addPaint('tear', 'flat', 'sky');
  for (const { x, y, height, depth, side, axis } of seeing)
    sketch.mark(
      tears,
      x,
      y + Math.max(height * 0.86, 2.4 / art.pixels),
      Math.max(height * 0.9, 2 / art.pixels),
      {
        depth: depth + 0.1,
        paint: 'tear',
        side,
        axis,
      },
    );
};

/** Shows on any body what its face alone would not: tears, drops of sweat, a heart above the head. */
export const showEmotion = (art: Art, sketch: Sketch): void => {
  const [crying, inLove, scared] = (['crying', 'inLove', 'scared'] as const).map((trait) => art.has(trait));
  if (!crying && !inLove && !scared) return;
  const seeing = sketch.marks.filter(({ stamps }) => eyeStamps.has(stamps));
  if (crying) drawTears(art, sketch, seeing);
  const { x0, x1, y0 } = measure(sketch.parts, 2);
  const middle = seeing.length ? seeing.reduce((sum, { x }) => sum + x, 0) / seeing.length : (x0 + x1) / 2;
  const brow = seeing.length ? Math.min(...seeing.map(({ y }) => y)) : y0 + 20;
  if (inLove && art.level >= 1) {
    art.addPaint('love', 'matte', 'rose');
    sketch.part('love', heart(middle + 24, y0 - 2, Math.max(7, 2.6 / art.pixels)), {
      depth: 98,
      group: 'love',
      bulge: 5,
    });
  }
  if (scared) {
    art.addPaint('sweat', 'matte', 'sky');
    const size = Math.max(4, 1.5 / art.pixels);
    for (const side of [-1, 1])
      sketch.part(
        'sweat',
        leaf([middle + side * 25, brow - 22], [middle + side * 20, brow - 22 - size * 2.6], size * 0.9, 0.3),
        { depth: 98, group: `sweat${side}` },
      );
    sketch.part('sweat', ball(middle - 30, brow - 8, size * 0.7), { depth: 98, group: 'sweat' });
  }
};
