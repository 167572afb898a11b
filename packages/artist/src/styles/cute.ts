import { blur } from './operations/blur.ts';
import { color, smoothstep } from './operations/color.ts';
import { paintUnder, tint } from './operations/combine.ts';
import { subjectOf } from './operations/enlarge/subject.ts';
import { grade, keepBlacks } from './operations/grade.ts';
import { heightOf } from './operations/height-field.ts';
import { inkLines } from './operations/ink-lines.ts';
import { addMotes, strewMotes } from './operations/motes.ts';
import { normalsOf } from './operations/normals.ts';
import { plateToPicture } from './operations/plate.ts';
import { relight } from './operations/relight.ts';
import { facing } from './operations/shading.ts';
import { silhouetteDistance } from './operations/silhouette.ts';
import { smoothTones } from './operations/smooth-tones.ts';
import type { Style } from './style.ts';

const plum = color('#6b3a5e');
const cream = color('#fffdf8');

export const cute: Style = {
  key: 'cute',
  name: 'Cute',
  icon: 'heart',
  generatePrompt: 'cute, chibi, big sparkling eyes, round soft shapes, pastel colors',
  enhancePrompt:
    'Turn this into an adorable sticker: rounder and softer shapes, candy pastel colors, glossy soft shading, rosy cheeks, a plum outline and a thick white cut border with a faint shadow, nothing behind it. Keep the character and its colors.',
  mood: { chroma: 0.95, lightness: 0.09, contrast: 0.8, words: ['cute'] },
  apply(picture, random, report) {
    report(0.05, 'enlarging');
    const subject = subjectOf(picture, { margin: 0.07, absorb: true, roundness: 1 });
    const { plate, cell, pen } = subject;
    report(0.45, 'rounding everything');
    const lines = inkLines(subject, { thin: pen * 0.16, thick: pen * 0.2, inner: 0.62 });
    smoothTones(plate, subject.materials, cell * 1.2);
    grade(plate, {
      chroma: 0.98,
      maxChroma: 0.2,
      curve: keepBlacks((l) => 0.27 + 0.71 * l ** 0.82),
      shadows: [0.022, -0.008],
      lights: [0.006, 0.006],
    });
    const height = heightOf(subject, { bulge: 4, regions: 0.9, detail: 0 });
    const normals = normalsOf(height, plate);
    report(0.65, 'adding gloss');
    relight(plate, normals, {
      sky: [0.74, 0.74, 0.78],
      ground: [0.68, 0.56, 0.66],
      lights: [
        { from: [-0.5, -0.75, 0.75], color: [0.42, 0.41, 0.38], wrap: 0.5 },
        { from: [0.6, 0.8, 0.1], color: [0.26, 0.12, 0.22], rim: 2 },
      ],
    });
    const gloss = facing(normals, [-0.55, -0.72, 0.62]).map((value) => smoothstep(0.955, 0.985, value));
    tint(plate, gloss, cream, 0.6);
    tint(plate, lines, plum, 0.85);
    report(0.8, 'cutting the sticker');
    addMotes(plate, strewMotes(plate, random.fork('glitter'), 10, [1.5, 3.5], [[0.9, 0.85, 0.9]]), 0.8);
    const distance = silhouetteDistance(plate);
    const line = pen * 0.42;
    const border = Math.max(7, pen * 1.25);
    const band = (width: number) => distance.map((d) => Math.min(1, Math.max(0, width + 0.5 - d)));
    paintUnder(plate, band(line), plum);
    const paper = band(line + border);
    paintUnder(plate, paper, cream);
    const { width } = plate;
    const fallen = paper.map((_, i) => paper[i - 4 * width - 2] ?? 0);
    paintUnder(plate, blur(fallen, plate, 4), color('#4a3550'), 0.38);
    report(1, 'done');
    return plateToPicture(plate);
  },
};
