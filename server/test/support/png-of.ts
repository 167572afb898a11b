import sharp from 'sharp';

/** A PNG file of what `colorAt` says: [r, g, b, a] for each pixel. */
export const pngOf = async (
  width: number,
  height: number,
  colorAt: (x: number, y: number) => [number, number, number, number],
): Promise<File> => {
  const pixels = Buffer.alloc(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) pixels.set(colorAt(x, y), (y * width + x) * 4);
  }
  const png = await sharp(pixels, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
  return new File([new Uint8Array(png)], 'picture.png');
};
