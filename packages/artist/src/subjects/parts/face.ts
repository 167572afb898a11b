import type { Art } from '../../art.ts';
import type { Trait } from '../../prompt/traits.ts';
import type { Vec } from '../../rig/camera.ts';
import type { Sketch } from '../../sketch.ts';
import { type EyeName, eyes } from '../../stamps/eyes.ts';
import { cheek, type MouthName, mouths } from '../../stamps/mouths.ts';
import { moodMouth } from './mood.ts';
import { countOf } from './more-heads.ts';

/** A face on an ellipsoid: where its features are, as fractions of the radii. */
export type Face = {
  readonly center: Vec;
  readonly radii: Vec;
  readonly depth: number;
  /** How far the eyes are from the middle, 0..1 of the half width. */
  readonly spread: number;
  /** How high they are, -1..1. */
  readonly eyeUp?: number;
  /** In units. */
  readonly eyeHeight: number;
  readonly eyes: EyeName;
  readonly eyePaint?: string;
  readonly mouth?: MouthName;
  readonly mouthDown?: number;
  readonly mouthHeight?: number;
  readonly mouthPaint?: string;
  readonly cheeks?: string;
  readonly single?: boolean;
};

/** A place on the front of the face: side -1..1, up -1..1; undefined when it is turned away. */
const onFace = (art: Art, face: Face, side: number, up: number): { x: number; y: number } | undefined => {
  const { camera } = art;
  const [rx, ry, rz] = face.radii;
  const bulge = Math.sqrt(Math.max(0, 1 - side * side));
  const yaw = (camera.yawDeg * Math.PI) / 180;
  const facing = bulge * Math.cos(yaw) - side * Math.sin(yaw);
  if (facing < -0.12) return undefined;
  // Seen from the side, features move in from the rim so that they stay on the face.
  const inset = 1 - 0.3 * Math.abs(Math.sin(yaw));
  const { x, y } = camera.project([
    face.center[0] + side * rx,
    face.center[1] + up * ry,
    face.center[2] + bulge * rz * inset,
  ]);
  return { x, y };
};

/** Where its eyes are: a pair, unless the prompt counts them; a third is on the brow, more in rows above. */
const eyePlaces = (art: Art, face: Face): readonly (readonly [side: number, up: number])[] => {
  const count = countOf(art, 'eye') ?? (face.single ? 1 : 2);
  if (count === 1) return [[0, 0]];
  const places: [number, number][] = [
    [-1, 0],
    [1, 0],
  ];
  for (let more = count - 2, row = 1; more > 0; row++, more -= 2)
    places.push(
      ...(more === 1
        ? [[0, row * 0.52] as [number, number]]
        : places.slice(0, 2).map(([side]): [number, number] => [side * 0.7, row * 0.52])),
    );
  return places.slice(0, 6);
};

const feelings: readonly Trait[] = [
  'happy',
  'sad',
  'fierce',
  'scared',
  'surprised',
  'sleepy',
  'inLove',
  'crying',
];

/** In a small picture a face that feels something is mostly eyes. */
const eyeHeightOf = (art: Art, { eyeHeight }: Face): number =>
  art.level <= 1 && feelings.some((trait) => art.has(trait)) ? eyeHeight * 1.32 : eyeHeight;

/** Eyes that are other on the right. */
const leaning: ReadonlySet<EyeName> = new Set<EyeName>(['fierce', 'bright', 'sad']);

/** Draws the eyes, the mouth and the cheeks that can be seen from where we stand. */
export const drawFace = (art: Art, sketch: Sketch, face: Face): void => {
  const frontal = art.camera.yawDeg < 10;
  const axis = art.camera.project(face.center).x;
  const paint = face.eyePaint ?? 'eyes';
  for (const [side, up] of eyePlaces(art, face)) {
    const at = onFace(art, face, side * face.spread, (face.eyeUp ?? 0) + up);
    if (at) {
      sketch.mark(eyes[face.eyes], at.x, at.y, eyeHeightOf(art, face), {
        depth: face.depth,
        paint,
        side: frontal ? (side as -1 | 0 | 1) : 0,
        axis,
        flip: leaning.has(face.eyes) && side > 0,
      });
    }
    const blush =
      (face.cheeks ?? (art.has('blushing') && 'cheek' in art.subject.paints)) &&
      up === 0 &&
      art.level >= (art.has('blushing') ? 1 : 2) &&
      onFace(art, face, side * Math.min(0.9, face.spread * 1.5), (face.eyeUp ?? 0) - 0.34);
    if (blush)
      sketch.mark(cheek, blush.x, blush.y, face.eyeHeight * 0.3, {
        depth: face.depth,
        paint: face.cheeks ?? 'cheek',
        side: frontal ? (side as -1 | 0 | 1) : 0,
        axis,
      });
  }
  const wanted = moodMouth(art, face.mouth);
  const mouth = wanted && art.level >= 1 && onFace(art, face, 0, -(face.mouthDown ?? 0.5));
  if (mouth && wanted) {
    sketch.mark(mouths[wanted], mouth.x, mouth.y, face.mouthHeight ?? face.eyeHeight * 0.4, {
      depth: face.depth,
      paint: face.mouthPaint ?? 'eyes',
      side: 0,
    });
  }
};
