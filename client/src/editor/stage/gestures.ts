import { type SceneDocument, type SceneEdit, type SceneLayer, sceneBounds, viewAt } from '@papeterie/stage';
import type { Point } from './hit.ts';

/** Whether it may be moved by hand: a background stands where it covers the stage. */
export const isMovable = ({ locked, behaviors }: SceneLayer): boolean =>
  !locked && !behaviors.some(({ kind, enabled }) => kind === 'background' && enabled);

/** How much the camera enlarges a layer at a moment. */
const magnification = (scene: SceneDocument, layer: SceneLayer, time: number): number =>
  viewAt(scene.camera, time, { x: 0, y: 0, zoom: 1 }).zoom ** layer.parallax;

const within = (value: number, limit: number) => Math.min(limit, Math.max(-limit, value));

/** The edits of a gesture as the pointer is now. */
export type Gesture = (at: Point) => SceneEdit[];

/** Moves a layer with the pointer, by whole px. */
export const moveGesture = (scene: SceneDocument, layer: SceneLayer, time: number, from: Point): Gesture => {
  const factor = magnification(scene, layer, time);
  const moved = (start: number, way: number) =>
    within(Math.round(start + way / factor), sceneBounds.coordinate);
  return (at) => [
    {
      updateLayer: { layerId: layer.id, x: moved(layer.x, at.x - from.x), y: moved(layer.y, at.y - from.y) },
    },
  ];
};

/** Scales a layer about its anchor, as far as the pointer goes away from it. */
export const scaleGesture = (layer: SceneLayer, anchor: Point, from: Point): Gesture => {
  const distance = (point: Point) => Math.hypot(point.x - anchor.x, point.y - anchor.y);
  const start = Math.max(distance(from), 1);
  return (at) => {
    const scale = layer.scale * (distance(at) / start);
    const rounded = Math.round(scale * 100) / 100 || sceneBounds.minScale;
    const bounded = Math.min(sceneBounds.maxScale, Math.max(sceneBounds.minScale, rounded));
    return [{ updateLayer: { layerId: layer.id, scale: bounded } }];
  };
};

/** Where an arrow key leads, in px. */
export const nudges: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
