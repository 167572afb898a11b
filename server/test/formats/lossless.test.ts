import { beforeAll, expect, it } from 'vitest';
import { looksOf } from '../moving-pictures/figures.ts';
import { describeApi } from '../support/app.ts';
import { type Bringer, caseFile, openBringer } from './bring.ts';

describeApi('what has no loss', (app) => {
  let bringer: Bringer;
  beforeAll(async () => {
    bringer = await openBringer(app());
  });

  it.each(['sprite-exif.webp', 'sprite-exif.avif', 'control-no-metadata.webp', 'control-exif.png'])(
    'keeps its pixels when its metadata is taken off: %s',
    async (name) => {
      const { sprite } = await bringer.bring(caseFile(name), name);
      const bytes = await bringer.fileAt(sprite.image.url);
      expect(sprite.image.format.toLowerCase()).toBe(name.split('.').at(-1));
      expect(bytes.includes('Photoshop')).toBe(false);
      const before = await bringer.decoded(caseFile(name));
      expect(looksOf([await bringer.pictureAt(sprite.image.url)])).toEqual(looksOf([before]));
    },
  );

  it('counts all 16 bits of the color that is transparent', async () => {
    const { sprite } = await bringer.bring(caseFile('rgb16-trns.png'), 'rgb16-trns.png');
    const { width, pixels } = await bringer.pictureAt(sprite.image.url);
    expect(width).toBe(4);
    expect([3, 7, 11, 15].map((at) => pixels[at])).toEqual([0, 255, 255, 255]);
  });
});
