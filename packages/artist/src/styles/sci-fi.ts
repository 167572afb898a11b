import { deepSpace } from './operations/backdrops/deep-space.ts';
import { color } from './operations/color.ts';
import { over } from './operations/combine.ts';
import { subjectOf } from './operations/enlarge/subject.ts';
import { glow } from './operations/glow.ts';
import { contrast, grade } from './operations/grade.ts';
import { heightOf } from './operations/height-field.ts';
import { normalsOf } from './operations/normals.ts';
import { opennessOf } from './operations/openness.ts';
import { panelSeams } from './operations/panel-seams.ts';
import { plateToPicture } from './operations/plate.ts';
import { relight } from './operations/relight.ts';
import { reticle } from './operations/reticle.ts';
import { smoothTones } from './operations/smooth-tones.ts';
import type { Style } from './style.ts';

const display = color('#5fe9ff');

export const sciFi: Style = {
  key: 'sci-fi',
  name: 'Sci-Fi',
  icon: 'rocket',
  generatePrompt: 'science fiction, clean white and steel plating, panel seams, cyan indicator lights',
  enhancePrompt:
    'Render this as hard science fiction concept art: machined plating with panel seams and small lights, a hard white key light, cold rim light, deep space with a planet and stars behind, thin holographic interface marks around it. Keep the shape and the main colors.',
  mood: { hues: [230, 200, 45], pull: 0.3, chroma: 0.8, lightness: 0.03, contrast: 1.15, words: ['metal'] },
  apply(picture, random, report) {
    report(0.05, 'enlarging');
    const subject = subjectOf(picture, { margin: 0.11, absorb: true });
    const { plate, cell } = subject;
    report(0.4, 'machining plates');
    smoothTones(plate, subject.materials, cell * 1.3);
    const height = heightOf(subject, { bulge: 3.2, regions: 1, detail: 0.4 });
    const openness = opennessOf(height, plate, cell, 1.6);
    const seams = panelSeams(subject, random.fork('plates'));
    for (let i = 0; i < height.length; i++) height[i]! += seams[i]! * 1.1;
    grade(plate, { chroma: 0.82, curve: (l) => l * 0.9 + 0.08, lights: [-0.006, -0.01] });
    report(0.6, 'lighting the hull');
    relight(plate, normalsOf(height, plate), {
      sky: [0.2, 0.26, 0.34],
      ground: [0.1, 0.13, 0.2],
      openness,
      lights: [
        { from: [-0.7, -0.6, 0.5], color: [1.35, 1.32, 1.25], gloss: 0.55, sharpness: 26 },
        { from: [-0.3, -0.8, 0.7], color: [0.12, 0.14, 0.16], gloss: 5, sharpness: 120 },
        { from: [0.9, 0.35, -0.1], color: [0.15, 0.75, 1.25], rim: 1.8 },
      ],
    });
    report(0.75, 'leaving orbit');
    const scene = deepSpace(plate, random.fork('space'));
    reticle(scene, plate, random.fork('display'), display);
    over(scene, plate);
    glow(scene, { threshold: 0.6, sigma: 9, strength: 0.45 });
    grade(scene, { curve: contrast(0.14, 0.45), shadows: [-0.006, -0.012] });
    report(1, 'done');
    return plateToPicture(scene);
  },
};
