import { type Placement, place, squash } from './shapes/operations.ts';
import { boxSize, type Point, type Shape } from './shapes/shape.ts';
import type { Stamp } from './stamps/stamp.ts';
import type { Texture } from './texture.ts';

/** Light added (or taken) at a place of a part, in sketch units; about -0.5..0.5. */
export type Pattern = (x: number, y: number) => number;

export type Part = {
  readonly shape: Shape;
  /** Name of one of the subject's paints. */
  readonly paint: string;
  /** Bigger is nearer. */
  readonly depth: number;
  /** Parts of one group flow together: no line and no shadow between them. */
  readonly group: string;
  /** Units from the edge over which the surface rounds off; 0 for a flat one. */
  readonly bulge: number;
  /** Light added everywhere, about -0.5..0.5. */
  readonly tone: number;
  /** Whether a line sets it off from what lies behind. */
  readonly line: boolean;
  /** Nothing throws a shadow on it: faces stay readable. */
  readonly bright: boolean;
  readonly pattern?: Pattern;
  readonly texture?: Texture;
  /** Which surface of its texture it stands for while it is painted; the part that has the texture itself: 0. */
  readonly surface?: number;
};

/** A hand-made bit of pixels at a place of the sketch. */
export type Mark = {
  /** From small to large: the rasterizer takes the largest that is not taller than `height`. */
  readonly stamps: readonly Stamp[];
  readonly x: number;
  readonly y: number;
  /** Wanted height in units. */
  readonly height: number;
  readonly depth: number;
  readonly paint: string;
  readonly flip: boolean;
  /** 1 or -1 for the halves of a pair around `axis`, so that both are rounded alike; 0 alone. */
  readonly side: -1 | 0 | 1;
  readonly axis: number;
};

type PartOptions = Partial<Omit<Part, 'shape' | 'paint'>>;
type MarkOptions = Partial<Pick<Mark, 'depth' | 'paint' | 'flip' | 'side' | 'axis'>>;

/** What a subject draws onto: a list of parts and marks that nothing has rasterized yet. */
export type Sketch = {
  readonly parts: Part[];
  readonly marks: Mark[];
  part(paint: string, shape: Shape, options?: PartOptions): void;
  mark(stamps: readonly Stamp[], x: number, y: number, height: number, options?: MarkOptions): void;
};

/** `this`, so that a copy with other parts or marks (`{ ...sketch, parts }`) is drawn onto itself. */
export const createSketch = (): Sketch => ({
  parts: [],
  marks: [],
  part(paint, shape, options = {}) {
    this.parts.push({
      shape,
      paint,
      depth: this.parts.length,
      group: `${this.parts.length}`,
      bulge: boxSize(shape.box) * 0.45,
      tone: 0,
      line: true,
      bright: false,
      ...options,
    });
  },
  mark(stamps, x, y, height, options = {}) {
    this.marks.push({
      stamps,
      x,
      y,
      height,
      depth: 1e6,
      paint: 'eyes',
      flip: false,
      side: 0,
      axis: 0,
      ...options,
    });
  },
});

/** Where a place of a moved part was before. */
type WayBack = (x: number, y: number) => Point;

/** What is painted on a part (its pattern, its texture) after the part has moved. */
export const paintedOn = ({ pattern, texture }: Part, back: WayBack): Pick<Part, 'pattern' | 'texture'> => ({
  pattern: pattern && ((x, y) => pattern(...back(x, y))),
  texture: texture && { ...texture, at: (x, y) => texture.at(...back(x, y)) },
});

const wayBack = ({ x: px, y: py, scale = 1, angleDeg = 0, flip = false }: Placement): WayBack => {
  const c = Math.cos((angleDeg * Math.PI) / 180);
  const s = Math.sin((angleDeg * Math.PI) / 180);
  return (x, y) => {
    const dx = (x - px) / scale;
    const dy = (y - py) / scale;
    return [(flip ? -1 : 1) * (dx * c + dy * s), dy * c - dx * s];
  };
};

/** Puts a sketch that was drawn around (0, 0) into another one, its depths moved to around `depth`. */
export const pasteSketch = (
  into: Sketch,
  from: Sketch,
  at: Placement,
  depth: number,
  group?: string,
): void => {
  const scale = at.scale ?? 1;
  const turn = ((at.angleDeg ?? 0) * Math.PI) / 180;
  for (const part of from.parts) {
    into.parts.push({
      ...part,
      shape: place(part.shape, at),
      depth: depth + part.depth * 0.001,
      bulge: part.bulge * scale,
      group: `${group ?? depth}/${part.group}`,
      ...paintedOn(part, wayBack(at)),
    });
  }
  for (const mark of from.marks) {
    const x = (at.flip ? -mark.x : mark.x) * scale;
    const y = mark.y * scale;
    into.marks.push({
      ...mark,
      x: at.x + x * Math.cos(turn) - y * Math.sin(turn),
      y: at.y + x * Math.sin(turn) + y * Math.cos(turn),
      height: mark.height * scale,
      depth: depth + 0.5,
      side: 0,
    });
  }
};

/** A thing's parts use its own paints: they are renamed so that they cannot be taken for its holder's. */
export const renamedPaints = (sketch: Sketch, prefix: string): Sketch => ({
  ...sketch,
  parts: sketch.parts.map((p) => ({ ...p, paint: `${prefix}.${p.paint}` })),
  marks: sketch.marks.map((m) => ({ ...m, paint: `${prefix}.${m.paint}` })),
});

/** The parts that `test` picks, and the others with the marks. */
export const splitSketch = (
  sketch: Sketch,
  test: (part: Part) => boolean,
): { readonly picked: Sketch; readonly rest: Sketch } => {
  const picked = createSketch();
  picked.parts.push(...sketch.parts.filter(test));
  return { picked, rest: { ...sketch, parts: sketch.parts.filter((part) => !test(part)) } };
};

export const mirroredSketch = (sketch: Sketch): Sketch => {
  const turned = createSketch();
  for (const part of sketch.parts) {
    turned.parts.push({
      ...part,
      shape: place(part.shape, { x: 0, y: 0, flip: true }),
      ...paintedOn(part, (x, y) => [-x, y]),
    });
  }
  for (const mark of sketch.marks) {
    turned.marks.push({
      ...mark,
      x: -mark.x,
      axis: -mark.axis,
      side: -mark.side as Mark['side'],
      flip: !mark.flip,
    });
  }
  return turned;
};

/** A flat drawing seen from above: everything stands lower by the factor `by`. */
export const squashedSketch = (sketch: Sketch, by: number): Sketch => ({
  ...sketch,
  parts: sketch.parts.map((p) => ({
    ...p,
    shape: squash(p.shape, by),
    ...paintedOn(p, (x, y) => [x, y / by]),
  })),
  marks: sketch.marks.map((m) => ({ ...m, y: m.y * by })),
});
