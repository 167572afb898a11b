import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';

/** A row on its way: from where it was taken, over where it is held. */
type RowDrag = { from: number; to: number };

export type GripHandlers = {
  onPointerDown(row: number, event: PointerEvent<HTMLElement>): void;
  onPointerMove(event: PointerEvent): void;
  onPointerUp(): void;
  onPointerCancel(): void;
  onKeyDown(row: number, event: KeyboardEvent): void;
};

type Held = RowDrag & { y: number; height: number };

/** Dragging rows of one height by their grips, or moving them with the arrow keys. The handlers stay the same. */
export const useRowDrag = (count: number, onMove: (from: number, to: number) => void) => {
  const [drag, setDrag] = useState<RowDrag>();
  const latest = useRef({ count, onMove });
  latest.current = { count, onMove };
  const held = useRef<Held>(null);

  const grip = useMemo((): GripHandlers => {
    const letGo = () => {
      held.current = null;
      setDrag(undefined);
    };
    return {
      onPointerDown(row, event) {
        const element = event.currentTarget.closest('li');
        if (!element || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = { from: row, to: row, y: event.clientY, height: element.offsetHeight };
        setDrag({ from: row, to: row });
      },
      onPointerMove({ clientY }) {
        const now = held.current;
        if (!now) return;
        const rows = Math.round((clientY - now.y) / now.height);
        now.to = Math.min(latest.current.count - 1, Math.max(0, now.from + rows));
        setDrag({ from: now.from, to: now.to });
      },
      onPointerUp() {
        const now = held.current;
        letGo();
        if (now && now.from !== now.to) latest.current.onMove(now.from, now.to);
      },
      onPointerCancel: letGo,
      onKeyDown(row, event) {
        if (event.key === 'Escape' && held.current) {
          event.stopPropagation();
          letGo();
        }
        const way = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
        const to = row + way;
        if (way === 0 || to < 0 || to >= latest.current.count) return;
        event.preventDefault();
        latest.current.onMove(row, to);
      },
    };
  }, []);

  /** How many rows a row makes way by while another one is dragged past it. */
  const shiftOf = (row: number): number => {
    if (!drag) return 0;
    if (row === drag.from) return drag.to - drag.from;
    if (row > drag.from && row <= drag.to) return -1;
    if (row < drag.from && row >= drag.to) return 1;
    return 0;
  };
  return { drag, grip, shiftOf };
};
