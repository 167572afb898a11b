import { createSketch, type Sketch, splitSketch } from '../sketch.ts';
import { type Cast, cast, heightOf, layered, middleOf, type Stage, widthOf } from './cast.ts';

/** Where the face of a thing is, in shares of its box, and how large an emblem on it is; absent: in its middle. */
const faces: Readonly<Record<string, readonly [x: number, y: number, size: number]>> = {
  shield: [0.5, 0.46, 0.56],
  flag: [0.58, 0.3, 0.34],
  banner: [0.5, 0.42, 0.5],
  book: [0.52, 0.48, 0.46],
  potion: [0.5, 0.68, 0.3],
};

/** What a thing has on its face when nothing else is asked for. */
const ownSign = /^(emblem|boss|sign|gem|jewel|seal|halo|medal|plate$)/;

/** Its figure in the tones of one paint: what is darker than its main part stays darker. */
const asEmblem = (sketch: Sketch, paint: string, stage: Stage, main: string): Sketch => {
  const figure = createSketch();
  const base = stage.lightnessOf(main);
  for (const part of sketch.parts) {
    const darker = stage.lightnessOf(part.paint) - base;
    figure.part(paint, part.shape, {
      depth: part.depth,
      group: part.group,
      bulge: 0,
      tone: darker < -0.3 ? -0.7 : darker < -0.06 ? -0.3 : 0,
      line: false,
      bright: true,
    });
  }
  return figure;
};

/** Paints what the plan has on the subject onto its face. */
export const withEmblems = (main: Cast, stage: Stage): Cast => {
  const [fx, fy, size] = faces[main.subject.name] ?? [0.5, 0.5, 0.48];
  const { box } = main;
  const face = { x: box.x0 + widthOf(box) * fx, y: box.y0 + heightOf(box) * fy };
  const layers = stage.plan.contents.slice(0, 2).flatMap((item, i, all) => {
    const drawn = stage.cast(item, `emblem${i}`, { scale: size });
    if (!drawn) return [];
    const scale =
      (Math.min(widthOf(box), heightOf(box)) * size) /
      Math.max(widthOf(drawn.box), heightOf(drawn.box)) /
      all.length ** 0.5;
    const middle = { x: middleOf(drawn.box), y: (drawn.box.y0 + drawn.box.y1) / 2 };
    const aside = all.length > 1 ? (i ? 1 : -1) * widthOf(box) * 0.16 : 0;
    return [
      {
        sketch: asEmblem(drawn.sketch, stage.emblemPaint(item), stage, `emblem${i}.${drawn.subject.main}`),
        at: { x: face.x + aside - middle.x * scale, y: face.y - middle.y * scale, scale },
        depth: 400,
        group: `emblem${i}`,
      },
    ];
  });
  const { rest: blank } = splitSketch(main.sketch, (part) => ownSign.test(part.group));
  return cast(
    main.subject,
    layered([{ sketch: blank, at: { x: 0, y: 0 }, depth: 0, group: 'face' }, ...layers]),
  );
};
