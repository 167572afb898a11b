import {
  type Layer,
  type Outline,
  pictureSide,
  type VectorPicture,
} from '@papeterie/artist/pictures/vector-picture';
import { identity, type Matrix, product, readTransform } from './matrix.ts';
import { outlinesOf } from './outlines-of.ts';
import { paintOf, stretchOf } from './paint-of.ts';
import { elementsById, idIn, readElements, type SvgElement } from './svg-elements.ts';

/** What an element takes over from those around it. */
type Context = {
  readonly matrix: Matrix;
  readonly opacity: number;
  readonly clip: number;
  readonly attributes: Readonly<Record<string, string>>;
};

const inherited = ['fill', 'stroke', 'stroke-width', 'fill-opacity', 'stroke-opacity'];

const boxOf = (outlines: readonly Outline[]) => {
  const xs = outlines.flatMap(({ points }) => points.filter((_, i) => i % 2 === 0));
  const ys = outlines.flatMap(({ points }) => points.filter((_, i) => i % 2 === 1));
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

/** Smaller than this both ways, in picture units, nobody sees it on the largest grid. */
const leastSize = 7;

const hrefOf = ({ attributes }: SvgElement): string | undefined =>
  idIn(attributes.href ?? attributes['xlink:href']);

/**
 * An SVG body as flat layers.
 * @param side width and height of its view box
 */
export const readPicture = (body: string, side: number): VectorPicture => {
  const elements = readElements(body);
  const byId = elementsById(elements);
  const layers: Layer[] = [];
  const clips: (readonly Outline[])[] = [];

  const outlinesWithin = (element: SvgElement, matrix: Matrix): Outline[] => {
    const own = product(matrix, readTransform(element.attributes.transform));
    const used = element.name === 'use' ? byId.get(hrefOf(element) ?? '') : undefined;
    const within = used ? [used] : element.children;
    return [...outlinesOf(element, own), ...within.flatMap((child) => outlinesWithin(child, own))];
  };

  const clipOf = (reference: string | undefined, matrix: Matrix): number | undefined => {
    const element = byId.get(idIn(reference) ?? '');
    if (!element) return undefined;
    const outlines = element.children.flatMap((child) => outlinesWithin(child, matrix));
    const box = outlines.length ? boxOf(outlines) : undefined;
    // Many clip at the edge of the picture, where there is nothing to hide.
    const hidesNothing =
      !box ||
      (box.x <= 0 && box.y <= 0 && box.x + box.width >= pictureSide && box.y + box.height >= pictureSide);
    return hidesNothing ? undefined : clips.push(outlines) - 1;
  };

  const addShape = (element: SvgElement, { matrix, opacity, clip, attributes }: Context): void => {
    const outlines = outlinesOf(element, matrix);
    if (!outlines.length) return;
    const box = boxOf(outlines);
    if (Math.max(box.width, box.height) < leastSize) return;
    const add = (text: string, itsOpacity: string | undefined, lineWidth: number): void => {
      const paint = paintOf(text, byId, matrix, box);
      if (!paint) return;
      const seen = opacity * paint.opacity * Number(itsOpacity ?? 1);
      if (seen < 0.04) return;
      layers.push({ outlines, color: paint.color, gradient: paint.gradient, opacity: seen, lineWidth, clip });
    };
    add(attributes.fill ?? '#000000', attributes['fill-opacity'], 0);
    if (attributes.stroke)
      add(
        attributes.stroke,
        attributes['stroke-opacity'],
        Math.max(1, Math.round(Number(attributes['stroke-width'] ?? 1) * stretchOf(matrix))),
      );
  };

  const visit = (element: SvgElement, context: Context): void => {
    const { name, attributes } = element;
    if (['defs', 'clipPath', 'linearGradient', 'radialGradient', 'filter', 'symbol'].includes(name)) return;
    const moved =
      name === 'use' ? [1, 0, 0, 1, Number(attributes.x ?? 0), Number(attributes.y ?? 0)] : identity;
    const matrix = product(
      product(context.matrix, readTransform(attributes.transform)),
      moved as unknown as Matrix,
    );
    const inner: Context = {
      matrix,
      opacity: context.opacity * Number(attributes.opacity ?? 1),
      clip: clipOf(attributes['clip-path'], matrix) ?? context.clip,
      attributes: {
        ...context.attributes,
        ...Object.fromEntries(Object.entries(attributes).filter(([key]) => inherited.includes(key))),
      },
    };
    const used = name === 'use' ? byId.get(hrefOf(element) ?? '') : undefined;
    if (used?.name === 'symbol') for (const child of used.children) visit(child, inner);
    else if (used) visit(used, inner);
    else if (element.children.length) for (const child of element.children) visit(child, inner);
    else addShape(element, inner);
  };

  const scale = pictureSide / side;
  const start: Context = { matrix: [scale, 0, 0, scale, 0, 0], opacity: 1, clip: -1, attributes: {} };
  for (const element of elements) visit(element, start);
  return { layers, clips };
};
