import { seededRandom } from '@papeterie/pixels/random';
import type { Art, Level, Subject } from './art.ts';
import type { Paint, PaintChoices } from './color/paint.ts';
import { resolvePaints, type Wish } from './color/resolve-paints.ts';
import { drawEffect } from './effects/draw-effect.ts';
import { surroundingOf } from './effects/surrounding.ts';
import type { Mood } from './mood.ts';
import { poseSketch } from './motion/pose-sketch.ts';
import type { Plan } from './prompt/plan.ts';
import type { Camera } from './rig/camera.ts';
import { atRest, type Moment } from './rig/pose.ts';
import { createSketch, mirroredSketch, pasteSketch, type Sketch, squashedSketch } from './sketch.ts';
import { subjectNamed } from './subjects/registry.ts';

export type SketchOptions = {
  readonly plan: Plan;
  readonly seed: number;
  readonly camera: Camera;
  readonly free: boolean;
  readonly level: Level;
  readonly pixels: number;
  readonly mood?: Mood;
  /** Absent: at rest. */
  readonly moment?: Moment;
};

/** A thing's parts use its own paints: they are renamed so that they cannot be taken for its holder's. */
const renamePaints = (sketch: Sketch, prefix: string): Sketch => ({
  ...sketch,
  parts: sketch.parts.map((p) => ({ ...p, paint: `${prefix}.${p.paint}` })),
  marks: sketch.marks.map((m) => ({ ...m, paint: `${prefix}.${m.paint}` })),
});

/** The paints that stay a body's own when it wears the clothes of another. */
const ownPaints = new Set(['skin', 'eyes', 'teeth', 'wings', 'glow', 'horns', 'tail']);

const bodyPaints = (paints: PaintChoices): PaintChoices =>
  Object.fromEntries(Object.entries(paints).filter(([name]) => ownPaints.has(name)));

/** What is drawn for a word that nobody knows comes from the word. */
const standIns = new Set(['stranger', 'unknownThing']);

/** A drawing that nothing has rasterized yet, with its paints by name. */
export type Sketched = { readonly sketch: Sketch; readonly paints: Readonly<Record<string, Paint>> };

/** Draws the subject of a plan; `paints` holds every paint that the sketch uses. */
export const sketchSubject = (options: SketchOptions): Sketched => {
  const { plan, seed, camera, free, level, pixels, mood, moment } = options;
  const subject = subjectNamed(plan.subject)!;
  const role = plan.role ? subjectNamed(plan.role) : undefined;
  const random = seededRandom(seed, standIns.has(plan.subject) ? plan.noun : subject.name);
  const paints: Record<string, Paint> = {};
  const addPaints = (one: Pick<Subject, 'paints' | 'main' | 'name'>, wish: Wish, prefix: string): void => {
    const resolved = resolvePaints(one.paints, one.main, wish, random.fork(`paints ${prefix}`), mood);
    for (const [name, paint] of Object.entries(resolved)) paints[prefix + name] = paint;
  };
  const artFor = (one: Plan, label: string, alone: boolean): Art => ({
    alone,
    subject: subjectNamed(one.subject)!,
    role,
    gripOf: (name) => subjectNamed(name)?.grip,
    plan: one,
    random: random.fork(label),
    camera,
    pose: alone && moment ? moment.pose : atRest,
    free,
    level,
    pixels,
    has: (trait) => one.traits.includes(trait),
    atLeast: (least, units) => Math.max(units, least / pixels),
    wear: (worn) => addPaints(worn, worn.wish, `${worn.name}.`),
    thing: (item) => {
      const held = subjectNamed(item.name);
      if (!held?.grip) return undefined;
      addPaints(held, item, `${item.name}.`);
      const own = createSketch();
      held.draw(
        artFor({ ...plan, ...item, subject: item.name, traits: [], held: [], worn: [] }, item.name, false),
        own,
      );
      return { sketch: renamePaints(own, item.name), grip: held.grip };
    },
  });
  addPaints(
    {
      ...subject,
      paints: { ...role?.paints, ...(role && subject.look ? bodyPaints(subject.paints) : subject.paints) },
    },
    plan.traits.includes('evil') ? { ...plan, partColors: { eyes: 'scarlet', ...plan.partColors } } : plan,
    '',
  );
  const upright = createSketch();
  subject.draw(artFor(plan, 'form', true), upright);
  const turned = subject.tiltDeg ? createSketch() : upright;
  if (subject.tiltDeg) pasteSketch(turned, upright, { x: 0, y: 0, angleDeg: subject.tiltDeg }, 0);
  const flat = camera.pitchDeg > 0 && (subject.family === 'thing' || subject.family === 'place');
  const sketch =
    flat && !subject.floats
      ? squashedSketch(turned, Math.cos((camera.pitchDeg * Math.PI) / 180) ** 0.5)
      : turned;
  const surrounding = surroundingOf(plan);
  if (surrounding) {
    addPaints({ name: 'effect', main: '', paints: surrounding.paints }, {}, '');
    drawEffect(artFor(plan, 'effect', true), sketch, surrounding.effect, moment?.rest);
  }
  const posed = moment ? poseSketch(sketch, moment, { floats: subject.floats === true, paints }) : sketch;
  return { sketch: camera.mirrored ? mirroredSketch(posed) : posed, paints };
};
