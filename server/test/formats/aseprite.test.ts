import { type SheetFormatName, sheetFormats } from '@papeterie/pixels/sheets/sheet-formats';
import { beforeAll, expect, it } from 'vitest';
import { describeApi } from '../support/app.ts';
import type { Json } from '../support/person.ts';
import { type Bringer, caseFile, lettersOf, openBringer } from './bring.ts';

const palette = { '255,0,0': 'r', '0,255,0': 'g', '0,0,255': 'b' };
const rows = (count: number, row: string) => Array.from({ length: count }, () => row);

describeApi('an .aseprite file', (app) => {
  let bringer: Bringer;
  beforeAll(async () => {
    bringer = await openBringer(app());
  });
  const bring = (name: string): Promise<Json> => bringer.bring(caseFile(name), name);
  const shown = async ({ sprite }: Json) => lettersOf(await bringer.pictureAt(sprite.image.url), palette);
  const frames = async (animation: Json) =>
    (await bringer.framesOf(animation)).map((frame) => frame.pixels.subarray(0, 3).join());

  it('is shown without its hidden tilemap', async () => {
    const square = [...rows(2, '........'), ...rows(4, '..rrrr..'), ...rows(2, '........')];
    expect(await shown(await bring('hidden-tilemap.aseprite'))).toEqual(square);
  });

  it('is shown with its tilemap', async () => {
    expect(await shown(await bring('visible-tilemap.aseprite'))).toEqual([
      ...rows(2, 'bbbb....'),
      ...rows(2, 'bbrrrr..'),
      ...rows(2, '..rrrrbb'),
      ...rows(2, '....bbbb'),
    ]);
  });

  it('has square pixels when it has come in', async () => {
    const made = await bring('wide-pixels-2-1.aseprite');
    expect(made.sprite.image).toMatchObject({ width: 16, height: 8 });
    expect(await shown(made)).toEqual(rows(8, 'r'.repeat(16)));
  });

  it('may link to where nothing is', async () => {
    const { sprite, animations } = await bring('link-to-nothing.aseprite');
    expect(sprite.image).toMatchObject({ width: 8, height: 8 });
    const [first, second] = await bringer.framesOf(animations[0]);
    const dot = (at: number, letter: string) =>
      rows(8, '........').map((row, y) =>
        y === at || y === at + 1 ? `${'.'.repeat(at)}${letter}${letter}${'.'.repeat(6 - at)}` : row,
      );
    expect(lettersOf(first!, palette)).toEqual(dot(0, 'r'));
    expect(lettersOf(second!, palette)).toEqual(dot(1, 'g'));
  });

  it('has the colors that its profile says, as a PNG has', async () => {
    const made = await bring('swap.aseprite');
    expect(await shown(made)).toEqual(rows(8, 'gggggggg'));
    expect(await shown(await bring('swap.png'))).toEqual(await shown(made));
  });

  it('keeps all its tags, and the frames that are in none', async () => {
    const { animations } = await bring('untagged-frames-lost.aseprite');
    expect(animations).toMatchObject([
      { action: 'walk', frames: { length: 2 } },
      { action: 'play', loop: 'LOOP', frames: { length: 6 } },
    ]);
    const all = await frames(animations[1]);
    expect(new Set(all).size).toBe(6);
    expect(await frames(animations[0])).toEqual(all.slice(2, 4));

    const tagged = await bring('idle-walk-hurt.aseprite');
    expect(tagged.animations.map(({ action, frames }: Json) => [action, frames.length])).toEqual([
      ['idle', 1],
      ['walk', 3],
      ['hurt', 1],
      ['play', 6],
    ]);
  });

  it('plays its tags as often as it says, in and out', async () => {
    const { animations } = await bring('repeats.aseprite');
    const told = (all: Json[]) =>
      all.map(({ tag, loop, plays, frames }) => [tag, loop, plays, frames.length]);
    const expected = [
      ['blink-twice', 'LOOP', 2, 3],
      ['x3', 'LOOP', 3, 3],
      ['ping3', 'PING_PONG', 3, 3],
      ['ping1', 'ONCE', null, 3],
      ['ping2', 'PING_PONG', 2, 3],
      ['pingrev', 'PING_PONG', null, 3],
      ['rev1', 'ONCE', null, 3],
      ['rev', 'LOOP', null, 3],
    ];
    expect(told(animations)).toEqual(expected);
    const animationIds = animations.map(({ id }: Json) => id);
    const [file] = [...(await bringer.take('ASEPRITE_FILE', { animationIds })).values()];
    expect(told((await bringer.bring(file!, 'again.aseprite')).animations)).toEqual(expected);

    const gifs = await bringer.take('GIF', { animationIds });
    const gif = async (tag: string) => {
      const [path] = [...gifs.keys()].filter((one) => one.endsWith(`/${tag}.gif`));
      const { animations } = await bringer.bring(gifs.get(path!)!, 'again.gif');
      return told(animations).map(([_tag, ...rest]) => rest);
    };
    expect(await gif('x3')).toEqual([['LOOP', 3, 3]]);
    // There, back and there again, no end twice.
    expect(await gif('ping3')).toEqual([['ONCE', null, 7]]);
  });

  it('leaves with its tags called as they were', async () => {
    const { animations } = await bring('idle-walk-hurt.aseprite');
    const walk = animations[1];
    expect(walk).toMatchObject({ tag: 'walk', action: 'walk', direction: 'SOUTH' });
    const animationIds = animations.slice(0, 3).map(({ id }: Json) => id);
    const formats = Object.keys(sheetFormats) as SheetFormatName[];
    for (const format of formats) {
      const files = await bringer.take(format, { animationIds });
      const all = [...files].map(([path, bytes]) => `${path}\n${Buffer.from(bytes).toString('latin1')}`);
      expect(all.join('\n'), format).toMatch(/\bwalk\b/);
      expect(all.join('\n'), format).not.toMatch(/walk-south/);
    }
    // Whoever calls it otherwise means it.
    await bringer.who.do(
      'mutation ($input: UpdateAnimationInput!) { updateAnimation(input: $input) { __typename } }',
      { input: { id: walk.id, direction: 'EAST' } },
    );
    const renamed = await bringer.take('TEXTURE_PACKER_HASH', { animationIds: [walk.id] });
    expect(Buffer.from([...renamed.values()][0]!).toString()).toMatch(/walk-east/);
  });
});
