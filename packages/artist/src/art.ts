import type { Random } from '@papeterie/pixels/random';
import type { ColorName } from './color/colors.ts';
import type { PaintChoices, PaintKind } from './color/paint.ts';
import type { Wish } from './color/resolve-paints.ts';
import type { Moves } from './motion/beat.ts';
import type { PicturePlace } from './pictures/place-picture.ts';
import type { PlaceName } from './prompt/places.ts';
import type { Carried, Plan } from './prompt/plan.ts';
import type { Trait } from './prompt/traits.ts';
import type { Camera } from './rig/camera.ts';
import type { Pose } from './rig/pose.ts';
import type { Easel } from './scenery/easel.ts';
import type { Point } from './shapes/shape.ts';
import type { Sketch } from './sketch.ts';
import type { Look } from './subjects/people/look.ts';

/** How much there is room for: 0 up to 20 px, 1 up to 40, 2 up to 80, 3 above; `detail` moves it by one. */
export type Level = 0 | 1 | 2 | 3;

/** What a subject is drawn with. */
export type Art = {
  readonly plan: Plan;
  readonly subject: Subject;
  /** Who lends the outfit: the wizard of 'an owl wizard'. */
  readonly role?: Subject;
  readonly random: Random;
  readonly camera: Camera;
  /** How the body holds itself: at rest for a still. Nothing random may depend on it. */
  readonly pose: Pose;
  /** No direction was asked for: the subject may stand and look as it likes. */
  readonly free: boolean;
  /** It is what the picture is of, not something in a hand. */
  readonly alone: boolean;
  readonly level: Level;
  /** Pixels a unit. */
  readonly pixels: number;
  has(trait: Trait): boolean;
  /** `units`, but at least so many pixels. */
  atLeast(pixels: number, units: number): number;
  /** How a thing is held, if it can be. */
  gripOf(name: string): Grip | undefined;
  /** A sketch of a thing that can be held, with its own paints, to be pasted into this one. */
  thing(item: Carried): { sketch: Sketch; grip: Grip } | undefined;
  /** Adds one more paint to the subject's own, e.g. for the flesh where it was bitten. */
  addPaint(name: string, kind: PaintKind, color: ColorName): void;
  /** Puts a picture from the shelf into a sketch, in the colors that are asked for. */
  picture(name: string, sketch: Sketch, place: PicturePlace): void;
  /** Adds the paints of something worn: they are called by its name, a dot and their own name. */
  wear(worn: { name: string; main: string; paints: PaintChoices; wish: Wish }): void;
};

/** Where a hand takes hold of a thing (in its own units), how tall it is then, and how it is turned. */
export type Grip = { readonly at: Point; readonly height: number; readonly angleDeg?: number };

export type Family = 'person' | 'creature' | 'thing' | 'place' | 'scenery';

/** What kind of body a subject has: how it walks, jumps, dies. */
export type BodyKind =
  | 'PERSON'
  | 'BEAST'
  | 'WALKER'
  | 'HOPPER'
  | 'FLYER'
  | 'SWIMMER'
  | 'DRIFTER'
  | 'CRAWLER'
  | 'PLANT'
  | 'VESSEL'
  | 'THING';

export type Subject = {
  readonly name: string;
  readonly family: Family;
  /** What people call it, singular; plurals are understood. The name itself is one of its words. */
  readonly words: readonly string[];
  /** The paint that a color without a noun goes to. */
  readonly main: string;
  readonly paints: PaintChoices;
  /** How it stands when no direction is asked for: 0 faces us, 90 faces right. */
  readonly yawDeg?: number;
  /** Hangs in the middle of the picture instead of standing on the ground. */
  readonly floats?: boolean;
  readonly home: PlaceName;
  /** It is alive but nobody knows where its limbs are: it is moved by its pixels. */
  readonly byPixels?: boolean;
  /** Absent: a person when it has a look, else a thing. */
  readonly body?: BodyKind;
  /** How a thing lies when it is alone in the picture: turned clockwise. */
  readonly tiltDeg?: number;
  /** Things that can be held have one. */
  readonly grip?: Grip;
  /** People have one; other subjects may borrow its clothes: 'an owl wizard'. */
  readonly look?: Look;
  /** What it does in a way of its own, or can do besides what its kind of body can; by the noun that it was called. */
  readonly moves?: (noun: string) => Partial<Moves>;
  draw(art: Art, sketch: Sketch): void;
  /** Scenery has it: it is painted over the whole picture instead of being built from parts. */
  fill?(easel: Easel): void;
};
