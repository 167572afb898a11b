import { type KeyboardEvent, useState } from 'react';
import { drop, nudge } from '../../editor/pixels/select/moving.ts';
import { type Tool, tools } from '../../editor/pixels/tools/tools.ts';
import { arrowOf } from '../../editor/pixels/view/keys.ts';
import { showPixel } from '../../editor/pixels/view/view.ts';
import { useDesk } from './desk.ts';
import type { Strokes } from './use-strokes.ts';

/** With Shift an arrow goes this far, px. */
const far = 8;

/**
 * The keyboard on the canvas: arrows move what is selected, with the tools for that, or the cursor; Space and Enter use the tool where the cursor
 * is, twice for what has two ends. Space is the hand while the pointer leads.
 */
export const useCanvasKeys = (strokes: Strokes) => {
  const desk = useDesk();
  const { painting, tool, cursor, setCursor, isKeys, setKeys, changeView, view, say } = desk;
  const [isHand, setHand] = useState(false);
  const size = painting.picture;

  const moveCursor = (across: number, down: number) => {
    const next = {
      x: Math.min(size.width - 1, Math.max(0, cursor.x + across)),
      y: Math.min(size.height - 1, Math.max(0, cursor.y + down)),
    };
    setCursor(next);
    setKeys(true);
    if (view) changeView((now) => showPixel(now, next, size, desk.desk));
    strokes.to(next, false);
    strokes.sayAt(next);
  };

  const use = (isJoined: boolean) => {
    setKeys(true);
    const { ends }: Tool = tools[tool];
    if (painting.isRunning()) {
      strokes.finish();
      say(`${tools[tool].label} ${ends?.second ?? 'done'}`);
      return;
    }
    strokes.start(cursor, { isJoined });
    if (ends && strokes.runningTool() !== 'MOVE') {
      say(`${tools[tool].label} ${ends.first}`);
      return;
    }
    strokes.finish();
    if (tool !== 'PICK') strokes.sayAt(cursor, `${tools[tool].label}: `);
  };

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { selection, floating } = painting.marks();
    const arrow = arrowOf(event.key, event.shiftKey ? far : 1);
    if (arrow) {
      event.preventDefault();
      const isMoving = tool === 'MOVE' || (tool === 'SELECT' && selection !== undefined);
      if (isMoving && !painting.isRunning()) {
        nudge(painting, arrow.x, arrow.y);
        const { left = 0, top = 0 } = painting.marks().floating?.box ?? {};
        say(`Moved to ${left + 1}, ${top + 1}`);
      } else moveCursor(arrow.x, arrow.y);
    } else if (event.key === 'Enter' && floating) {
      event.preventDefault();
      drop(painting);
      say('Put down');
    } else if (event.key === 'Enter' || (event.key === ' ' && isKeys)) {
      event.preventDefault();
      if (!event.repeat) use(event.shiftKey);
    } else if (event.key === ' ') {
      event.preventDefault();
      setHand(true);
    }
  };
  return {
    isHand,
    onKeyDown: press,
    onKeyUp: (event: KeyboardEvent) => event.key === ' ' && setHand(false),
    onBlur: () => setHand(false),
  };
};
