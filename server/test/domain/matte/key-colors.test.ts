import { drawSprite } from '@papeterie/artist/draw-sprite';
import { keyColorFor } from '@papeterie/pixels/matte/key-color-for';
import { removeBackground } from '@papeterie/pixels/matte/remove-background';
import { verifyKeyedOut } from '@papeterie/pixels/matte/verify-keyed-out';
import { hexToRgb, rgbToHex } from '@papeterie/pixels/oklab';
import { blankPicture, type Picture } from '@papeterie/pixels/picture';
import { describe, expect, it } from 'vitest';
import { composed } from '../../support/keyed-pictures.ts';

const draw = (prompt: string): Picture =>
  drawSprite({ prompt, width: 96, height: 96, seed: 7, noBackground: true }).picture;

describe('the key color to ask for', () => {
  it('is far from the colors of the picture', () => {
    expect(rgbToHex(keyColorFor(draw('a green dragon')))).not.toBe('#00ff00');
    expect(rgbToHex(keyColorFor(draw('a pink slime')))).not.toBe('#ff00ff');
    expect(rgbToHex(keyColorFor(composed(blankPicture(8, 8), () => hexToRgb('#e020e0'))))).toBe('#00ff00');
  });

  it('is green for a picture of nothing', () => {
    expect(rgbToHex(keyColorFor(blankPicture(8, 8)))).toBe('#00ff00');
  });

  it.each(['a green dragon', 'a pink slime', 'a wizard with a staff', 'a rainbow'])(
    'keys out %s',
    (prompt) => {
      const sprite = draw(prompt);
      const key = keyColorFor(sprite);
      const { picture } = removeBackground(
        composed(sprite, () => key),
        { key, holes: true },
      );
      expect(picture.pixels).toEqual(sprite.pixels);
      expect(verifyKeyedOut(picture, key).ok).toBe(true);
    },
  );
});

describe('what is left of a key color', () => {
  const key = hexToRgb('#00ff00');
  const wizard = draw('a wizard with a staff');

  it('is counted where nothing was removed', () => {
    const verdict = verifyKeyedOut(
      composed(wizard, () => key),
      key,
    );
    expect(verdict.ok).toBe(false);
    expect(verdict.leftover).toBeGreaterThan(0.9);
    expect(verdict.touching).toBe(1);
  });

  it('is nothing in a clean cut', () => {
    expect(verifyKeyedOut(wizard, key)).toMatchObject({ ok: true, leftover: 0, vanished: false });
  });

  it('does not excuse a subject that vanished', () => {
    expect(verifyKeyedOut(blankPicture(64, 64), key)).toMatchObject({ ok: false, vanished: true });
  });
});
