import { blankPicture, type Picture } from '@papeterie/pixels/picture';
import { describe, expect, it } from 'vitest';
import { codec } from '../providers/vendors.ts';
import { drawnScenes, masksOf, pictureOf } from './drawn-scenes.ts';
import { differenceOf, maskOf, overlap, partsOf, together } from './parts.ts';
import { spriteScene } from './sprite-scene.ts';

/** Only where nothing nearer is: a ground goes on behind what stands on it. */
const shownOnly = (mask: Uint8Array, hidden: readonly Uint8Array[]): Uint8Array =>
  mask.map((is, at) => (hidden.some((other) => other[at]) ? 0 : is));

describe('taking a picture apart', () => {
  it.each(drawnScenes)('finds what is in it: $name', async (scene) => {
    const { width, height } = scene;
    const picture = pictureOf(scene);
    const { parts, note, stages } = await partsOf(picture);
    const masks = [...masksOf(scene)];
    expect(parts[0]).toMatchObject({ index: 0, kind: 'BACKGROUND', left: 0, top: 0 });
    expect(parts).toHaveLength(masks.length);
    for (const [index, [name, mask]] of masks.slice(1).entries()) {
      const nearer = masks.slice(index + 2).map(([, other]) => other);
      const scores = parts
        .slice(1)
        .map((part) => overlap(shownOnly(maskOf(part, width, height), nearer), mask));
      expect(Math.max(...scores), name).toBeGreaterThan(0.98);
    }
    const difference = differenceOf(together(parts, width, height), picture);
    expect(difference.most).toBeLessThanOrEqual(3);
    expect(note).toMatch(/^Found \d layers?: /);
    expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
    expect(stages).toContainEqual(expect.stringMatching(/^found layer 1 of \d: /));
  });

  it('leaves nothing of them behind in the background', async () => {
    for (const index of [0, 4, 5]) {
      const { parts } = await partsOf(pictureOf(drawnScenes[index]!));
      const { pixels } = parts[0]!.picture;
      const [r, g, b] = pixels;
      for (let at = 0; at < pixels.length; at += 4) {
        const off = Math.max(
          Math.abs(pixels[at]! - r!),
          Math.abs(pixels[at + 1]! - g!),
          Math.abs(pixels[at + 2]! - b!),
        );
        if (off > 8 || pixels[at + 3] !== 255) expect.fail(`a stain at ${at / 4}: ${off}`);
      }
    }
  });

  it('bears JPEG', async () => {
    for (const scene of [drawnScenes[1]!, drawnScenes[3]!, drawnScenes[7]!]) {
      const clean = pictureOf(scene);
      const jpeg = await codec.render(await codec.encodePng(clean), { format: 'JPEG' });
      const picture = await codec.decode(jpeg);
      const { parts } = await partsOf(picture);
      const masks = [...masksOf(scene)];
      expect(parts, scene.name).toHaveLength(masks.length);
      for (const [index, [name, mask]] of masks.slice(1).entries()) {
        const nearer = masks.slice(index + 2).map(([, other]) => other);
        const scores = parts
          .slice(1)
          .map((part) => overlap(shownOnly(maskOf(part, scene.width, scene.height), nearer), mask));
        expect(Math.max(...scores), name).toBeGreaterThan(0.9);
      }
      expect(differenceOf(together(parts, scene.width, scene.height), picture).mean).toBeLessThan(0.5);
    }
  });

  it('gives the sprites of a painted scene back', async () => {
    const { picture, masks } = spriteScene();
    const { parts } = await partsOf(picture);
    for (const [name, mask] of masks) {
      const scores = parts.slice(1).map((part) => overlap(maskOf(part, picture.width, picture.height), mask));
      expect(Math.max(...scores), name).toBeGreaterThan(0.95);
    }
    expect(differenceOf(together(parts, picture.width, picture.height), picture).most).toBeLessThanOrEqual(3);
  });

  it('takes what words ask for by color, shape and place, and calls it so', async () => {
    const [, boat, , , balloons] = drawnScenes.map(pictureOf);
    const sun = await partsOf(boat!, 'only the yellow sun');
    expect(sun.parts.map(({ name }) => name)).toEqual(['background', 'yellow sun']);
    const all = { width: boat!.width, height: boat!.height };
    expect(differenceOf(together(sun.parts, all.width, all.height), boat!).most).toBeLessThanOrEqual(3);
    const some = await partsOf(balloons!, 'the left balloon at the top left and the right circle');
    expect(some.parts.map(({ left }) => left < 200).slice(1)).toEqual([true, false]);
    const none = await partsOf(boat!, 'a green dragon');
    expect(none.parts).toHaveLength(4);
    expect(none.note).toMatch(/^Nothing here fits these words/);
  });

  it('does the same again', async () => {
    const picture = pictureOf(drawnScenes[0]!);
    const [one, other] = [await partsOf(picture), await partsOf(picture)];
    expect(one.note).toBe(other.note);
    for (const [index, { picture: part, ...place }] of one.parts.entries()) {
      const { picture: again, ...same } = other.parts[index]!;
      expect(place).toEqual(same);
      expect(Buffer.from(part.pixels).equals(Buffer.from(again.pixels))).toBe(true);
    }
  });

  it.each([
    ['nothing', blankPicture(40, 30)],
    ['one pixel', solid(1, 1)],
    ['one color', solid(200, 100)],
    ['a line', solid(300, 1)],
    ['noise', noise(120, 90)],
    ['see-through surroundings', onNothing()],
  ])('bears %s', async (_, picture) => {
    const { parts } = await partsOf(picture);
    expect(parts.length).toBeLessThanOrEqual(24);
    expect(differenceOf(together(parts, picture.width, picture.height), picture).most).toBeLessThanOrEqual(3);
  });
});

function solid(width: number, height: number): Picture {
  const picture = blankPicture(width, height);
  picture.pixels.fill(200);
  for (let at = 3; at < picture.pixels.length; at += 4) picture.pixels[at] = 255;
  return picture;
}

function noise(width: number, height: number): Picture {
  const picture = solid(width, height);
  let state = 7;
  for (let at = 0; at < picture.pixels.length; at++) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    if (at % 4 !== 3) picture.pixels[at] = state >> 16;
  }
  return picture;
}

function onNothing(): Picture {
  const picture = blankPicture(100, 80);
  for (let y = 20; y < 50; y++)
    for (let x = 30; x < 60; x++) picture.pixels.set([200, 40, 40, 255], (y * 100 + x) * 4);
  return picture;
}
