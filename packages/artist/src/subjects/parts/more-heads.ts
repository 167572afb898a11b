import type { Art } from '../../art.ts';
import { tube } from '../../shapes/curves.ts';
import type { Point } from '../../shapes/shape.ts';
import { createSketch, pasteSketch, type Sketch } from '../../sketch.ts';

const mostHeads = 5;

/** How many of a part of the body the prompt names: 'three-headed', 'a third eye'. */
export const countOf = (art: Pick<Art, 'plan'>, part: string): number | undefined =>
  art.plan.bodyParts.find(({ name }) => name === part)?.count;

export const headCount = (art: Pick<Art, 'plan'>): number =>
  Math.min(mostHeads, Math.max(1, countOf(art, 'head') ?? 1));

type Neck = {
  /** The middle of the first head, and where its neck leaves the body, on the screen. */
  readonly head: Point;
  readonly root: Point;
  /** How far the first head was moved to the right to make room. */
  readonly aside?: number;
  readonly radius: number;
  readonly neck: number;
  readonly paint: string;
  /** How near the further heads are: behind the first. */
  readonly depth: number;
};

/** Draws what the prompt has of heads beside the first, in turn to its left and right, each on a neck of its own. */
export const drawMoreHeads = (art: Art, sketch: Sketch, neck: Neck, draw: (onto: Sketch) => void): void => {
  const [cx, cy] = neck.head;
  for (let i = 1; i < headCount(art); i++) {
    const side = i % 2 ? -1 : 1;
    const rank = Math.ceil(i / 2);
    const scale = 0.92 ** rank;
    // The second pair looks over the shoulders of the first.
    const [out, up] = rank === 1 ? [1.6, -0.35] : [1.05, 1.3];
    const [x, y] = [cx + (neck.aside ?? 0) + side * out * neck.radius, cy - up * neck.radius];
    const flip = side < 0;
    const head = createSketch();
    draw(head);
    const depth = neck.depth - rank;
    pasteSketch(
      sketch,
      head,
      { x: x - (flip ? -1 : 1) * cx * scale, y: y - cy * scale, scale, flip },
      depth,
      `head${i}`,
    );
    const bow: Point = [
      (neck.root[0] + x) / 2 + side * neck.radius * 0.5,
      (neck.root[1] + y) / 2 + neck.radius * 0.3,
    ];
    sketch.part(neck.paint, tube([neck.root, bow, [x, y]], neck.neck), {
      depth: depth - 0.1,
      group: `neck${i}`,
    });
  }
};
