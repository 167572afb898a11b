import { studio } from './operations/backdrops/studio.ts';
import { castShadow } from './operations/cast-shadow.ts';
import { color } from './operations/color.ts';
import { over, tint } from './operations/combine.ts';
import { subjectOf } from './operations/enlarge/subject.ts';
import { feetOf } from './operations/feet.ts';
import { glow } from './operations/glow.ts';
import { contrast, grade } from './operations/grade.ts';
import { grain } from './operations/grain.ts';
import { heightOf } from './operations/height-field.ts';
import { meanColor } from './operations/mean-color.ts';
import { noiseOf } from './operations/noise.ts';
import { normalsOf } from './operations/normals.ts';
import { opennessOf } from './operations/openness.ts';
import { plateToPicture } from './operations/plate.ts';
import { polishOf } from './operations/polish.ts';
import { relight } from './operations/relight.ts';
import { smoothTones } from './operations/smooth-tones.ts';
import { vignette } from './operations/vignette.ts';
import type { Style } from './style.ts';

export const photorealistic: Style = {
  key: 'photorealistic',
  name: 'Photorealistic',
  icon: 'camera',
  generatePrompt: 'a realistic miniature figure, true materials, natural proportions, soft studio light',
  enhancePrompt:
    'Turn this sprite into a photograph of a finely made miniature: real materials with fine surface detail, soft studio key light from the upper left, gentle rim light, contact shadow, shallow depth of field, a plain neutral backdrop. Keep the pose, the silhouette and the colors.',
  mood: { chroma: 0.85, contrast: 1.1, words: ['realistic'] },
  apply(picture, random, report) {
    report(0.05, 'enlarging');
    const subject = subjectOf(picture, { margin: 0.09, absorb: true });
    const { plate, cell } = subject;
    report(0.4, 'modeling the form');
    smoothTones(plate, subject.materials, cell * 1.1);
    const polish = polishOf(plate);
    const height = heightOf(subject, { bulge: 3.4, regions: 0.8, detail: 0.6 });
    const pores = noiseOf(plate, random.fork('surface'), 2, Math.max(2, cell * 0.45));
    for (let i = 0; i < height.length; i++) height[i]! += (pores[i]! - 0.5) * 0.9 * (1 - polish[i]!);
    report(0.6, 'setting the lamps');
    const backdrop = studio(plate, random.fork('backdrop'), feetOf(plate) / plate.height, meanColor(plate));
    relight(plate, normalsOf(height, plate), {
      sky: [0.5, 0.53, 0.6],
      ground: [0.3, 0.25, 0.2],
      openness: opennessOf(height, plate, cell * 1.2, 1.5),
      shine: polish.map((metal) => 0.12 + metal),
      lights: [
        { from: [-0.6, -0.75, 0.7], color: [1.05, 0.98, 0.88], wrap: 0.25, gloss: 0.6, sharpness: 34 },
        { from: [-0.5, -0.6, 0.9], color: [0.2, 0.2, 0.2], gloss: 1.2, sharpness: 160 },
        { from: [0.9, -0.2, -0.3], color: [0.5, 0.6, 0.75], rim: 2.2 },
      ],
    });
    report(0.8, 'photographing');
    grade(plate, { exposure: 1.05, chroma: 0.92, curve: contrast(0.12, 0.45) });
    tint(
      backdrop,
      castShadow(plate, { length: 0.22, lean: 0.45, softness: cell * 0.7 }),
      color('#15110f'),
      0.72,
    );
    over(backdrop, plate);
    glow(backdrop, { threshold: 0.8, sigma: 14, strength: 0.25 });
    vignette(backdrop, 0.45);
    grain(backdrop, random.fork('grain'), 0.05);
    report(1, 'done');
    return plateToPicture(backdrop);
  },
};
