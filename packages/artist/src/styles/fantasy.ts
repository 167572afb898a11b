import { enchantedValley } from './operations/backdrops/enchanted-valley.ts';
import { castShadow } from './operations/cast-shadow.ts';
import { color, times } from './operations/color.ts';
import { addLight, over, tint } from './operations/combine.ts';
import { subjectOf } from './operations/enlarge/subject.ts';
import { feetOf } from './operations/feet.ts';
import { glow } from './operations/glow.ts';
import { contrast, grade } from './operations/grade.ts';
import { heightOf } from './operations/height-field.ts';
import { lightRays } from './operations/light-rays.ts';
import { addMotes, strewMotes } from './operations/motes.ts';
import { normalsOf } from './operations/normals.ts';
import { opennessOf } from './operations/openness.ts';
import { plateToPicture } from './operations/plate.ts';
import { relight } from './operations/relight.ts';
import { smoothTones } from './operations/smooth-tones.ts';
import { vignette } from './operations/vignette.ts';
import type { Style } from './style.ts';

const magic = ['#ffe08a', '#fff6d0', '#9ff5d8', '#ffb8e6'].map(color);

export const fantasy: Style = {
  key: 'fantasy',
  name: 'Fantasy',
  icon: 'wand-sparkles',
  generatePrompt: 'high fantasy, enchanted, jewel colors, golden trim, a touch of magic light',
  enhancePrompt:
    'Paint this as high fantasy book art: warm golden light and soft bloom, jewel colors, an enchanted valley with misty mountains and a distant castle, light rays and drifting motes of magic. Keep the subject, its silhouette and its colors.',
  mood: { hues: [75, 300, 170], pull: 0.18, chroma: 1.2, lightness: 0.03, words: ['magic'] },
  apply(picture, random, report) {
    report(0.05, 'enlarging');
    const subject = subjectOf(picture, { margin: 0.09, absorb: true });
    const { plate, cell } = subject;
    report(0.4, 'gilding the light');
    smoothTones(plate, subject.materials, cell * 0.55);
    const height = heightOf(subject, { bulge: 2.6, regions: 0.7, detail: 0.7 });
    grade(plate, { chroma: 1.22, curve: (l) => l * 0.94 + 0.05 });
    relight(plate, normalsOf(height, plate), {
      sky: [0.52, 0.5, 0.68],
      ground: [0.36, 0.4, 0.3],
      openness: opennessOf(height, plate, cell * 1.2, 1.2),
      lights: [
        { from: [-0.5, -0.75, 0.7], color: [0.78, 0.7, 0.56], wrap: 0.3, gloss: 0.25, sharpness: 22 },
        { from: [0.9, -0.5, -0.1], color: [1.7, 1.15, 0.5], rim: 1.7 },
      ],
    });
    report(0.6, 'painting the valley');
    const scene = enchantedValley(
      plate,
      random.fork('valley'),
      Math.min(0.95, feetOf(plate) / plate.height - 0.06),
    );
    tint(scene, castShadow(plate, { length: 0.14, lean: -0.5, softness: cell * 0.6 }), color('#0b1f26'), 0.7);
    over(scene, plate);
    report(0.8, 'scattering magic');
    addLight(
      scene,
      lightRays(plate, random.fork('rays'), plate.width * 0.95, -plate.height * 0.1, plate.width * 1.25),
      [1, 0.82, 0.45],
      0.3,
    );
    glow(scene, { threshold: 0.6, sigma: 20, strength: 0.42 });
    addMotes(
      scene,
      strewMotes(
        scene,
        random.fork('motes'),
        46,
        [1.2, 4.5],
        magic.map((light) => times(light, 0.9)),
      ),
    );
    addMotes(scene, strewMotes(scene, random.fork('stars'), 9, [2.5, 5], magic), 1);
    grade(scene, {
      curve: contrast(0.2, 0.5),
      chroma: 1.08,
      shadows: [0.005, -0.02],
      lights: [0.004, 0.016],
    });
    vignette(scene, 0.35);
    report(1, 'done');
    return plateToPicture(scene);
  },
};
