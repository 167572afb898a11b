import { neonCity } from './operations/backdrops/neon-city.ts';
import { castShadow } from './operations/cast-shadow.ts';
import { over, tint } from './operations/combine.ts';
import { subjectOf } from './operations/enlarge/subject.ts';
import { feetOf } from './operations/feet.ts';
import { fringe } from './operations/fringe.ts';
import { glow } from './operations/glow.ts';
import { contrast, grade } from './operations/grade.ts';
import { heightOf } from './operations/height-field.ts';
import { normalsOf } from './operations/normals.ts';
import { opennessOf } from './operations/openness.ts';
import { plateToPicture } from './operations/plate.ts';
import { rain } from './operations/rain.ts';
import { reflectionOf } from './operations/reflection.ts';
import { relight } from './operations/relight.ts';
import { smoothTones } from './operations/smooth-tones.ts';
import { vignette } from './operations/vignette.ts';
import type { Style } from './style.ts';

export const cyberpunk: Style = {
  key: 'cyberpunk',
  name: 'Cyberpunk',
  icon: 'zap',
  generatePrompt: 'cyberpunk, neon magenta and cyan light, dark alloys, glowing implants, wet city night',
  enhancePrompt:
    'Repaint this as a neon-lit cyberpunk scene: rainy night street, magenta light from the left and cyan light from the right, glowing accents, wet reflections, deep indigo shadows, a skyline of lit windows behind. Keep the character, its pose and its main colors recognizable.',
  mood: {
    hues: [325, 200, 285],
    pull: 0.35,
    chroma: 1.25,
    lightness: -0.06,
    contrast: 1.25,
    words: ['glowing'],
  },
  apply(picture, random, report) {
    report(0.05, 'enlarging');
    const subject = subjectOf(picture, { margin: 0.11, absorb: true });
    const { plate, cell } = subject;
    report(0.4, 'switching on the neon');
    smoothTones(plate, subject.materials, cell * 0.5);
    const height = heightOf(subject, { bulge: 4, regions: 1.1, detail: 0.7 });
    grade(plate, { chroma: 1.25, shadows: [0.01, -0.03] });
    relight(plate, normalsOf(height, plate), {
      sky: [0.2, 0.18, 0.42],
      ground: [0.2, 0.1, 0.26],
      openness: opennessOf(height, plate, cell, 1.3),
      lights: [
        { from: [-0.1, -0.6, 0.9], color: [0.36, 0.36, 0.55], wrap: 0.2, gloss: 0.4, sharpness: 40 },
        { from: [-0.9, -0.25, 0.35], color: [0.85, 0.06, 0.5], gloss: 0.5, sharpness: 24 },
        { from: [0.9, -0.25, 0.35], color: [0.03, 0.6, 0.85], gloss: 0.5, sharpness: 24 },
        { from: [-1, -0.2, 0], color: [1.9, 0.1, 1], rim: 1.6 },
        { from: [1, -0.2, 0], color: [0.05, 1.3, 1.8], rim: 1.6 },
      ],
    });
    report(0.6, 'building the city');
    const scene = neonCity(plate, random.fork('city'), Math.min(0.93, feetOf(plate) / plate.height - 0.03));
    tint(scene, castShadow(plate, { length: 0.1, lean: 0, softness: cell }), [0.004, 0.002, 0.02], 0.8);
    over(scene, reflectionOf(plate, 0.5, random.between(0, 6)));
    over(scene, plate);
    report(0.8, 'letting it rain');
    rain(scene, random.fork('rain'), 150, [0.5, 0.65, 1]);
    glow(scene, { threshold: 0.55, sigma: 11, strength: 0.7 });
    grade(scene, { curve: contrast(0.18, 0.4), chroma: 1.1, shadows: [0.012, -0.03] });
    fringe(scene, 2.2);
    vignette(scene, 0.5);
    report(1, 'done');
    return plateToPicture(scene);
  },
};
