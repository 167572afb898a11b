import {
  type Keying,
  poseAt,
  poseLayer,
  type SceneDocument,
  type SceneEdit,
  type SceneLayer,
  sceneBounds,
  viewAt,
} from '@papeterie/stage';
import type { Point } from './hit.ts';

/** Whether it may be moved by hand: a background stands where it covers the stage. */
export const isMovable = ({ locked, behaviors }: SceneLayer): boolean =>
  !locked && !behaviors.some(({ kind, enabled }) => kind === 'background' && enabled);

/** How much the camera enlarges a layer at a moment. */
const magnification = (scene: SceneDocument, layer: SceneLayer, time: number): number =>
  viewAt(scene.camera, time, { x: 0, y: 0, zoom: 1 }).zoom ** layer.parallax;

/** Who is moved by hand, at which moment of the scene (s), and what becomes of their keyframes. */
export type Grasp = { scene: SceneDocument; layer: SceneLayer; time: number; keying: Keying };

/** The edits of a gesture as the pointer is now. */
export type Gesture = (at: Point) => SceneEdit[];

/** Moves a layer with the pointer, by whole px. */
export const moveGesture = ({ scene, layer, time, keying }: Grasp, from: Point): Gesture => {
  const factor = magnification(scene, layer, time);
  const { x, y } = poseAt(layer, time);
  const moved = (start: number, way: number) => (way === 0 ? start : Math.round(start + way / factor));
  return (at) => poseLayer(layer, time, keying, { x: moved(x, at.x - from.x), y: moved(y, at.y - from.y) });
};

/**
 * Scales a layer about its anchor, as far as the pointer goes away from it.
 * @param drawn its size as it is seen: where one grasps it at the anchor itself, half of that is the measure
 */
export const scaleGesture = (
  { layer, time, keying }: Grasp,
  anchor: Point,
  from: Point,
  drawn: { width: number; height: number },
): Gesture => {
  const distance = (point: Point) => Math.hypot(point.x - anchor.x, point.y - anchor.y);
  const start = distance(from);
  const measure = Math.max(start, Math.hypot(drawn.width, drawn.height) / 2, 1);
  const { scale: before } = poseAt(layer, time);
  return (at) => {
    const scale = before * (1 + (distance(at) - start) / measure);
    return poseLayer(layer, time, keying, { scale: Math.round(scale * 100) / 100 || sceneBounds.minScale });
  };
};

/** Moves a layer by some px of the scene, wherever the camera is. */
export const nudgeEdits = ({ layer, time, keying }: Grasp, way: Point): SceneEdit[] => {
  const { x, y } = poseAt(layer, time);
  return poseLayer(layer, time, keying, { x: x + way.x, y: y + way.y });
};

/** Where an arrow key leads, in px. */
export const nudges: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
