import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { drawSprite } from '@papeterie/artist/draw-sprite';
import { enhance } from '@papeterie/artist/styles/enhance';
import { styles } from '@papeterie/artist/styles/styles';
import sharp from 'sharp';
import { root } from './root.ts';

/** One sprite for all twelve: that is how they can be compared. */
const wish = {
  prompt: 'a red-haired archer with a green cloak',
  width: 64,
  height: 64,
  seed: 11,
  noBackground: true,
};

/** The pictures on the style cards of the studio. */
const paintStyleSamples = async (folder: string): Promise<void> => {
  const { picture } = drawSprite(wish);
  await mkdir(folder, { recursive: true });
  for (const { key } of styles) {
    const { picture: sample } = enhance({ picture, style: key, seed: 1 }, () => undefined);
    await sharp(sample.pixels, { raw: { width: sample.width, height: sample.height, channels: 4 } })
      .resize(256, 256)
      .webp({ quality: 82 })
      .toFile(join(folder, `${key}.webp`));
  }
};

await paintStyleSamples(join(root, 'client/public/style-samples'));
