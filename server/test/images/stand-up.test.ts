import type { Orientation } from '@papeterie/pixels/formats/exif/exif-orientation';
import { standUp } from '@papeterie/pixels/formats/exif/stand-up';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { looksOf, painted } from '../moving-pictures/figures.ts';

it.each([1, 2, 3, 4, 5, 6, 7, 8] satisfies Orientation[])(
  'a picture that lies the way %i stands up as sharp stands it up',
  async (orientation) => {
    const picture = painted(5, 3, (x, y) => [x * 50, y * 80, 7, 255]);
    const raw = { width: 5, height: 3, channels: 4 } as const;
    const file = await sharp(picture.pixels, { raw }).png().withMetadata({ orientation }).toBuffer();
    const { data, info } = await sharp(file).autoOrient().raw().toBuffer({ resolveWithObject: true });
    const upright = { width: info.width, height: info.height, pixels: new Uint8ClampedArray(data) };
    expect(looksOf([standUp(picture, orientation)])).toEqual(looksOf([upright]));
  },
);
