import { brushedGround } from './operations/backdrops/brushed-ground.ts';
import { layStrokes } from './operations/brush-strokes.ts';
import { castShadow } from './operations/cast-shadow.ts';
import { color } from './operations/color.ts';
import { over, tint } from './operations/combine.ts';
import { detailOf } from './operations/detail.ts';
import { edgeFlow } from './operations/edge-flow.ts';
import { emboss } from './operations/emboss.ts';
import { subjectOf } from './operations/enlarge/subject.ts';
import { feetOf } from './operations/feet.ts';
import { contrast, grade } from './operations/grade.ts';
import { heightOf } from './operations/height-field.ts';
import { meanColor } from './operations/mean-color.ts';
import { normalsOf } from './operations/normals.ts';
import { copyPlate, newPlane, plateToPicture } from './operations/plate.ts';
import { relight } from './operations/relight.ts';
import { smoothTones } from './operations/smooth-tones.ts';
import { weave } from './operations/weave.ts';
import type { Style } from './style.ts';

export const painterly: Style = {
  key: 'painterly',
  name: 'Painterly',
  icon: 'brush',
  generatePrompt: 'painted in oils, rich earthy colors, broken brushwork, warm light',
  enhancePrompt:
    'Paint this in oils on canvas: visible brush strokes that follow the form, broad ones in the background and fine ones at the face and edges, thick lights and thin warm shadows, a loosely brushed backdrop in complementary colors. Keep the subject and its silhouette.',
  mood: { hues: [60, 30, 240], pull: 0.15, chroma: 0.95, contrast: 1.05 },
  apply(picture, random, report) {
    report(0.05, 'enlarging');
    const subject = subjectOf(picture, { margin: 0.08, absorb: true });
    const { plate, cell } = subject;
    report(0.35, 'mixing paint');
    smoothTones(plate, subject.materials, cell * 0.6);
    const height = heightOf(subject, { bulge: 3, regions: 0.9, detail: 0.5 });
    grade(plate, { chroma: 0.98, shadows: [0.008, 0.012], lights: [0.002, 0.025] });
    relight(plate, normalsOf(height, plate), {
      sky: [0.4, 0.42, 0.52],
      ground: [0.4, 0.28, 0.2],
      lights: [{ from: [-0.6, -0.7, 0.6], color: [1.05, 0.9, 0.68], wrap: 0.2, gloss: 0.18, sharpness: 14 }],
    });
    const model = brushedGround(
      plate,
      random.fork('ground'),
      feetOf(plate) / plate.height - 0.03,
      meanColor(plate),
    );
    tint(model, castShadow(plate, { length: 0.16, lean: 0.5, softness: cell }), color('#1b120e'), 0.7);
    const detail = detailOf(plate, cell);
    over(model, plate);
    report(0.5, 'laying brush strokes');
    const canvas = copyPlate(model);
    const thickness = newPlane(model);
    const flow = edgeFlow(model, cell * 1.3);
    layStrokes(canvas, thickness, model, flow, random.fork('broad'), {
      radius: 12,
      length: 7,
      spacing: 1,
      jitter: 0.16,
      tolerance: 0.35,
    });
    report(0.7, 'painting the forms');
    layStrokes(canvas, thickness, model, flow, random.fork('middle'), {
      radius: 5,
      length: 6,
      spacing: 0.85,
      jitter: 0.12,
      tolerance: 0.16,
      where: plate.alpha,
    });
    report(0.85, 'finishing details');
    layStrokes(canvas, thickness, model, flow, random.fork('fine'), {
      radius: 2,
      length: 7,
      spacing: 1.05,
      jitter: 0.1,
      tolerance: 0.1,
      where: detail,
    });
    const cloth = weave(canvas, 3);
    for (let i = 0; i < cloth.length; i++) thickness[i]! += cloth[i]! * 0.25;
    emboss(canvas, thickness, 0.13);
    grade(canvas, { curve: contrast(0.12, 0.45), chroma: 1.05 });
    report(1, 'done');
    return plateToPicture(canvas);
  },
};
