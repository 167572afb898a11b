import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { describeApiOnEachDatabase } from '../support/app.ts';
import { drawn } from '../support/main-job.ts';
import { guest, type Json, type Person } from '../support/person.ts';
import { newScene } from '../support/scenes.ts';

const list = /* GraphQL */ `query ($filter: SpriteFilter) { sprites(filter: $filter) { nodes { name tags } totalCount } }`;
const scenes = /* GraphQL */ `query ($search: String) { scenes(filter: { search: $search }) { nodes { name } } }`;
const gallery = /* GraphQL */ `query ($search: String) { gallery(filter: { search: $search }) { nodes { __typename } } }`;
const update = /* GraphQL */ `mutation ($input: UpdateSpriteInput!) { updateSprite(input: $input) {
  ... on UpdateSpritePayload { sprite { name tags } } ... on ValidationError { fields { path message } } ... on Error { code } } }`;
const bring = /* GraphQL */ `mutation ($file: File!) { importSprite(input: { file: $file }) {
  ... on ImportSpritePayload { sprite { id name } } ... on ValidationError { fields { path } } ... on Error { code message } } }`;

const nfc = 'Café Żółw';
const nfd = nfc.normalize('NFD');

describeApiOnEachDatabase('texts in other forms of Unicode', (app) => {
  let who: Person;
  let id: string;
  const search = async (text: string): Promise<Json[]> =>
    (await who.get(list, { filter: { search: text } })).sprites.nodes;
  const upload = async (fileName: string): Promise<Json> => {
    const png = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#c03' } })
      .png()
      .toBuffer();
    const file = new File([new Uint8Array(png)], fileName);
    return (await who.upload(bring, { file: null }, { 'variables.file': file })).data.importSprite;
  };

  beforeAll(async () => {
    who = await guest(app());
    id = await drawn(who, { name: 'plain', prompt: 'a coin' });
  });

  it('are found whichever way they were written', async () => {
    expect((await upload(`${nfd}.png`)).sprite.name).toBe(nfc);
    for (const text of [nfc, nfd, nfd.toUpperCase(), 'CAFÉ']) {
      expect(await search(text), text).toHaveLength(1);
    }
    await newScene(who, { name: nfd });
    expect((await who.get(scenes, { search: 'żółw' })).scenes.nodes).toEqual([{ name: nfc }]);
  });

  it('are one tag when they look the same', async () => {
    const { sprite } = await who.do(update, {
      input: { id, tags: ['Żółw', 'żółw'.normalize('NFD'), 'ﬁre', 'FIRE'] },
    });
    expect(sprite.tags).toHaveLength(2);
    for (const tag of ['ŻÓŁW'.normalize('NFD'), 'fire']) {
      expect((await who.get(list, { filter: { tags: [tag] } })).sprites.totalCount, tag).toBe(1);
    }
  });

  it('with a NUL are found nowhere, and refused as names', async () => {
    for (const text of ['\0', 'pla\0in', 'plain\0']) {
      expect(await search(text)).toEqual([]);
      expect((await who.get(list, { filter: { tags: [text] } })).sprites.totalCount).toBe(0);
      expect((await who.get(scenes, { search: text })).scenes.nodes).toEqual([]);
      expect((await who.get(gallery, { search: text })).gallery.nodes).toEqual([]);
      expect(await who.do(update, { input: { id, name: text } })).toMatchObject({
        fields: [{ path: ['name'] }],
      });
      expect(await who.do(update, { input: { id, tags: [text] } })).toMatchObject({
        fields: [{ path: ['tags', '0'] }],
      });
    }
    expect(await search('plain')).toHaveLength(1);
    expect(await upload('a\0b.png')).toMatchObject({ fields: [{ path: ['file'] }] });
  });
});
