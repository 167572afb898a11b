/** What can be painted: an ImageBitmap, an <img>, a canvas, an image of @napi-rs/canvas. */
export type CanvasImageLike = { readonly width: number; readonly height: number };

/** What `paint` needs of a 2D context; the browser's and that of @napi-rs/canvas have it. */
export type CanvasLike<Image extends CanvasImageLike = CanvasImageLike> = {
  fillStyle: unknown;
  globalAlpha: number;
  imageSmoothingEnabled: boolean;
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  rotate(radians: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  drawImage(
    image: Image,
    sourceX: number,
    sourceY: number,
    sourceWidth: number,
    sourceHeight: number,
    x: number,
    y: number,
    width: number,
    height: number,
  ): void;
  /** Without it one scene px is taken for one device px. */
  getTransform?(): { a: number; b: number; c: number; d: number; e: number; f: number };
};
