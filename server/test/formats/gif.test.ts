import { beforeAll, expect, it } from 'vitest';
import { describeApi } from '../support/app.ts';
import { type Bringer, caseFile, lettersOf, openBringer } from './bring.ts';

const palette = { '172,50,50': 'r', '99,155,255': 'b', '255,0,0': 'R', '0,255,0': 'G' };

const square = [
  '........',
  '........',
  '..rrrr..',
  '..rrrr..',
  '..rrrr..',
  '..rrrr..',
  '........',
  '........',
];

describeApi('a GIF', (app) => {
  let bringer: Bringer;
  beforeAll(async () => {
    bringer = await openBringer(app());
  });
  const bring = (name: string) => bringer.bring(caseFile(name), name);

  it('is transparent where no frame covers the canvas', async () => {
    const { sprite, animations } = await bring('first-frame-smaller.gif');
    expect(lettersOf(await bringer.pictureAt(sprite.image.url), palette)).toEqual(square);
    const frames = await bringer.framesOf(animations[0]);
    expect(frames.map((frame) => frame.pixels[3])).toEqual([0, 0]);
  });

  it('is so in its renditions, also when it does not move', async () => {
    const { sprite } = await bring('still.gif');
    expect(sprite.image).toMatchObject({ format: 'GIF', width: 8, height: 8, hasAlpha: true });
    const png = await bringer.pictureAt(sprite.png.url);
    expect(lettersOf(png, palette)).toEqual(square);
  });

  it('ends at its canvas, whatever its frames say', async () => {
    const { sprite, animations } = await bring('oob.gif');
    expect(sprite.image).toMatchObject({ width: 8, height: 8 });
    const [first, second] = await bringer.framesOf(animations[0]);
    const red = Array.from({ length: 8 }, () => 'rrrrrrrr');
    expect(lettersOf(first!, palette)).toEqual(red);
    expect(lettersOf(second!, palette)).toEqual([
      ...red.slice(4),
      ...Array.from({ length: 4 }, () => 'rrrrbbbb'),
    ]);
  });

  it('that ends after some plays does so in and out', async () => {
    const { animations } = await bring('loop3.gif');
    expect(animations).toMatchObject([{ loop: 'LOOP', plays: 4, frames: { length: 2 } }]);
    for (const format of ['GIF', 'WEBP', 'APNG'] as const) {
      const [file] = [...(await bringer.take(format, { animationIds: [animations[0].id] })).values()];
      const again = await bringer.bring(file!, 'again');
      expect(again.animations).toMatchObject([{ loop: 'LOOP', plays: 4, frames: { length: 2 } }]);
    }
    const { who } = bringer;
    const update = `mutation ($input: UpdateAnimationInput!) { updateAnimation(input: $input) {
      ... on UpdateAnimationPayload { animation { loop plays } }
      ... on ValidationError { fields { path message } } } }`;
    const { id } = animations[0];
    const updated = (change: object) => who.do(update, { input: { id, ...change } });
    expect(await updated({ plays: 2 })).toEqual({ animation: { loop: 'LOOP', plays: 2 } });
    expect(await updated({ loop: 'PING_PONG', plays: 3 })).toEqual({
      animation: { loop: 'PING_PONG', plays: 3 },
    });
    expect(await updated({ loop: 'ONCE', plays: 3 })).toMatchObject({ fields: [{ path: ['plays'] }] });
    expect(await updated({ plays: 0 })).toMatchObject({ fields: [{ path: ['plays'] }] });
    expect(await updated({ loop: 'LOOP' })).toEqual({ animation: { loop: 'LOOP', plays: null } });
  });
});
