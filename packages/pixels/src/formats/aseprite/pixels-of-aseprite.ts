/** An .aseprite file's header: frames, width and height, each of two bytes; a pixel's sides, each of one. */
const asepriteHeader = { frames: 6, width: 8, height: 10, pixelWidth: 34, pixelHeight: 35, length: 36 };

/** How many pixels a file says that its frames have together. */
export const pixelsOfAseprite = (bytes: Uint8Array): number => {
  if (bytes.byteLength < asepriteHeader.length) return 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = (at: number) => view.getUint16(at, true);
  const pixels = number(asepriteHeader.frames) * number(asepriteHeader.width) * number(asepriteHeader.height);
  // One side is 1 in all that Aseprite writes: then the other says how many square pixels it is.
  const side = (at: number) => Math.max(1, view.getUint8(at));
  return pixels * Math.max(side(asepriteHeader.pixelWidth), side(asepriteHeader.pixelHeight));
};
