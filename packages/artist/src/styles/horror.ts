import { hauntedWall } from './operations/backdrops/haunted-wall.ts';
import { castShadow } from './operations/cast-shadow.ts';
import { over, tint } from './operations/combine.ts';
import { subjectOf } from './operations/enlarge/subject.ts';
import { fogOf } from './operations/fog.ts';
import { contrast, grade } from './operations/grade.ts';
import { grain } from './operations/grain.ts';
import { heightOf } from './operations/height-field.ts';
import { noiseOf } from './operations/noise.ts';
import { normalsOf } from './operations/normals.ts';
import { opennessOf } from './operations/openness.ts';
import { plateToPicture } from './operations/plate.ts';
import { relight } from './operations/relight.ts';
import { smoothTones } from './operations/smooth-tones.ts';
import { vignette } from './operations/vignette.ts';
import type { Style } from './style.ts';

export const horror: Style = {
  key: 'horror',
  name: 'Horror',
  icon: 'ghost',
  generatePrompt: 'horror, gaunt and eerie, sickly pale colors, hollow dark eyes, dried blood',
  enhancePrompt:
    'Restage this as a still from an expressionist horror film: lit from below by a sickly green lamp, nearly drained of color, a huge distorted shadow on the cracked wall behind, drifting fog, heavy vignette and film grain. Keep the subject recognizable.',
  mood: { hues: [130, 20], pull: 0.3, chroma: 0.45, lightness: -0.08, contrast: 1.3, words: ['undead'] },
  apply(picture, random, report) {
    report(0.05, 'enlarging');
    const subject = subjectOf(picture, { margin: 0.1, absorb: true });
    const { plate, cell } = subject;
    report(0.4, 'draining the color');
    smoothTones(plate, subject.materials, cell * 0.8);
    const height = heightOf(subject, { bulge: 4.6, regions: 1.1, detail: 0.5 });
    const decay = noiseOf(plate, random.fork('decay'), 4, cell * 2.2);
    for (let i = 0; i < height.length; i++) height[i]! += (decay[i]! - 0.5) * cell * 0.2;
    grade(plate, { chroma: 0.62, shadows: [-0.006, 0.002], lights: [-0.012, 0.014] });
    report(0.55, 'lighting from below');
    relight(plate, normalsOf(height, plate), {
      sky: [0.035, 0.05, 0.06],
      ground: [0.1, 0.13, 0.08],
      openness: opennessOf(height, plate, cell * 1.1, 2),
      lights: [
        { from: [0.15, 0.85, 0.32], color: [1.6, 1.75, 1.05], gloss: 0.3, sharpness: 16 },
        { from: [-0.8, -0.7, -0.1], color: [0.35, 0.5, 0.6], rim: 2 },
      ],
    });
    grade(plate, { curve: contrast(0.42, 0.46) });
    report(0.7, 'raising the shadow');
    const scene = hauntedWall(plate, random.fork('wall'), plate);
    tint(scene, castShadow(plate, { length: 0.12, lean: 0.1, softness: cell }), [0.002, 0.003, 0.002], 0.9);
    over(scene, plate);
    report(0.85, 'letting in the fog');
    tint(scene, fogOf(plate, random.fork('fog'), 0.62, 1), [0.2, 0.27, 0.19], 0.62);
    vignette(scene, 0.92);
    grade(scene, { curve: contrast(0.12, 0.4), shadows: [-0.012, 0.004] });
    grain(scene, random.fork('grain'), 0.2);
    report(1, 'done');
    return plateToPicture(scene);
  },
};
