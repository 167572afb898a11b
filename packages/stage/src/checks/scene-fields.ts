import { sceneBounds } from '../bounds.ts';
import {
  type Camera,
  type CameraKeyframe,
  type Crop,
  easings,
  type SceneDocument,
  type SceneLayer,
  type SceneSound,
  scalings,
} from '../document.ts';
import { type Check, color, flag, listOf, numberBetween, oneOf, text, wholeNumber, wrong } from './check.ts';
import { type Fields, whole } from './fields.ts';

const { coordinate, maxDurationSeconds } = sceneBounds;
const position = numberBetween(-coordinate, coordinate);
const seconds = numberBetween(0, maxDurationSeconds);
const side = wholeNumber(sceneBounds.minSide, sceneBounds.maxSide);
const name = text(sceneBounds.nameLength);
const anchor = numberBetween(-sceneBounds.anchor, sceneBounds.anchor);

export const id: Check<string> = text(sceneBounds.idLength);
/** Of a picture or a sound; the server's ids and an archive's names alike. */
export const key: Check<string> = text(sceneBounds.keyLength);

/** What is said about the stage itself; the defaults are those of a new scene. */
export const stageFields: Fields<
  Pick<SceneDocument, 'name' | 'width' | 'height' | 'durationSeconds' | 'backgroundColor'>
> = {
  name: { check: name },
  width: { check: side, default: 1280 },
  height: { check: side, default: 720 },
  durationSeconds: {
    check: numberBetween(sceneBounds.minDurationSeconds, maxDurationSeconds),
    default: 10,
  },
  backgroundColor: { check: color, default: '#000000' },
};

const cropSide = { check: numberBetween(0, sceneBounds.crop), default: 0 };
const crop: Check<Crop> = whole<Crop>({ left: cropSide, top: cropSide, right: cropSide, bottom: cropSide });

/** What can be said about a layer. Name and place have no defaults here: they depend on the scene. */
export const layerFields: Fields<Omit<SceneLayer, 'id' | 'spriteKey' | 'behaviors'>> = {
  name: { check: name },
  x: { check: position },
  y: { check: position },
  anchorX: { check: anchor, default: 0.5 },
  anchorY: { check: anchor, default: 0.5 },
  scale: { check: numberBetween(sceneBounds.minScale, sceneBounds.maxScale), default: 1 },
  rotation: { check: numberBetween(-sceneBounds.rotation, sceneBounds.rotation), default: 0 },
  opacity: { check: numberBetween(0, 1), default: 1 },
  parallax: { check: numberBetween(-sceneBounds.parallax, sceneBounds.parallax), default: 1 },
  visible: { check: flag, default: true },
  locked: { check: flag, default: false },
  repeatX: { check: flag, default: false },
  fillBelow: { check: flag, default: false },
  scaling: { check: oneOf(scalings), nullable: true, default: null },
  crop: { check: crop, nullable: true, default: null },
};

export const soundFields: Fields<Omit<SceneSound, 'id' | 'soundKey'>> = {
  name: { check: name },
  time: { check: seconds, default: 0 },
  volume: { check: numberBetween(0, 1), default: 1 },
  loop: { check: flag, default: false },
  fadeIn: { check: seconds, default: 0 },
  fadeOut: { check: seconds, default: 0 },
};

const cameraKeyframe: Check<CameraKeyframe> = whole<CameraKeyframe>({
  time: { check: seconds },
  x: { check: position, default: 0 },
  y: { check: position, default: 0 },
  zoom: { check: numberBetween(sceneBounds.minZoom, sceneBounds.maxZoom), default: 1 },
  easing: { check: oneOf(easings), default: 'LINEAR' },
});

const cameraKeyframes: Check<readonly CameraKeyframe[]> = (value, at) => {
  const problemsBefore = at.problems.length;
  const frames = listOf(cameraKeyframe, sceneBounds.keyframes, 'keyframes')(value, at);
  if (at.problems.length > problemsBefore) return frames;
  const sorted = frames.toSorted((one, other) => one.time - other.time);
  const twice = sorted.find((frame, index) => frame.time === sorted[index - 1]?.time);
  return twice ? wrong(at, `has two keyframes at ${twice.time} s`) : sorted;
};

export const cameraFields: Fields<Camera> = {
  velocityX: { check: position, default: 0 },
  velocityY: { check: position, default: 0 },
  keyframes: { check: cameraKeyframes, default: [] },
};
