import { boxBetween, boxOf, isInside, type Point, sharedBox } from '../box.ts';
import { transparent } from '../color.ts';
import type { Painting } from '../document/painting.ts';
import { area, paintIndices, sameColor } from '../fill.ts';
import type { PixelPicture } from '../picture.ts';
import { drop, shift } from '../select/moving.ts';
import { squareEnd, straightEnd } from '../shapes/constrained.ts';
import { linePoints } from '../shapes/line.ts';
import { mirrored } from '../shapes/mirror.ts';
import { withoutCorners } from '../shapes/pixel-perfect.ts';
import type { Ink } from './ink.ts';
import type { ToolName } from './tools.ts';
import { inkPath, inkShape } from './trace.ts';

/** A tool on the paper: told where it goes until it is lifted. Ended by the painting's `finish` or `cancel`. */
export type Stroke = { to: (point: Point, isConstrained: boolean) => void };

export type StrokeOptions = {
  painting: Painting;
  tool: Exclude<ToolName, 'PICK'>;
  ink: Ink;
  /** By which picture areas are told for a fill; the painted one itself when not given. */
  guide?: PixelPicture;
  at: Point;
};

/** No stroke goes farther out than this, px: beyond, nothing could be seen of it. */
const reach = (point: Point, { width, height }: PixelPicture): Point => ({
  x: Math.min(2 * width, Math.max(-width, point.x)),
  y: Math.min(2 * height, Math.max(-height, point.y)),
});

const freehand = ({ painting, ink, at }: StrokeOptions): Stroke => {
  const inside = painting.marks().selection ?? boxOf(painting.picture);
  const isThin = ink.brush === 1 && ink.isPerfect;
  const path = [at];
  painting.paint((picture) => inkPath(picture, path, ink, inside));
  return {
    to(wanted) {
      const point = reach(wanted, painting.picture);
      const more = linePoints(path.at(-1)!, point).slice(1);
      if (more.length === 0) return;
      path.push(...more);
      // A corner may have to go again, so a thin stroke is drawn anew.
      if (isThin) painting.paint((picture) => inkPath(picture, withoutCorners(path), ink, inside), true);
      else painting.paint((picture) => inkPath(picture, more, ink, inside));
    },
  };
};

const shape = ({ painting, tool, ink, at }: StrokeOptions): Stroke => {
  if (tool !== 'LINE' && tool !== 'RECTANGLE' && tool !== 'ELLIPSE')
    throw new TypeError(`${tool} is no shape`);
  const inside = painting.marks().selection ?? boxOf(painting.picture);
  const to = (wanted: Point, isConstrained: boolean) => {
    const point = reach(wanted, painting.picture);
    const constrained = tool === 'LINE' ? straightEnd : squareEnd;
    const end = isConstrained ? constrained(at, point) : point;
    painting.paint((picture) => inkShape(picture, tool, at, end, ink, inside), true);
  };
  to(at, false);
  return { to };
};

const fill = ({ painting, ink, guide, at }: StrokeOptions): Stroke => {
  const { selection } = painting.marks();
  painting.paint((picture) => {
    const source = guide ?? { ...picture, words: picture.words.slice() };
    for (const { x, y } of mirrored(at, picture, ink.mirror)) {
      if (!isInside(selection ?? boxOf(picture), { x, y })) continue;
      const find = ink.isContiguous ? area : sameColor;
      const found = find(source, y * picture.width + x);
      const { width } = picture;
      const inside = selection
        ? found.filter((index) => isInside(selection, { x: index % width, y: Math.floor(index / width) }))
        : found;
      paintIndices(picture, inside, ink.color);
    }
  });
  return { to: () => undefined };
};

const choose = ({ painting, at }: StrokeOptions): Stroke => {
  const to = (point: Point, isConstrained: boolean) =>
    painting.paint((picture) => {
      const end = isConstrained ? squareEnd(at, point) : point;
      painting.mark({ selection: sharedBox(boxBetween(at, end), boxOf(picture)) });
    });
  painting.mark({});
  return { to };
};

const move = ({ painting, at }: StrokeOptions): Stroke => {
  let last = at;
  return {
    to(point) {
      if (point.x === last.x && point.y === last.y) return;
      const across = point.x - last.x;
      const down = point.y - last.y;
      last = point;
      painting.paint((picture) => shift(painting, picture, across, down));
    },
  };
};

/**
 * Puts a tool on the paper; one step of the painting begins. What floats is put down before, as a step of its
 * own, by every tool but the one that moves it.
 */
export const startStroke = (options: StrokeOptions): Stroke => {
  const { painting, tool, ink } = options;
  if (tool !== 'MOVE') drop(painting);
  painting.begin();
  switch (tool) {
    case 'PENCIL':
      return freehand(options);
    case 'ERASER':
      return freehand({ ...options, ink: { ...ink, color: transparent, isPerfect: false } });
    case 'FILL':
      return fill(options);
    case 'SELECT':
      return choose(options);
    case 'MOVE':
      return move(options);
    default:
      return shape(options);
  }
};
