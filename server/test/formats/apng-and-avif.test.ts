import { beforeAll, expect, it } from 'vitest';
import { painted } from '../moving-pictures/figures.ts';
import { apngFile } from '../moving-pictures/handmade-apng.ts';
import { describeApi } from '../support/app.ts';
import { type Bringer, caseFile, lettersOf, openBringer } from './bring.ts';

const palette = { '255,0,0': 'r', '0,255,0': 'g', '0,0,255': 'b' };
const flat = (letter: string) => Array.from({ length: 8 }, () => letter.repeat(8));

describeApi('an APNG', (app) => {
  let bringer: Bringer;
  beforeAll(async () => {
    bringer = await openBringer(app());
  });
  const bring = (name: string) => bringer.bring(caseFile(name), name);
  const shown = async (url: string) => lettersOf(await bringer.pictureAt(url), palette);

  it('whose animation is damaged is its still picture, and says so', async () => {
    const { sprite, animations, warnings } = await bring('promises-4-has-3.png');
    expect(animations).toEqual([]);
    expect(await shown(sprite.image.url)).toEqual(flat('r'));
    expect(await shown(sprite.originalImage.url)).toEqual(flat('r'));
    expect(warnings).toEqual([expect.stringMatching(/does not move.+fewer frames than it says/)]);
  });

  it('of one frame that is not its still picture is that frame', async () => {
    const { sprite, animations, warnings } = await bring('one-frame.png');
    expect([animations, warnings]).toEqual([[], []]);
    expect(await shown(sprite.image.url)).toEqual(flat('g'));
    expect(await shown(sprite.originalImage.url)).toEqual(flat('g'));
  });

  it('that lies on its side stands up, all frames of it, and its original does', async () => {
    const { sprite, animations } = await bring('apng-orientation-6.png');
    const upright = ['gggr', 'bbbr', 'bbbr', 'bbbr', 'bbbr', 'bbbr', 'bbbr', 'bbbr'];
    const bars = [...Array.from({ length: 7 }, () => 'bbbr')];
    expect(sprite.image).toMatchObject({ width: 4, height: 8 });
    expect(sprite.originalImage).toMatchObject({ width: 4, height: 8 });
    expect(await shown(sprite.image.url)).toEqual(upright);
    expect(await shown(sprite.originalImage.url)).toEqual(upright);
    const frames = await bringer.framesOf(animations[0]);
    expect(frames.map(({ width, height }) => `${width}x${height}`)).toEqual(['4x8', '4x8']);
    expect(lettersOf(frames[0]!, palette).slice(1)).toEqual(bars);
  });

  it('of sixty frames a second lasts a second, in and out', async () => {
    const dot = (i: number) => ({
      picture: painted(1, 1, () => [i * 4, 9, 9, 255]),
      delay: [1, 60] as const,
    });
    const file = apngFile(
      [1, 1],
      Array.from({ length: 60 }, (_, i) => dot(i)),
    );
    const sum = ({ frames }: { frames: { durationMs: number }[] }) =>
      frames.reduce((total, { durationMs }) => total + durationMs, 0);
    const { animations } = await bringer.bring(file, 'second.png');
    expect(sum(animations[0])).toBe(1_000);
    for (const format of ['APNG', 'WEBP'] as const) {
      const [bytes] = [...(await bringer.take(format, { animationIds: [animations[0].id] })).values()];
      const again = await bringer.bring(bytes!, 'again.png');
      expect(sum(again.animations[0])).toBe(1_000);
    }
  });
});

describeApi('an AVIF that moves', (app) => {
  it('is refused in true words', async () => {
    const bringer = await openBringer(app());
    const refused = {
      code: 'UNSUPPORTED_IMAGE',
      message: expect.stringMatching(/AVIF that moves cannot be read here.+WebP, APNG or GIF/),
    };
    const file = caseFile('anim.avif');
    expect(await bringer.bring(file, 'anim.avif')).toMatchObject(refused);
    // Whoever has a still one beside the sequence would lose the sequence.
    const asStill = Buffer.from(file);
    asStill.write('avif', 8, 'latin1');
    expect(await bringer.bring(asStill, 'anim.avif')).toMatchObject(refused);
  });
});
