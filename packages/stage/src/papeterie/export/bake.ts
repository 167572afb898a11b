import { sceneBounds } from '../../bounds.ts';
import type { Pulse, SceneDocument, SceneLayer } from '../../document.ts';
import type { Picture } from '../../picture.ts';
import { sample } from '../../sample.ts';
import { smallestScale } from '../player.ts';
import type { Warn } from '../warnings.ts';
import { type LegacyMotion, type LegacyObject, tidy } from './legacy.ts';
import { exportPulse } from './opacity.ts';

/** x, y (px), scale, rotation (degrees). */
type Pose = readonly [x: number, y: number, scale: number, rotation: number];

const mostFrames = sceneBounds.keyframes - 12;
/** s: nothing is looked at more closely. */
const instant = 1e-4;
/** px and degrees by which a line may differ, at first. */
const tolerance = 0.003;
const firstLook = 64;

/** The pose of a layer at any time, as it is drawn. */
const poseMaker = (scene: SceneDocument, layer: SceneLayer, picture: Picture): ((t: number) => Pose) => {
  const behaviors = layer.behaviors.filter(({ kind }) => kind !== 'ride');
  const alone = { ...scene, layers: [{ ...layer, behaviors, visible: true }] };
  return (t) => {
    const [drawn] = sample(alone, { [layer.spriteKey]: picture }, t);
    return drawn ? [drawn.x, drawn.y, drawn.width / drawn.sourceWidth, drawn.rotation] : [0, 0, 1, 0];
  };
};

/** The same direction, less than half a turn from the one before. */
const unwound = (rotation: number, before: number): number =>
  rotation + 360 * Math.round((before - rotation) / 360);

const isStraight = (
  poseAt: (t: number) => Pose,
  from: number,
  to: number,
  size: number,
  most: number,
): boolean => {
  const [start, end] = [poseAt(from), poseAt(to)];
  return [0.25, 0.5, 0.75].every((u) => {
    const pose = poseAt(from + (to - from) * u);
    return pose.every((value, index) => {
      const line =
        start[index]! + ((index === 3 ? unwound(end[3], start[3]) : end[index]!) - start[index]!) * u;
      const off = index === 3 ? unwound(value, line) - line : value - line;
      return Math.abs(off) * (index === 2 ? size : 1) <= most;
    });
  });
};

/** The times between which straight lines are near enough; null when there would have to be too many. */
const timesWith = (
  poseAt: (t: number) => Pose,
  marks: readonly number[],
  size: number,
  most: number,
): number[] | null => {
  const times: number[] = [marks[0]!];
  const visit = (from: number, to: number): void => {
    if (times.length > mostFrames) return;
    if (to - from > 2 * instant && !isStraight(poseAt, from, to, size, most)) {
      visit(from, (from + to) / 2);
      visit((from + to) / 2, to);
    } else times.push(to);
  };
  for (let i = 1; i < marks.length; i++) visit(marks[i - 1]!, marks[i]!);
  return times.length > mostFrames ? null : times;
};

/** Ends that lie on a line with their neighbors are not needed. */
const thinned = (
  times: readonly number[],
  poseAt: (t: number) => Pose,
  size: number,
  most: number,
): number[] => {
  const kept = [times[0]!];
  for (let i = 1; i < times.length - 1; i++) {
    const from = kept[kept.length - 1]!;
    if (!isStraight(poseAt, from, times[i + 1]!, size, most)) kept.push(times[i]!);
  }
  return [...kept, times[times.length - 1]!];
};

const marksOf = ({ durationSeconds, camera }: SceneDocument, { behaviors }: SceneLayer): number[] => {
  const said = [
    ...camera.keyframes,
    ...behaviors.flatMap((each) => (each.kind === 'keyframes' ? each.frames : [])),
  ];
  const all = [
    ...Array.from({ length: firstLook + 1 }, (_, index) => (durationSeconds * index) / firstLook),
    ...said.flatMap(({ time }) => [time - instant, time]),
  ];
  return [...new Set(all.filter((time) => time >= 0 && time <= durationSeconds))].toSorted(
    (one, other) => one - other,
  );
};

/** 1/s: how fast the scale comes to a threshold that lets a pulse begin; after the longest scene it is at half its size. */
const shrinking = 0.5 / sceneBounds.maxDurationSeconds;

/**
 * A pulse may wait until the picture is small enough; the player asks the scale before its keyframes replace it, which is free
 * here: it shrinks so that it comes to the threshold in time, and grows back.
 */
const waitingPulse = (pulse: Pulse, poseAt: (t: number) => Pose, end: number, warn: Warn): LegacyObject[] => {
  const written = exportPulse({ ...pulse, maxScale: null }, 1, warn);
  const most = pulse.maxScale;
  const isSmall = (t: number) => most === null || poseAt(t)[2] <= most;
  if (isSmall(0)) return [written];
  if (!isSmall(end)) return [];
  let [from, to] = [0, end];
  while (to - from > 1e-9) {
    const middle = (from + to) / 2;
    if (isSmall(middle)) to = middle;
    else from = middle;
  }
  const drift = (velocity: number) => ({ type: 'drift', coordinate: 'scale', velocity });
  return [
    drift(-shrinking),
    { ...written, activation_threshold_scale: 1 - shrinking * to },
    drift(shrinking),
  ];
};

/** A layer's motion as keyframes between which straight lines are near enough: for what the player has no words. */
export const bakedMotion = (
  scene: SceneDocument,
  layer: SceneLayer,
  picture: Picture,
  warn: Warn,
): LegacyMotion => {
  const poseAt = poseMaker(scene, layer, picture);
  const size = Math.max(picture.width, picture.height);
  const marks = marksOf(scene, layer);
  let most = tolerance;
  let times = timesWith(poseAt, marks, size, most);
  while (!times && most < size) {
    most *= 2;
    times = timesWith(poseAt, marks, size, most);
  }
  const kept = thinned(times ?? marks.slice(0, mostFrames), poseAt, size, most);
  warn(
    `The old player has no words for how it moves: written as ${kept.length} keyframes, within ${most} px.`,
  );
  let turned = 0;
  const locations = kept.map((time) => {
    const [x, y, scale, rotation] = poseAt(time);
    turned = unwound(rotation, turned);
    return {
      type: 'location',
      time_offset: time,
      interpolate: true,
      x: tidy(x),
      y: tidy(y),
      // A keyframed scale of 0 it would pass over.
      scale: Math.max(smallestScale, scale),
      rotation: tidy(turned),
    };
  });
  const pulses = layer.behaviors.flatMap((behavior) =>
    behavior.kind === 'pulse' && behavior.property === 'OPACITY' && behavior.enabled
      ? waitingPulse(behavior, poseAt, scene.durationSeconds, warn)
      : [],
  );
  return {
    behaviors: [...pulses, ...locations],
    base: { x: 0, y: 0, scale: 1, rotation: 0 },
    sizeFactor: 1,
    scrollSpeed: 0,
  };
};
