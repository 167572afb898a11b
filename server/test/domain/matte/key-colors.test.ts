import { drawSprite } from '@papeterie/artist/draw-sprite';
import { removeBackground } from '@papeterie/pixels/matte/remove-background';
import { hexToRgb } from '@papeterie/pixels/oklab';
import { blankPicture, type Picture } from '@papeterie/pixels/picture';
import { describe, expect, it } from 'vitest';
import { composed } from '../../support/keyed-pictures.ts';
import { verifyKeyedOut } from '../../support/verify-keyed-out.ts';

const draw = (prompt: string): Picture =>
  drawSprite({ prompt, width: 96, height: 96, seed: 7, noBackground: true }).picture;

describe('a key color that the picture has not', () => {
  it.each([
    ['a green dragon', '#ff00ff'],
    ['a pink slime', '#00ff00'],
    ['a wizard with a staff', '#00ff00'],
    ['a rainbow', '#ff00ff'],
  ])('keys out %s', (prompt, hex) => {
    const sprite = draw(prompt);
    const key = hexToRgb(hex);
    const { picture } = removeBackground(
      composed(sprite, () => key),
      { key, holes: true },
    );
    expect(picture.pixels).toEqual(sprite.pixels);
    expect(verifyKeyedOut(picture, key).ok).toBe(true);
  });
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
