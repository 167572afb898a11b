import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStandIn } from '../../stand-in/create-stand-in.ts';
import type { StandIn } from '../../stand-in/stand-in.ts';
import { openApp, type TestApp } from '../support/app.ts';
import { drawn, jobEnds } from '../support/main-job.ts';
import { guest, type Json, type Person } from '../support/person.ts';
import { pngOf } from '../support/png-of.ts';

const inpaint = `mutation ($input: InpaintSpriteInput!) { inpaintSprite(input: $input) {
  ... on InpaintSpritePayload { sprite { id } job { id } }
  ... on ValidationError { fields { path message } } ... on Error { code message } } }`;

/** White where it shall be drawn anew: the left half. */
const leftHalf = (side: number) =>
  pngOf(side, side, (x) => (x < side / 2 ? [255, 255, 255, 255] : [0, 0, 0, 255]));

describe('a part of a sprite drawn anew', () => {
  let standIn: StandIn;
  let app: TestApp;
  let close: () => Promise<void>;
  let who: Person;
  let spriteId: string;

  const send = async (mask: File, input: object = {}, by = who): Promise<Json> =>
    (
      await by.upload(
        inpaint,
        { input: { spriteId, mask: null, prompt: 'a hat', provider: 'PIXELLAB', ...input } },
        { 'variables.input.mask': mask },
      )
    ).data.inpaintSprite;
  const pixelsNow = async () => {
    const { sprite } = await who.get(
      'query ($id: ID!) { sprite(id: $id) { image { url } versions { operation } } }',
      {
        id: spriteId,
      },
    );
    const bytes = await (await who.fetch(sprite.image.url)).arrayBuffer();
    return { versions: sprite.versions, pixels: await sharp(bytes).ensureAlpha().raw().toBuffer() };
  };

  beforeAll(async () => {
    standIn = await createStandIn({ balanceUsd: 1_000 });
    const opened = await openApp('sqlite', {
      PIXELLAB_BASE_URL: standIn.pixellabUrl,
      PIXELLAB_API_KEY: standIn.pixellabKey,
      GUESTS_MAY_SPEND: 'on',
    });
    ({ app, close } = opened);
    who = await guest(app);
    spriteId = await drawn(who, { prompt: 'a knight', width: 64, height: 64, seed: 3 });
  });
  afterAll(async () => {
    await close();
    await standIn.close();
  });

  it('changes what the mask marks, and not a pixel more', async () => {
    const before = await pixelsNow();
    const { job } = await send(await leftHalf(64));
    expect((await jobEnds(who, job.id)).at(-1)).toMatchObject({ status: 'SUCCEEDED', error: null });
    const after = await pixelsNow();
    expect(after.versions.map(({ operation }: Json) => operation)).toEqual(['inpaint', 'generate']);
    let changed = 0;
    for (let at = 0; at < before.pixels.length; at += 4) {
      const same = before.pixels.subarray(at, at + 4).equals(after.pixels.subarray(at, at + 4));
      if ((at / 4) % 64 >= 32) expect(same, `pixel ${at / 4}`).toBe(true);
      else if (!same) changed++;
    }
    expect(changed).toBeGreaterThan(0);
  });

  it('costs what was estimated', async () => {
    const { estimateCost } = await who.get(
      'query ($id: ID!) { estimateCost(input: { inpaint: { spriteId: $id, provider: PIXELLAB } }) { provider cost { micros } } }',
      { id: spriteId },
    );
    expect(estimateCost.provider).toBe('PIXELLAB');
    expect(estimateCost.cost.micros).toBeGreaterThan(0);
  });

  it('is refused in words', async () => {
    expect((await send(await leftHalf(32))).fields).toMatchObject([
      { path: ['mask'], message: expect.stringContaining('as large as the sprite') },
    ]);
    expect((await send(await pngOf(64, 64, () => [0, 0, 0, 255]))).fields).toMatchObject([
      { path: ['mask'], message: expect.stringContaining('white nowhere') },
    ]);
    expect((await send(new File(['no picture'], 'mask.png'))).code).toBe('UNSUPPORTED_IMAGE');
    expect((await send(await leftHalf(64), { provider: 'LOCAL' })).code).toBe('PROVIDER_UNAVAILABLE');
    expect((await send(await leftHalf(64), {}, await guest(app))).code).toBe('NOT_FOUND');
  });
});
