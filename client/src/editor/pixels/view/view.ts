import type { Point, Size } from '../box.ts';

/** How a picture lies on the desk: its upper left corner and the size of a pixel, in px of the screen. */
export type View = { readonly zoom: number; readonly x: number; readonly y: number };

/** Whole ones, so that all pixels are equally large; below 1 only for what does not fit otherwise. */
const zooms = [0.25, 0.5, 1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 40, 48, 64];
const nearest = 64;

/** From here on the grid is shown. */
export const gridZoom = 8;

/** So much of the picture always stays in sight, px. */
const handle = 32;

const held = (at: number, length: number, room: number) =>
  Math.round(Math.min(room - handle, Math.max(handle - length, at)));

/** Moved back so far that it is still in sight, at whole pixels. */
const kept = ({ zoom, x, y }: View, picture: Size, desk: Size): View => ({
  zoom,
  x: held(x, picture.width * zoom, desk.width),
  y: held(y, picture.height * zoom, desk.height),
});

/** The whole picture in the middle, as large as fits with a little room around it. */
export const fitView = (picture: Size, desk: Size): View => {
  const margin = Math.min(24, desk.width / 10, desk.height / 10);
  const room = Math.min(
    (desk.width - 2 * margin) / picture.width,
    (desk.height - 2 * margin) / picture.height,
  );
  const zoom =
    room >= 1 ? Math.min(nearest, Math.floor(room)) : (zooms.findLast((one) => one <= room) ?? zooms[0]!);
  return kept(
    { zoom, x: (desk.width - picture.width * zoom) / 2, y: (desk.height - picture.height * zoom) / 2 },
    picture,
    desk,
  );
};

/** One zoom nearer, or farther; what lies under `at` stays there. */
export const zoomBy = (view: View, step: 1 | -1, at: Point, picture: Size, desk: Size): View => {
  const zoom =
    (step > 0 ? zooms.find((one) => one > view.zoom) : zooms.findLast((one) => one < view.zoom)) ?? view.zoom;
  const ratio = zoom / view.zoom;
  return kept({ zoom, x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio }, picture, desk);
};

export const panBy = (view: View, across: number, down: number, picture: Size, desk: Size): View =>
  kept({ ...view, x: view.x + across, y: view.y + down }, picture, desk);

/** The pixel at a place of the desk; it may lie outside the picture. */
export const pixelAt = ({ zoom, x, y }: View, at: Point): Point => ({
  x: Math.floor((at.x - x) / zoom),
  y: Math.floor((at.y - y) / zoom),
});

/** Moved as little as needed so that a pixel can be seen. */
export const showPixel = (view: View, { x, y }: Point, picture: Size, desk: Size): View => {
  const { zoom } = view;
  const left = view.x + x * zoom;
  const top = view.y + y * zoom;
  const across = Math.max(0, zoom - left) - Math.max(0, left + 2 * zoom - desk.width);
  const down = Math.max(0, zoom - top) - Math.max(0, top + 2 * zoom - desk.height);
  return across || down ? panBy(view, across, down, picture, desk) : view;
};
