import type { Random } from '@papeterie/pixels/random';
import type { Art, Grip, Level, Subject } from './art.ts';
import type { Paint, PaintChoices } from './color/paint.ts';
import { resolvePaints, type Wish } from './color/resolve-paints.ts';
import type { Mood } from './mood.ts';
import { picturePaints, placePicture } from './pictures/place-picture.ts';
import { heightFor, moodOf } from './pictures/trait-looks.ts';
import type { Plan } from './prompt/plan.ts';
import { isBeing } from './prompt/things.ts';
import { measure } from './raster/measure.ts';
import type { Camera } from './rig/camera.ts';
import { atRest, type Pose } from './rig/pose.ts';
import { createSketch, pasteSketch, renamedPaints, type Sketch, squashedSketch } from './sketch.ts';
import { burdenOf, clothesOf } from './subjects/parts/dress.ts';
import { showEmotion } from './subjects/parts/emotions.ts';
import { inProportion } from './subjects/parts/proportions.ts';
import { seenFromAbove } from './subjects/parts/seen-from-above.ts';
import { tradeNamed } from './subjects/people/trades.ts';
import { subjectNamed } from './subjects/registry.ts';
import { inCondition } from './together/conditions.ts';
import { dressAnybody } from './together/dress-anybody.ts';
import { handAnybody } from './together/hand-anybody.ts';
import { bare } from './together/plan-for.ts';
import { entryNamed } from './vocabulary/entries.ts';

/** A drawing that nothing has rasterized yet, with its paints by name. */
export type Sketched = { readonly sketch: Sketch; readonly paints: Readonly<Record<string, Paint>> };

export type AloneOptions = {
  readonly plan: Plan;
  readonly random: Random;
  readonly camera: Camera;
  readonly pose: Pose;
  readonly free: boolean;
  /** Whether the picture is of it: what is beside it or in a hand looks a little other. */
  readonly alone: boolean;
  readonly level: Level;
  readonly pixels: number;
  readonly mood?: Mood;
  /** Names the dice of its form: brothers of one kind differ by it. */
  readonly form?: string;
};

/** The paints that stay a body's own when it wears the clothes of another. */
const ownPaints = new Set(['skin', 'eyes', 'teeth', 'wings', 'glow', 'horns', 'tail']);

const bodyPaints = (paints: PaintChoices): PaintChoices =>
  Object.fromEntries(Object.entries(paints).filter(([name]) => ownPaints.has(name)));

/** How what was never meant for a hand is held: around its middle, no larger than a head. */
const gripOfSketch = (sketch: Sketch): Grip => {
  const box = measure(sketch.parts, 2);
  const size = Math.max(box.x1 - box.x0, box.y1 - box.y0);
  return {
    at: [(box.x0 + box.x1) / 2, box.y0 + (box.y1 - box.y0) * 0.62],
    height: 3800 / size,
  };
};

/** Evil eyes are red, and so are hearts. */
const withEyesOf = (plan: Plan): Plan => {
  const eyes = plan.traits.includes('inLove') ? 'red' : plan.traits.includes('evil') ? 'scarlet' : undefined;
  return eyes ? { ...plan, partColors: { eyes, ...plan.partColors } } : plan;
};

/** Draws one subject and what it wears and holds, in the condition that the plan wants; nothing beside it. */
export const sketchAlone = (options: AloneOptions): Sketched & { readonly art: Art } => {
  const { plan, random, camera, free, level, pixels, mood } = options;
  const subject = subjectNamed(plan.subject)!;
  const role = plan.trade ? tradeNamed(plan.trade) : plan.role ? subjectNamed(plan.role) : undefined;
  const paints: Record<string, Paint> = {};
  const worn = new Set<string>();
  const held = new Set<string>();
  const addPaints = (one: Pick<Subject, 'paints' | 'main' | 'name'>, wish: Wish, prefix: string): void => {
    const look = mood ?? (prefix === '' && !isBeing(subject.name) ? moodOf(plan.traits) : undefined);
    const resolved = resolvePaints(one.paints, one.main, wish, random.fork(`paints ${prefix}`), look);
    for (const [name, paint] of Object.entries(resolved)) paints[prefix + name] = paint;
  };
  const artFor = (one: Plan, label: string, alone: boolean, wish: Wish = one): Art => ({
    alone,
    subject: subjectNamed(one.subject)!,
    role,
    gripOf: (name) => subjectNamed(name)?.grip,
    plan: one,
    random: random.fork(label),
    camera,
    pose: alone ? options.pose : atRest,
    free,
    level,
    pixels,
    has: (trait) => one.traits.includes(trait),
    atLeast: (least, units) => Math.max(units, least / pixels),
    addPaint: (name, kind, color) => {
      addPaints({ name, main: '', paints: { [name]: { kind, colors: [color] } } }, {}, '');
    },
    picture: (name, sketch, place) => {
      const own = picturePaints(
        name,
        { ...wish, color: wish.color ?? place.color },
        mood ?? moodOf(one.traits),
      );
      for (const [paint, value] of Object.entries(own))
        paints[one === plan ? paint : `${one.subject}.${paint}`] = value;
      placePicture(sketch, name, place, pixels);
    },
    wear: (clothes) => {
      worn.add(clothes.name);
      addPaints(clothes, clothes.wish, `${clothes.name}.`);
    },
    thing: (item) => {
      const thing = subjectNamed(item.name);
      if (!thing || thing.fill) return undefined;
      held.add(item.name);
      addPaints(thing, item, `${item.name}.`);
      const own = createSketch();
      thing.draw(artFor(bare(plan, item), item.name, false, item), own);
      return { sketch: renamedPaints(own, item.name), grip: thing.grip ?? gripOfSketch(own) };
    },
  });
  addPaints(
    {
      ...subject,
      paints: { ...role?.paints, ...(role && subject.look ? bodyPaints(subject.paints) : subject.paints) },
    },
    withEyesOf(plan),
    '',
  );
  const art = artFor(plan, options.form ?? 'form', options.alone);
  const drawn = createSketch();
  subject.draw(art, drawn);
  showEmotion(art, drawn);
  const height = entryNamed(subject.name) ? heightFor(plan.traits) : 1;
  const formed = height === 1 ? drawn : squashedSketch(drawn, height);
  const upright = inCondition(art, inProportion(art, formed));
  // Creatures that dress themselves did so already; the others are helped, with what the words say or a trade brings.
  const alive = subject.family === 'person' || subject.family === 'creature';
  const [clothes, tools] =
    alive && role && !worn.size && !subject.look ? [clothesOf(art), burdenOf(art)] : [plan.worn, plan.held];
  dressAnybody(
    art,
    upright,
    clothes.filter(({ name }) => !worn.has(name)),
  );
  handAnybody(
    art,
    upright,
    tools.filter(({ name }) => !held.has(name)),
  );
  const turned = subject.tiltDeg ? createSketch() : upright;
  if (subject.tiltDeg) pasteSketch(turned, upright, { x: 0, y: 0, angleDeg: subject.tiltDeg }, 0);
  const flat = camera.pitchDeg > 0 && (subject.family === 'thing' || subject.family === 'place');
  const sketch = flat && !subject.floats ? seenFromAbove(turned, camera.pitchDeg) : turned;
  return { sketch, paints, art };
};
