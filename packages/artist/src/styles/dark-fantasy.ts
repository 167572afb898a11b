import { blackSun } from './operations/backdrops/black-sun.ts';
import { castShadow } from './operations/cast-shadow.ts';
import { color, smoothstep } from './operations/color.ts';
import { over, paintOver, tint } from './operations/combine.ts';
import { subjectOf } from './operations/enlarge/subject.ts';
import { feetOf } from './operations/feet.ts';
import { fogOf } from './operations/fog.ts';
import { glow } from './operations/glow.ts';
import { contrast, grade } from './operations/grade.ts';
import { hatching } from './operations/hatching.ts';
import { heightOf } from './operations/height-field.ts';
import { inkLines } from './operations/ink-lines.ts';
import { addMotes, strewMotes } from './operations/motes.ts';
import { noiseOf } from './operations/noise.ts';
import { normalsOf } from './operations/normals.ts';
import { opennessOf } from './operations/openness.ts';
import { plateToPicture } from './operations/plate.ts';
import { relight } from './operations/relight.ts';
import { facing } from './operations/shading.ts';
import { smoothTones } from './operations/smooth-tones.ts';
import { vignette } from './operations/vignette.ts';
import type { Style } from './style.ts';

const soot = color('#070406');
const embers = [
  [1.6, 0.55, 0.1],
  [1.3, 0.25, 0.05],
  [1.6, 1, 0.4],
] as const;

export const darkFantasy: Style = {
  key: 'dark-fantasy',
  name: 'Dark Fantasy',
  icon: 'skull',
  generatePrompt: 'dark fantasy, grim gothic armor and ragged cloth, blackened metal, embers, deep reds',
  enhancePrompt:
    'Redraw this as a grim dark fantasy engraving: deep blacks, cross-hatched shadows, ember light from behind along the edges, a black sun with a burning corona over ruined spires, smoke and drifting sparks. Keep the subject and its silhouette.',
  mood: { hues: [25, 50, 300], pull: 0.35, chroma: 0.7, lightness: -0.1, contrast: 1.3, words: ['dark'] },
  apply(picture, random, report) {
    report(0.05, 'enlarging');
    const subject = subjectOf(picture, { margin: 0.09, absorb: true });
    const { plate, cell, pen } = subject;
    const lines = inkLines(subject, { thin: 0.8, thick: pen * 0.36, inner: 0.8 });
    report(0.4, 'blackening');
    smoothTones(plate, subject.materials, cell * 0.8);
    const height = heightOf(subject, { bulge: 3.6, regions: 1.4, detail: 0.9 });
    const normals = normalsOf(height, plate);
    const openness = opennessOf(height, plate, cell * 1.2, 1.6);
    grade(plate, { chroma: 0.66, exposure: 0.8, shadows: [0.014, 0.006], lights: [0.004, 0.012] });
    relight(plate, normals, {
      sky: [0.3, 0.28, 0.32],
      ground: [0.2, 0.1, 0.07],
      openness,
      lights: [
        { from: [-0.55, -0.75, 0.45], color: [0.95, 0.88, 0.82], gloss: 0.22, sharpness: 18 },
        { from: [-1, -0.4, -0.2], color: [1.5, 0.42, 0.1], rim: 2 },
        { from: [1, -0.3, -0.2], color: [1.9, 0.55, 0.12], rim: 1.7 },
      ],
    });
    report(0.6, 'engraving shadows');
    const light = facing(normals, [-0.55, -0.75, 0.55]);
    const dark = light.map(
      (value, i) => smoothstep(0.75, -0.35, value * 0.75 + openness[i]! * 0.25) * plate.alpha[i]!,
    );
    const wobble = noiseOf(plate, random.fork('burin'), 3, cell * 4);
    paintOver(plate, hatching(dark, plate, Math.max(3.4, pen * 0.5), 38, height, wobble), soot, 0.82);
    paintOver(plate, lines, soot);
    report(0.75, 'lighting the black sun');
    const scene = blackSun(plate, random.fork('ruins'), Math.min(0.94, feetOf(plate) / plate.height - 0.05));
    tint(scene, castShadow(plate, { length: 0.1, lean: 0, softness: cell }), [0.001, 0.001, 0.001], 0.9);
    over(scene, plate);
    tint(scene, fogOf(plate, random.fork('smoke'), 0.7, 1), [0.09, 0.03, 0.022], 0.7);
    addMotes(scene, strewMotes(scene, random.fork('embers'), 90, [0.7, 2.6], embers));
    glow(scene, { threshold: 0.5, sigma: 12, strength: 0.4 });
    grade(scene, { curve: contrast(0.16, 0.38) });
    vignette(scene, 0.7);
    report(1, 'done');
    return plateToPicture(scene);
  },
};
