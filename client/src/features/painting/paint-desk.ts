import { type Box, type Point, sharedBox } from '../../editor/pixels/box.ts';
import type { PixelPicture } from '../../editor/pixels/picture.ts';
import { gridZoom, type View } from '../../editor/pixels/view/view.ts';

/** A canvas as large as a picture, to be laid under the eyes at any zoom. */
export type Surface = HTMLCanvasElement;

export const createSurface = ({ width, height, pixels }: PixelPicture): Surface => {
  const surface = document.createElement('canvas');
  surface.width = width;
  surface.height = height;
  surface.getContext('2d')?.putImageData(new ImageData(pixels, width, height), 0, 0);
  return surface;
};

/** All that can be seen of a surface becomes one color. */
export const tinted = (surface: Surface, color: string): Surface => {
  const context = surface.getContext('2d');
  if (!context) return surface;
  context.globalCompositeOperation = 'source-in';
  context.fillStyle = color;
  context.fillRect(0, 0, surface.width, surface.height);
  return surface;
};

export type DeskColors = { checkerA: string; checkerB: string; mark: string };

export type DeskScene = {
  view: View;
  size: { width: number; height: number };
  /** From below. */
  layers: readonly { surface: Surface; opacity: number }[];
  colors: DeskColors;
  selection?: Box;
  /** What the tool would touch. */
  touch?: Box;
  /** Where the keyboard is. */
  cursor?: Point;
  /** Lines across the middle. */
  mirror: 'NONE' | 'HORIZONTAL' | 'VERTICAL' | 'BOTH';
};

/** A checker is a whole number of pixels and at least this large, px. */
const leastChecker = 8;

const paintChecker = (context: CanvasRenderingContext2D, { view, size, colors }: DeskScene, desk: Box) => {
  const side = view.zoom * Math.ceil(leastChecker / view.zoom);
  context.fillStyle = colors.checkerA;
  const sheet = { left: view.x, top: view.y, width: size.width * view.zoom, height: size.height * view.zoom };
  const seen = sharedBox(sheet, desk);
  if (!seen) return;
  context.save();
  context.beginPath();
  context.rect(seen.left, seen.top, seen.width, seen.height);
  context.clip();
  context.fillRect(seen.left, seen.top, seen.width, seen.height);
  context.fillStyle = colors.checkerB;
  const firstRow = Math.floor((seen.top - view.y) / side);
  const firstColumn = Math.floor((seen.left - view.x) / side);
  for (let row = firstRow; view.y + row * side < seen.top + seen.height; row++)
    for (let column = firstColumn; view.x + column * side < seen.left + seen.width; column++)
      if ((row + column) % 2) context.fillRect(view.x + column * side, view.y + row * side, side, side);
  context.restore();
};

const paintGrid = (context: CanvasRenderingContext2D, { view, size }: DeskScene) => {
  const { zoom, x, y } = view;
  context.beginPath();
  for (let column = 1; column < size.width; column++) {
    context.moveTo(x + column * zoom + 0.5, y);
    context.lineTo(x + column * zoom + 0.5, y + size.height * zoom);
  }
  for (let row = 1; row < size.height; row++) {
    context.moveTo(x, y + row * zoom + 0.5);
    context.lineTo(x + size.width * zoom, y + row * zoom + 0.5);
  }
  context.lineWidth = 1;
  context.strokeStyle = 'rgb(128 118 104 / 0.28)';
  context.stroke();
};

/** An edge that can be seen on anything: white upon black. */
const paintEdge = (
  context: CanvasRenderingContext2D,
  view: View,
  box: Box,
  dash: number[],
  weight: number,
) => {
  const edge = [
    view.x + box.left * view.zoom,
    view.y + box.top * view.zoom,
    box.width * view.zoom,
    box.height * view.zoom,
  ] as const;
  context.lineWidth = weight;
  context.strokeStyle = '#000';
  context.setLineDash([]);
  context.strokeRect(...edge);
  context.strokeStyle = '#fff';
  context.setLineDash(dash);
  context.strokeRect(...edge);
  context.setLineDash([]);
};

const paintAxes = (context: CanvasRenderingContext2D, { view, size, mirror, colors }: DeskScene) => {
  context.beginPath();
  const middle = { x: view.x + (size.width * view.zoom) / 2, y: view.y + (size.height * view.zoom) / 2 };
  if (mirror === 'HORIZONTAL' || mirror === 'BOTH') {
    context.moveTo(middle.x, view.y - 10);
    context.lineTo(middle.x, view.y + size.height * view.zoom + 10);
  }
  if (mirror === 'VERTICAL' || mirror === 'BOTH') {
    context.moveTo(view.x - 10, middle.y);
    context.lineTo(view.x + size.width * view.zoom + 10, middle.y);
  }
  context.lineWidth = 1.5;
  context.strokeStyle = colors.mark;
  context.setLineDash([6, 4]);
  context.stroke();
  context.setLineDash([]);
};

/** Paints everything on the desk. @param ratio device pixels in one px */
export const paintDesk = (context: CanvasRenderingContext2D, scene: DeskScene, ratio: number): void => {
  const { view, size, layers, selection, touch, cursor } = scene;
  const desk = {
    left: 0,
    top: 0,
    width: context.canvas.width / ratio,
    height: context.canvas.height / ratio,
  };
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, desk.width, desk.height);
  paintChecker(context, scene, desk);
  context.imageSmoothingEnabled = view.zoom < 1;
  for (const { surface, opacity } of layers) {
    context.globalAlpha = opacity;
    context.drawImage(surface, view.x, view.y, size.width * view.zoom, size.height * view.zoom);
  }
  context.globalAlpha = 1;
  if (view.zoom >= gridZoom) paintGrid(context, scene);
  if (scene.mirror !== 'NONE') paintAxes(context, scene);
  if (selection) paintEdge(context, view, selection, [5, 5], 1.5);
  if (touch) paintEdge(context, view, touch, [], 1);
  if (cursor) paintEdge(context, view, { left: cursor.x, top: cursor.y, width: 1, height: 1 }, [3, 3], 3);
};
