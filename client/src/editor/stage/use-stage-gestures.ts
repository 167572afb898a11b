import type { SceneLayer } from '@papeterie/stage';
import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useEditor } from '../session/editor-context.ts';
import { holdStill } from '../session/hold-still.ts';
import {
  type Gesture,
  type Grasp,
  isMovable,
  moveGesture,
  nudgeEdits,
  nudges,
  scaleGesture,
} from './gestures.ts';
import { createPixelProbe, hit, insideOf, type Point } from './hit.ts';
import type { StageHandle } from './StageView.tsx';

/** A press that goes no farther than this only chooses, px of the window. */
const slack = 3;

type Held = { gesture: Gesture; x: number; y: number; isMoving: boolean };

/** Choosing, dragging, scaling and nudging on the stage. Each is one step; Escape takes it back while it lasts. */
export const useStageGestures = (stage: RefObject<StageHandle | null>) => {
  const { editing, scene, playback, art, selected, select, keying } = useEditor();
  const held = useRef<Held>(null);
  const nudge = useRef<{ grasp: Grasp; way: Point }>(null);
  const [probe] = useState(createPixelProbe);
  // A gesture that is left behind is taken back.
  useEffect(() => () => editing.preview(null), [editing]);

  const pointOf = (event: PointerEvent) => stage.current?.pointOf(event) ?? { x: 0, y: 0 };
  const layerAt = (point: Point): SceneLayer | undefined => {
    const drawn = stage.current?.painter()?.drawn() ?? [];
    const layers = new Map(scene.layers.map((layer) => [layer.id, layer]));
    const found = hit(
      drawn,
      point,
      (one, inside) => !layers.get(one.layerId)?.locked && probe(art.images[one.spriteKey], one, inside),
    );
    // Once it is chosen, all of its frame can be grasped, unless something nearer is there.
    const own = selected && drawn.find(({ layerId }) => layerId === selected.id);
    const isOver = own && (!found || drawn.indexOf(own) > drawn.indexOf(found));
    if (isOver && insideOf(own, point)) return selected;
    return found && layers.get(found.layerId);
  };
  const grasp = (layer: SceneLayer): Grasp => ({
    scene,
    layer,
    time: holdStill(playback, layer),
    keying,
  });
  const hold = (event: PointerEvent, gesture: Gesture) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { gesture, x: event.clientX, y: event.clientY, isMoving: false };
  };
  const release = (commits: boolean) => {
    const isMoving = held.current?.isMoving;
    held.current = null;
    if (!isMoving) return;
    if (commits) editing.commit();
    else editing.preview(null);
  };

  const startScaling = (event: PointerEvent) => {
    const drawn = stage.current
      ?.painter()
      ?.drawn()
      .find(({ layerId }) => layerId === selected?.id);
    if (!drawn || !selected || event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    const anchor = {
      x: drawn.x + selected.anchorX * drawn.width,
      y: drawn.y + selected.anchorY * drawn.height,
    };
    hold(event, scaleGesture(grasp(selected), anchor, pointOf(event), drawn));
  };

  const press = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const point = pointOf(event);
    const layer = layerAt(point);
    select(layer?.id);
    if (layer && isMovable(layer)) hold(event, moveGesture(grasp(layer), point));
  };

  const move = (event: PointerEvent) => {
    const now = held.current;
    if (!now) return;
    now.isMoving ||= Math.hypot(event.clientX - now.x, event.clientY - now.y) > slack;
    if (now.isMoving) editing.preview(now.gesture(pointOf(event)));
  };

  const keyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && (held.current || nudge.current)) {
      event.preventDefault();
      event.stopPropagation();
      nudge.current = null;
      held.current = null;
      editing.preview(null);
      return;
    }
    const way = nudges[event.key];
    if (!way || !selected || !isMovable(selected) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const step = event.shiftKey ? 10 : 1;
    const begun = nudge.current ?? { grasp: grasp(selected), way: { x: 0, y: 0 } };
    nudge.current = {
      grasp: begun.grasp,
      way: { x: begun.way.x + way.x * step, y: begun.way.y + way.y * step },
    };
    editing.preview(nudgeEdits(begun.grasp, nudge.current.way));
  };
  const settleNudge = () => {
    if (!nudge.current) return;
    nudge.current = null;
    editing.commit();
  };

  return {
    startScaling,
    handlers: {
      onPointerDown: press,
      onPointerMove: move,
      onPointerUp: () => release(true),
      onPointerCancel: () => release(false),
      onKeyDown: keyDown,
      onKeyUp: (event: KeyboardEvent) => {
        if (event.key in nudges) settleNudge();
      },
      onBlur: settleNudge,
    },
  };
};
