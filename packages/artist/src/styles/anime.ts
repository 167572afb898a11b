import { color, smoothstep } from './operations/color.ts';
import { paintUnder, tint } from './operations/combine.ts';
import { subjectOf } from './operations/enlarge/subject.ts';
import { flatten } from './operations/flatten.ts';
import { grade, keepBlacks } from './operations/grade.ts';
import { heightOf } from './operations/height-field.ts';
import { inkLines } from './operations/ink-lines.ts';
import { normalsOf } from './operations/normals.ts';
import { copyPlate, plateToPicture } from './operations/plate.ts';
import { facing } from './operations/shading.ts';
import { silhouetteDistance } from './operations/silhouette.ts';
import type { Style } from './style.ts';

const line = color('#2b1a33');

export const anime: Style = {
  key: 'anime',
  name: 'Anime',
  icon: 'star',
  generatePrompt: 'anime, cel shaded, clean line art, bright eyes, vivid hair',
  enhancePrompt:
    'Redraw this as an anime cel: clean thin colored line art, flat base colors with one crisp cool shadow tone, sharp highlights in hair and eyes, warm light from the upper left, transparent background. Keep the character and its colors.',
  mood: { chroma: 1.15, lightness: 0.05, contrast: 1.05 },
  apply(picture, _random, report) {
    report(0.05, 'enlarging');
    const subject = subjectOf(picture, { margin: 0.03, absorb: true, roundness: 0.7 });
    const { plate, cell, pen } = subject;
    report(0.4, 'inking clean lines');
    const lines = inkLines(subject, { thin: 0.7, thick: Math.max(1.6, pen * 0.2), inner: 0.75 });
    const height = heightOf(subject, { bulge: 3.4, regions: 0.9, detail: 0.5 });
    const normals = normalsOf(height, plate);
    report(0.6, 'painting the cel');
    flatten(plate, subject.materials);
    grade(plate, { chroma: 1.22, curve: keepBlacks((l) => l ** 0.84 * 0.97 + 0.09 * (1 - l)) });
    const shaded = copyPlate(plate);
    grade(shaded, { chroma: 1.05, curve: (l) => l * 0.76, shadows: [0.012, -0.035], lights: [0.01, -0.05] });
    const light = facing(normals, [-0.5, -0.72, 0.5]);
    const edge = 0.035;
    for (let i = 0; i < light.length; i++) {
      const part = 1 - smoothstep(0.34 - edge, 0.34 + edge, light[i]!);
      plate.r[i]! += (shaded.r[i]! - plate.r[i]!) * part;
      plate.g[i]! += (shaded.g[i]! - plate.g[i]!) * part;
      plate.b[i]! += (shaded.b[i]! - plate.b[i]!) * part;
    }
    report(0.8, 'setting highlights');
    tint(
      plate,
      light.map((value) => smoothstep(0.965, 0.98, value)),
      [1, 0.98, 0.92],
      0.75,
    );
    const sky = silhouetteDistance(plate).map(
      (distance, i) =>
        smoothstep(-cell * 0.9, -cell * 0.5, distance) *
        smoothstep(0.1, 0.5, normals.x[i]! - normals.y[i]! * 0.2),
    );
    tint(plate, sky, [0.55, 0.75, 1], 0.3);
    tint(plate, lines, line, 0.94);
    paintUnder(
      plate,
      silhouetteDistance(plate).map((distance) => Math.min(1, Math.max(0, 2.1 - distance))),
      line,
    );
    report(1, 'done');
    return plateToPicture(plate);
  },
};
