import { removeBackground } from '@papeterie/pixels/matte/remove-background';
import { describe, expect, it } from 'vitest';
import {
  backgroundColor,
  keyedBackgrounds,
  keyedPicture,
  keyedSubjects,
  wrongPercent,
} from '../../support/keyed-pictures.ts';
import { verifyKeyedOut } from '../../support/verify-keyed-out.ts';

describe.each(
  keyedSubjects.map((subject) => [`${subject.name}${subject.jpeg ? ' as JPEG' : ''}`, subject] as const),
)('%s', (_name, subject) => {
  it.each(keyedBackgrounds)('comes off %s with fewer than 0.5 % of its pixels wrong', async (background) => {
    const { known, given } = await keyedPicture(subject, background);
    const asked = background === 'green' || background === 'magenta';
    const key = asked ? backgroundColor[background] : undefined;
    const { picture, found } = removeBackground(given, { key, holes: true });

    expect(found).toBe(asked ? 'key' : background === 'cream' ? 'flat' : 'checkerboard');
    const wrong = wrongPercent(known, picture);
    expect(wrong).toBeLessThan(0.5);
    if (key) expect(verifyKeyedOut(picture, key)).toMatchObject({ ok: true, vanished: false });
    if (subject.hard && background !== 'checkerboard') {
      // What is transparent has no color, here and there.
      expect(Buffer.compare(Buffer.from(picture.pixels), Buffer.from(known.pixels))).toBe(0);
    }
  });
});
