import { color, smoothstep } from './operations/color.ts';
import { paintOver, paintUnder, tint } from './operations/combine.ts';
import { subjectOf } from './operations/enlarge/subject.ts';
import { flatten } from './operations/flatten.ts';
import { contrast, grade } from './operations/grade.ts';
import { halftone } from './operations/halftone.ts';
import { heightOf } from './operations/height-field.ts';
import { inkLines } from './operations/ink-lines.ts';
import { misprint } from './operations/misprint.ts';
import { normalsOf } from './operations/normals.ts';
import { copyPlate, plateToPicture } from './operations/plate.ts';
import { facing } from './operations/shading.ts';
import { silhouetteDistance } from './operations/silhouette.ts';
import type { Style } from './style.ts';

const ink = color('#0b0a12');
const paper = color('#fff8e6');

export const comic: Style = {
  key: 'comic',
  name: 'Comic',
  icon: 'message-circle',
  generatePrompt: 'comic book, bold ink outlines, spot blacks, bright flat primary colors',
  enhancePrompt:
    'Ink and print this as a comic book panel figure: bold black brush lines of varying width, spot blacks, flat bright colors, halftone dots in the half shadows, slight misregistration of the print, transparent background. Keep the pose and the colors.',
  mood: { chroma: 1.3, contrast: 1.25, words: ['bold'] },
  apply(picture, random, report) {
    report(0.05, 'enlarging');
    const subject = subjectOf(picture, { margin: 0.045, absorb: true });
    const { plate, cell, pen } = subject;
    report(0.4, 'inking');
    const lines = inkLines(subject, { thin: 1, thick: Math.max(3, pen * 0.5), inner: 0.85 });
    const height = heightOf(subject, { bulge: 3.6, regions: 1, detail: 0.6 });
    const light = facing(normalsOf(height, plate), [-0.6, -0.65, 0.5]);
    report(0.6, 'choosing flat colors');
    flatten(plate, subject.materials);
    grade(plate, { chroma: 1.38, curve: (l) => contrast(0.22, 0.4)(0.06 + l * 0.94) });
    report(0.75, 'printing dots');
    const shade = copyPlate(plate);
    grade(shade, { chroma: 1.12, curve: (l) => l * 0.64, shadows: [0.012, -0.025] });
    const pitch = Math.max(5, Math.min(8, cell * 0.85));
    const dots = halftone(
      light.map((value) => smoothstep(0.52, -0.2, value) * 0.95),
      plate,
      pitch,
      38 + random.between(-8, 8),
    );
    for (let i = 0; i < dots.length; i++) {
      plate.r[i]! += (shade.r[i]! - plate.r[i]!) * dots[i]!;
      plate.g[i]! += (shade.g[i]! - plate.g[i]!) * dots[i]!;
      plate.b[i]! += (shade.b[i]! - plate.b[i]!) * dots[i]!;
    }
    tint(
      plate,
      light.map((value) => smoothstep(0.955, 0.975, value)),
      paper,
      0.85,
    );
    misprint(plate, 1.4);
    paintOver(
      plate,
      light.map((value, i) => smoothstep(-0.3, -0.42, value) * plate.alpha[i]!),
      ink,
      0.96,
    );
    paintOver(plate, lines, ink);
    const distance = silhouetteDistance(plate);
    const line = Math.max(2.5, pen * 0.4);
    paintUnder(
      plate,
      distance.map((d, i) =>
        Math.min(
          1,
          Math.max(0, line * (0.75 + 0.5 * smoothstep(0.2, 0.9, (i % plate.width) / plate.width)) + 0.5 - d),
        ),
      ),
      ink,
    );
    report(1, 'done');
    return plateToPicture(plate);
  },
};
