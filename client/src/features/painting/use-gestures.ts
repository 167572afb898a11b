import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Point } from '../../editor/pixels/box.ts';
import { panBy, pixelAt, type View, zoomBy } from '../../editor/pixels/view/view.ts';
import { useDesk } from './desk.ts';
import type { Strokes } from './use-strokes.ts';

/** How far the wheel turns for one zoom; fine wheels and touchpads send many small turns. */
const notch = 60;

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});
const spread = ([a, b]: readonly Point[]) => (a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0);

/** What a running gesture does with the view; strokes are the other hook's. */
type Gesture =
  | { kind: 'STROKE' }
  | { kind: 'PAN'; last: Point }
  | { kind: 'PINCH'; last: Point; spread: number };

/** Pointers on the desk: mouse and pen paint, one finger paints, two move and zoom, the wheel zooms. */
export const useGestures = (
  canvas: RefObject<HTMLCanvasElement | null>,
  strokes: Strokes,
  isHand: boolean,
): { hover: Point | undefined } => {
  const { view, changeView, desk, painting, setKeys } = useDesk();
  const [hover, setHover] = useState<Point>();
  const pointers = useRef(new Map<number, Point>());
  const gesture = useRef<Gesture>(undefined);
  const turned = useRef(0);
  const { picture } = painting;

  const placeOf = (event: { clientX: number; clientY: number }): Point => {
    const box = canvas.current?.getBoundingClientRect();
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
  };
  const move = (change: (view: View) => View) => changeView(change);

  const down = (event: PointerEvent) => {
    if (!view || !canvas.current) return;
    event.preventDefault();
    canvas.current.focus({ preventScroll: true });
    canvas.current.setPointerCapture(event.pointerId);
    setKeys(false);
    const place = placeOf(event);
    pointers.current.set(event.pointerId, place);
    const fingers = [...pointers.current.values()];
    if (fingers.length > 1) {
      // The first finger may have left a dot: it was not meant.
      strokes.cancel();
      gesture.current = { kind: 'PINCH', last: middleOf(fingers), spread: spread(fingers) };
    } else if (event.button === 1 || isHand) gesture.current = { kind: 'PAN', last: place };
    else if (event.button === 0 || event.button === 2) {
      gesture.current = { kind: 'STROKE' };
      strokes.start(pixelAt(view, place), {
        isBack: event.button === 2,
        isPick: event.altKey,
        isJoined: event.shiftKey,
      });
    }
  };

  const drag = (event: PointerEvent) => {
    if (!view) return;
    const place = placeOf(event);
    if (event.pointerType !== 'touch') setHover(pixelAt(view, place));
    if (!pointers.current.has(event.pointerId)) return;
    pointers.current.set(event.pointerId, place);
    const current = gesture.current;
    if (current?.kind === 'STROKE') {
      // Everything between two frames, so that a quick hand draws no corners.
      const places = event.getCoalescedEvents?.() ?? [];
      for (const one of places.length > 0 ? places : [event])
        strokes.to(pixelAt(view, placeOf(one)), event.shiftKey);
    } else if (current?.kind === 'PAN') {
      const { last } = current;
      gesture.current = { kind: 'PAN', last: place };
      move((now) => panBy(now, place.x - last.x, place.y - last.y, picture, desk));
    } else if (current?.kind === 'PINCH') {
      const fingers = [...pointers.current.values()];
      const middle = middleOf(fingers);
      const ratio = spread(fingers) / Math.max(1, current.spread);
      const steps = ratio > 1.25 ? 1 : ratio < 0.8 ? -1 : 0;
      const { last } = current;
      gesture.current = { kind: 'PINCH', last: middle, spread: steps ? spread(fingers) : current.spread };
      move((now) => {
        const panned = panBy(now, middle.x - last.x, middle.y - last.y, picture, desk);
        return steps ? zoomBy(panned, steps, middle, picture, desk) : panned;
      });
    }
  };

  const up = (event: PointerEvent) => {
    if (!pointers.current.delete(event.pointerId)) return;
    const { kind } = gesture.current ?? {};
    // What is left of two fingers does not begin to paint.
    if (pointers.current.size > 0) return;
    gesture.current = undefined;
    if (kind !== 'STROKE') return;
    if (event.type === 'pointercancel') strokes.cancel();
    else strokes.finish();
  };

  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    turned.current += event.deltaY * (event.deltaMode === 1 ? 30 : 1);
    const steps = Math.trunc(turned.current / notch);
    if (steps === 0) return;
    turned.current -= steps * notch;
    const place = placeOf(event);
    move((now) => zoomBy(now, steps > 0 ? -1 : 1, place, picture, desk));
  };

  const handle = useEffectEvent((event: Event) => {
    if (event instanceof WheelEvent) wheel(event);
    else if (event instanceof PointerEvent) {
      if (event.type === 'pointerdown') down(event);
      else if (event.type === 'pointermove') drag(event);
      else if (event.type === 'pointerleave') setHover(undefined);
      else up(event);
    } else event.preventDefault();
  });
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const listen = (event: Event) => handle(event);
    // Not React's own: its wheel cannot be kept from scrolling the page.
    const names = [
      'pointerdown',
      'pointermove',
      'pointerup',
      'pointercancel',
      'pointerleave',
      'wheel',
      'contextmenu',
    ];
    for (const name of names) element.addEventListener(name, listen, { passive: false });
    return () => {
      for (const name of names) element.removeEventListener(name, listen);
    };
  }, [canvas]);

  return { hover };
};
