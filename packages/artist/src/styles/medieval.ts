import { age } from './operations/age.ts';
import { goldLeaf } from './operations/backdrops/gold-leaf.ts';
import { color } from './operations/color.ts';
import { over, paintOver, tint } from './operations/combine.ts';
import { emboss } from './operations/emboss.ts';
import { subjectOf } from './operations/enlarge/subject.ts';
import { contrast, grade, keepBlacks } from './operations/grade.ts';
import { hatching } from './operations/hatching.ts';
import { heightOf } from './operations/height-field.ts';
import { illuminatedFrame } from './operations/illuminated-frame.ts';
import { inkLines } from './operations/ink-lines.ts';
import { noiseOf } from './operations/noise.ts';
import { normalsOf } from './operations/normals.ts';
import { plateToPicture } from './operations/plate.ts';
import { posterize } from './operations/posterize.ts';
import { facing } from './operations/shading.ts';
import { smoothTones } from './operations/smooth-tones.ts';
import type { Style } from './style.ts';

const sepia = color('#33200f');
const chalk = color('#fbf1dc');

export const medieval: Style = {
  key: 'medieval',
  name: 'Medieval',
  icon: 'castle',
  generatePrompt:
    'medieval, in the manner of an illuminated manuscript, plain wool, leather and iron, heraldic colors',
  enhancePrompt:
    'Redraw this as a miniature in a medieval illuminated manuscript: flat tempera colors of vermilion, lapis, ochre and verdigris, brown pen outlines with fine hatching, white heightening, a panel of tooled gold leaf behind and a painted frame on parchment. Keep the figure and its pose.',
  mood: { hues: [35, 85, 260, 145], pull: 0.4, chroma: 0.85, contrast: 0.95 },
  apply(picture, random, report) {
    report(0.05, 'enlarging');
    const subject = subjectOf(picture, { margin: 0.14, framed: 0.085, absorb: true });
    const { plate, cell, pen } = subject;
    const height = heightOf(subject, { bulge: 3, regions: 1.6, detail: 1 });
    const light = facing(normalsOf(height, plate), [-0.6, -0.7, 0.6]);
    report(0.4, 'grinding pigments');
    const lines = inkLines(subject, { thin: 0.9, thick: pen * 0.44, inner: 0.9 });
    smoothTones(plate, subject.materials, cell * 0.9);
    grade(plate, {
      chroma: 1.02,
      maxChroma: 0.17,
      curve: keepBlacks((l) => 0.2 + 0.78 * contrast(0.1, 0.5)(l)),
      shadows: [0.012, 0.022],
      lights: [0.006, 0.03],
    });
    report(0.6, 'drawing with the pen');
    const wobble = noiseOf(plate, random.fork('pen'), 3, cell * 5);
    const half = posterize(light, [0.1, 0.56], 0.22).map((level) => Math.max(0, 1 - level));
    tint(plate, half, sepia, 0.22);
    paintOver(
      plate,
      hatching(
        half.map((dark, i) => dark * 0.62 * plate.alpha[i]!),
        plate,
        Math.max(4, pen * 0.62),
        42,
        height,
        wobble,
      ),
      sepia,
      0.7,
    );
    tint(plate, posterize(light, [0.97], 0.03), chalk, 0.55);
    paintOver(plate, lines, sepia, 0.94);
    report(0.8, 'laying gold leaf');
    const page = goldLeaf(plate, random.fork('page'));
    over(page, plate);
    illuminatedFrame(page);
    age(page, random.fork('age'));
    emboss(page, noiseOf(plate, random.fork('vellum'), 3, 9), 0.2);
    report(1, 'done');
    return plateToPicture(page);
  },
};
