import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { describeApi } from '../support/app.ts';
import { guest, type Json, type Person } from '../support/person.ts';

const importQuery = /* GraphQL */ `mutation ($file: File!) {
  importSprite(input: { file: $file }) { ... on ImportSpritePayload { sprite { id } } ... on Error { message } }
}`;
const processQuery = /* GraphQL */ `mutation ($id: ID!, $steps: [ImageStep!]!) {
  processSprite(input: { id: $id, steps: $steps }) {
    __typename
    ... on ProcessSpritePayload {
      sprite { image { width height hasAlpha palette url } originalImage { sha256 } versions { id operation } }
    }
    ... on ValidationError { fields { path message } }
    ... on Error { code }
  }
}`;

/** A red square with a blue dot on green, enlarged four times. */
const picture = async (): Promise<File> => {
  const small = Buffer.alloc(10 * 8 * 3);
  for (let y = 0; y < 8; y++) {
    for (let x = 0; x < 10; x++) {
      const inside = x > 1 && x < 8 && y > 1 && y < 6;
      small.set(x === 4 && y === 3 ? [0, 0, 255] : inside ? [255, 0, 0] : [0, 200, 0], (y * 10 + x) * 3);
    }
  }
  const png = await sharp(small, { raw: { width: 10, height: 8, channels: 3 } })
    .resize(40, 32, { kernel: 'nearest' })
    .png()
    .toBuffer();
  return new File([new Uint8Array(png)], 'square.png');
};

describeApi('pixel work', (app) => {
  let who: Person;
  let id: string;
  const process = (steps: object[], by = who): Promise<Json> => by.do(processQuery, { id, steps });

  beforeAll(async () => {
    who = await guest(app());
    const { data } = await who.upload(importQuery, { file: null }, { 'variables.file': await picture() });
    id = data.importSprite.sprite.id;
  });

  it('takes many steps as one version, and keeps the original', async () => {
    const { sprite } = await process([
      { scale: { method: 'NATIVE' } },
      { removeBackground: {} },
      { trim: {} },
      { outline: { color: '#000000' } },
      { recolor: { from: ['#ff0000'], to: ['#ffffff'] } },
    ]);
    expect(sprite.image).toMatchObject({ width: 8, height: 6, hasAlpha: true });
    expect(sprite.image.palette.toSorted()).toEqual(['#000000', '#0000ff', '#ffffff']);
    expect(sprite.versions[0].operation).toBe(
      'back to native pixels, remove background, trim, outline #000000, recolor #ff0000',
    );
    const first = sprite.versions.at(-1).id;
    const back = await who.do(
      'mutation ($id: ID!, $v: ID!) { revertSprite(input: { id: $id, versionId: $v }) { ... on RevertSpritePayload { sprite { image { width } } } } }',
      { id, v: first },
    );
    expect(back.sprite.image.width).toBe(40);
  });

  it('names what cannot be, before and while it is done', async () => {
    const paths = async (steps: object[]) =>
      (await process(steps)).fields.map(({ path }: { path: string[] }) => path.join('.'));
    expect(await paths([{ trim: { padding: -1 } }, { palette: {} }, { scale: { factor: 1000 } }])).toEqual([
      'steps.0.trim.padding',
      'steps.1.palette',
      'steps.2.scale.factor',
    ]);
    expect(
      await paths([{ flip: { axis: 'VERTICAL' } }, { crop: { x: 99, y: 0, width: 5, height: 5 } }]),
    ).toEqual(['steps.1.crop']);
    expect(await paths([])).toEqual(['steps']);
    expect(await process([{ trim: {} }], await guest(app()))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('serves every step', async () => {
    for (const step of [
      { rotate: { degrees: 30 } },
      { flip: { axis: 'HORIZONTAL' } },
      { scale: { method: 'SCALE3X' } },
      { scale: { method: 'SMOOTH', width: 20 } },
      { palette: { name: 'pico-8', dithering: 'ORDERED' } },
      { palette: { maxColors: 2 } },
    ]) {
      const { sprite } = await process([step]);
      expect((await who.fetch(sprite.image.url)).status).toBe(200);
    }
  });
});
