import { useRef } from 'react';
import { boxOf, isInside, type Point } from '../../editor/pixels/box.ts';
import { colorName } from '../../editor/pixels/color.ts';
import { flattened } from '../../editor/pixels/select/piece.ts';
import { type Stroke, startStroke } from '../../editor/pixels/tools/stroke.ts';
import type { ToolName } from '../../editor/pixels/tools/tools.ts';
import { useDesk } from './desk.ts';

type How = {
  /** With the color behind. */
  isBack?: boolean;
  /** Picks a color, whatever the tool. */
  isPick?: boolean;
  /** From where the last stroke ended: a straight line. */
  isJoined?: boolean;
};

/** Strokes of the chosen tool, from a pointer or the keyboard. */
export const useStrokes = () => {
  const { painting, guide, tool, settings, front, back, take, say } = useDesk();
  const running = useRef<{ stroke?: Stroke; isBack: boolean; tool: ToolName; last: Point }>(undefined);
  const end = useRef<Point>(undefined);

  const colorAt = ({ x, y }: Point) => {
    const { picture } = painting;
    if (!isInside(boxOf(picture), { x, y })) return undefined;
    const seen = guide ?? flattened(picture, painting.marks().floating);
    return seen.words[y * picture.width + x];
  };
  const pick = (point: Point, isBack: boolean) => {
    const color = colorAt(point);
    if (color !== undefined && !guide) take(color, isBack);
  };
  /** Within what is selected, the tool that selects moves it. */
  const toolAt = (point: Point): Exclude<ToolName, 'PICK'> | 'PICK' => {
    const { selection } = painting.marks();
    return tool === 'SELECT' && selection && isInside(selection, point) ? 'MOVE' : tool;
  };

  return {
    colorAt,
    start(point: Point, { isBack = false, isPick = false, isJoined = false }: How = {}) {
      const used = isPick ? 'PICK' : toolAt(point);
      running.current = { isBack, tool: used, last: point };
      if (used === 'PICK') return pick(point, isBack);
      const isFree = used === 'PENCIL' || used === 'ERASER';
      if (used === 'FILL' && colorAt(point) === undefined) return;
      const from = isJoined && isFree ? (end.current ?? point) : point;
      const ink = { ...settings, color: isBack ? (guide ? 0 : back) : front };
      running.current.stroke = startStroke({ painting, tool: used, ink, guide, at: from });
      if (from !== point) running.current.stroke.to(point, false);
    },
    to(point: Point, isConstrained: boolean) {
      const current = running.current;
      if (!current) return;
      // Undone or bailed out of by a key meanwhile.
      if (current.stroke && !painting.isRunning()) {
        running.current = undefined;
        return;
      }
      current.last = point;
      if (current.tool === 'PICK') pick(point, current.isBack);
      else current.stroke?.to(point, isConstrained);
    },
    finish() {
      const current = running.current;
      running.current = undefined;
      if (!current?.stroke) return;
      end.current = current.last;
      painting.finish();
    },
    cancel() {
      running.current = undefined;
      painting.cancel();
    },
    /** Which tool is on the paper, if any. */
    runningTool: () => (painting.isRunning() ? running.current?.tool : undefined),
    /** Says what lies at a pixel, and where that is. */
    sayAt(point: Point, verb = '') {
      const color = colorAt(point);
      say(`${verb}${color === undefined ? 'outside' : colorName(color)} at ${point.x + 1}, ${point.y + 1}`);
    },
  };
};

export type Strokes = ReturnType<typeof useStrokes>;
