import type { Lch } from '@papeterie/pixels/oklab';
import { seededRandom } from '@papeterie/pixels/random';
import type { Level } from './art.ts';
import { namedColor } from './color/colors.ts';
import { matte, type Paint } from './color/paint.ts';
import { resolvePaints } from './color/resolve-paints.ts';
import { drawnInPose } from './drawn-in-pose.ts';
import { drawEffect } from './effects/draw-effect.ts';
import { surroundingOf } from './effects/surrounding.ts';
import { levelFor } from './level.ts';
import type { Mood } from './mood.ts';
import { poseSketch } from './motion/pose-sketch.ts';
import { poseOf, yawOfPose } from './motion/still-moment.ts';
import type { Carried, Plan } from './prompt/plan.ts';
import { type Camera, withYaw } from './rig/camera.ts';
import { atRest, type Moment, type Pose } from './rig/pose.ts';
import { mirroredSketch, renamedPaints } from './sketch.ts';
import { type Sketched, sketchAlone } from './sketch-alone.ts';
import { standIns, subjectNamed } from './subjects/registry.ts';
import { type Cast, type Casting, cast, type Stage } from './together/cast.ts';
import { bearsEmblem } from './together/contents.ts';
import { bare, hasCompany } from './together/plan-for.ts';
import { putTogether } from './together/put-together.ts';

export type { Sketched } from './sketch-alone.ts';

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

/** Colors that nobody tells apart at a glance. */
const isNear = (one: Lch, other: Lch): boolean =>
  Math.abs(one.L - other.L) < 0.2 && Math.abs(((one.h - other.h + 540) % 360) - 180) < 40;

/** What the conditions of a plan do to the pose of a thing that stands still. */
const stillPose = ({ subject, conditions, contents }: Plan): Pose => {
  if (conditions.includes('CLOSED')) return { open: 0 };
  // One sees what is in a chest only while it is open.
  return conditions.includes('OPEN') || (contents.length > 0 && !bearsEmblem(subject)) ? { open: 1 } : atRest;
};

/** Draws what a plan shows; `paints` holds every paint that the sketch uses. */
export const sketchSubject = (options: SketchOptions): Sketched => {
  const { plan, seed, camera, free, pixels, mood, moment } = options;
  const subject = subjectNamed(plan.subject)!;
  const company = hasCompany(plan);
  const random = seededRandom(seed, standIns.has(plan.subject) ? plan.noun : subject.name);
  const paints: Record<string, Paint> = {};
  const atLeast = (least: number, units: number): number => Math.max(units, least / pixels);
  const levelAt = (scale: number): Level =>
    company ? (Math.min(options.level, levelFor(pixels * scale * 105)) as Level) : options.level;
  const alone = (one: Plan, label: string, form: string, casting: Casting, main: boolean) => {
    const { scale = 1 } = casting;
    const wanted = main && !moment ? poseOf(one) : undefined;
    const yawDeg = wanted && free && yawOfPose(wanted, subject);
    const seenBy = casting.camera ?? (yawDeg ? withYaw(camera, yawDeg) : camera);
    const draw = (pose: Pose) =>
      sketchAlone({
        plan: { ...one, ...casting.plan },
        random: main ? random : random.fork(label),
        camera: seenBy,
        pose: { ...pose, ...casting.pose },
        free,
        alone: true,
        level: levelAt(scale),
        pixels: pixels * scale,
        mood,
        form,
      });
    const still = main ? stillPose(one) : atRest;
    const drawn = wanted
      ? drawnInPose(wanted, (pose) => draw({ ...still, ...pose }), {
          subject,
          noun: plan.noun,
          camera: seenBy,
          pixels: pixels * scale,
        })
      : draw(main && moment ? moment.pose : still);
    for (const [name, paint] of Object.entries(drawn.paints))
      paints[main ? name : `${label}.${name}`] = paint;
    return drawn;
  };
  const stage: Stage = {
    plan,
    camera,
    free,
    random,
    moment,
    pixels,
    main: (form, casting = {}): Cast => cast(subject, alone(plan, '', form, casting, true).sketch),
    cast: (item: Carried, label, casting = {}) => {
      const one = subjectNamed(item.name);
      if (!one || one.fill) return undefined;
      const own = free ? withYaw(camera, one.yawDeg ?? 0) : camera;
      const { sketch } = alone(
        bare(plan, item),
        label,
        casting.form ?? 'form',
        { camera: own, ...casting },
        false,
      );
      return cast(one, renamedPaints(sketch, label));
    },
    lightnessOf: (paint) => paints[paint]?.color.L ?? 0.5,
    emblemPaint: (item) => {
      const name = `emblem.${item.name}`;
      const face = paints[subject.main]?.color;
      // Gold shows on everything but what is light or golden itself.
      const color = item.color ?? (face && face.L > 0.76 ? 'maroon' : 'gold');
      // Red on red is not seen: what has no color of its own gives way.
      if (face && !plan.color && !plan.element && isNear(face, namedColor(color)))
        Object.assign(paints, resolvePaints({ [subject.main]: matte('ivory') }, '', {}, random, mood));
      Object.assign(paints, resolvePaints({ [name]: matte(color) }, '', {}, random, mood));
      return name;
    },
  };
  const first = company ? undefined : alone(plan, '', 'form', {}, true);
  const sketch = first ? first.sketch : putTogether(stage);
  const surrounding = surroundingOf(plan);
  if (surrounding) {
    Object.assign(paints, resolvePaints(surrounding.paints, '', {}, random.fork('paints '), mood));
    const around = { random: random.fork('effect'), level: levelAt(1), atLeast };
    drawEffect(around, sketch, surrounding.effect, moment?.rest);
  }
  const posed = moment ? poseSketch(sketch, moment, { floats: subject.floats === true, paints }) : sketch;
  return { sketch: camera.mirrored ? mirroredSketch(posed) : posed, paints };
};
