import { fileURLToPath } from 'node:url';
import { removeBackground } from '@papeterie/pixels/matte/remove-background';
import { hexToRgb } from '@papeterie/pixels/oklab';
import type { Picture } from '@papeterie/pixels/picture';
import { describe, expect, it } from 'vitest';
import { mushroom } from '../../../../packages/artist/test/styles/sprites.ts';
import { composed, throughJpeg } from '../../support/keyed-pictures.ts';
import { enlarge, readPicture } from '../native/enlarge.ts';

const caseFile = (name: string): Promise<Picture> =>
  readPicture(fileURLToPath(new URL(`cases/${name}`, import.meta.url)));

/** How many pixels are opaque where nothing is, and how many are gone where something is. */
const compare = (truth: Picture, found: Picture) => {
  let [crumbs, lost] = [0, 0];
  for (let at = 3; at < truth.pixels.length; at += 4) {
    if (truth.pixels[at] === 0 && found.pixels[at] === 255) crumbs++;
    if (truth.pixels[at] === 255 && found.pixels[at]! < 128) lost++;
  }
  return { crumbs, lost };
};

describe('the noise of JPEG around a sharp subject', () => {
  it('leaves no crumbs', async () => {
    const { picture } = removeBackground(await caseFile('mushroom-q80.jpg'));
    expect(compare(await caseFile('truth-x4.png'), picture)).toEqual({ crumbs: 0, lost: 0 });
  });

  it.each([
    ['a mushroom', async () => mushroom],
    // As the artist's version 2 drew it: a picture of its own must not change with the artist.
    ['a rabbit', () => caseFile('white-rabbit.png')],
  ])('leaves none of %s at other qualities', async (_name, spriteOf) => {
    const sprite = await spriteOf();
    const truth = enlarge(sprite, sprite.width * 6, sprite.height * 6, 'nearest');
    for (const quality of [95, 90, 80]) {
      const noisy = await throughJpeg(
        composed(truth, () => hexToRgb('#ffffff')),
        quality,
      );
      const { crumbs, lost } = compare(truth, removeBackground(noisy).picture);
      expect(crumbs, `at ${quality}`).toBe(0);
      // Some of the rim may have become half transparent.
      expect(lost, `at ${quality}`).toBeLessThan(truth.pixels.length / 4 / 200);
    }
  });

  it('is none where the background is clean: what is nearly white stays', () => {
    const pale = enlarge(mushroom, 96, 96, 'nearest');
    for (let at = 0; at < pale.pixels.length; at += 4) {
      for (let c = 0; c < 3; c++) pale.pixels[at + c] = 245 + (at % 3) + c;
    }
    const { picture } = removeBackground(composed(pale, () => hexToRgb('#ffffff')));
    expect(compare(pale, picture).lost).toBe(0);
  });
});
