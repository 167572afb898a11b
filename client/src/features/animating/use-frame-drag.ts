import { type PointerEvent, useRef, useState } from 'react';

/** A frame on its way: from where it was taken, over where it is held. */
type FrameDrag = { from: number; to: number };

/** How far the pointer goes before a press is a drag, px. */
const slack = 6;

type Held = FrameDrag & {
  x: number;
  width: number;
  isMoving: boolean;
  scrolled: number;
  strip: HTMLElement | null;
};

/** Dragging the frames of a strip sideways, all of one width. Press and hold is not needed: a tap chooses, a pull moves. */
export const useFrameDrag = (count: number, onMove: (from: number, to: number) => void) => {
  const [drag, setDrag] = useState<FrameDrag>();
  const held = useRef<Held>(null);
  const letGo = () => {
    held.current = null;
    setDrag(undefined);
  };
  const handlers = (place: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      // Touch scrolls the strip; there the buttons below move frames.
      if (event.button !== 0 || event.pointerType === 'touch') return;
      const item = event.currentTarget;
      const strip = item.parentElement;
      held.current = {
        from: place,
        to: place,
        x: event.clientX,
        width: item.offsetWidth + Number.parseFloat(strip ? getComputedStyle(strip).columnGap || '0' : '0'),
        isMoving: false,
        scrolled: strip?.scrollLeft ?? 0,
        strip,
      };
      item.setPointerCapture(event.pointerId);
    },
    onPointerMove: ({ clientX }: PointerEvent) => {
      const now = held.current;
      if (!now) return;
      const way = clientX - now.x + (now.strip?.scrollLeft ?? 0) - now.scrolled;
      now.isMoving ||= Math.abs(way) > slack;
      if (!now.isMoving) return;
      now.to = Math.min(count - 1, Math.max(0, now.from + Math.round(way / now.width)));
      setDrag({ from: now.from, to: now.to });
    },
    onPointerUp: () => {
      const now = held.current;
      letGo();
      if (now && now.from !== now.to) onMove(now.from, now.to);
    },
    onPointerCancel: letGo,
  });
  /** How many places a frame makes way by while another one is dragged past it. */
  const shiftOf = (place: number): number => {
    if (!drag) return 0;
    if (place === drag.from) return drag.to - drag.from;
    if (place > drag.from && place <= drag.to) return -1;
    if (place < drag.from && place >= drag.to) return 1;
    return 0;
  };
  return { dragged: drag?.from, handlers, shiftOf };
};
