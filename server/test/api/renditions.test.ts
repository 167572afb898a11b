import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { describeApi } from '../support/app.ts';
import { importSprite } from '../support/main-job.ts';
import { guest, type Json, type Person, person } from '../support/person.ts';
import { newScene } from '../support/scenes.ts';

const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 9 },
    },
  })
    .jpeg()
    .toBuffer();

describeApi('renditions', (app) => {
  let who: Person;
  let stranger: Person;

  /** Signed URLs of the newest sprite, one for each width. */
  const urlsOf = async (widths: readonly number[]): Promise<string[]> => {
    const urls: string[] = [];
    for (let from = 0; from < widths.length; from += 25) {
      const part = widths
        .slice(from, from + 25)
        .map((width) => `u${width}: url(width: ${width}, format: PNG)`);
      const { sprites } = await who.get(`{ sprites(first: 1) { nodes { image { ${part.join(' ')} } } } }`);
      urls.push(...(Object.values(sprites.nodes[0].image) as string[]));
    }
    return urls;
  };
  const bring = async (bytes: Buffer): Promise<void> => {
    const file = new File([new Uint8Array(bytes)], 'noise.jpg');
    await who.upload(importSprite, { input: { file: null } }, { 'variables.input.file': file });
  };
  const widthOf = async (response: Response) =>
    (await sharp(Buffer.from(await response.arrayBuffer())).metadata()).width;

  beforeAll(async () => {
    who = await guest(app());
    stranger = person(app());
  });

  it('of what is shared come unsigned in a short list of sizes and formats only', async () => {
    const id = await newScene(who, { width: 640, height: 360 });
    await who.do('mutation ($id: ID!) { share(id: $id) { __typename } }', { id });
    const poster = async (): Promise<Json> =>
      (await who.get('query ($id: ID!) { scene(id: $id) { poster { sha256 } } }', { id })).scene.poster;
    while (!(await poster())) await new Promise((resolve) => setTimeout(resolve, 50));
    const { sha256 } = await poster();
    const answer = async (query: string) => {
      const response = await stranger.fetch(`/api/images/${sha256}${query}`);
      return response.ok ? [response.headers.get('content-type'), await widthOf(response)] : null;
    };
    expect(await answer('')).toEqual(['image/png', 480]);
    expect(await answer('?w=256')).toEqual(['image/png', 256]);
    expect(await answer('?w=512&f=WEBP')).toEqual(['image/webp', 512]);
    for (const query of ['?w=257', '?h=256', '?w=256&h=256', '?f=AVIF', '?w=256&f=JPEG', '?w=4096']) {
      expect([query, await answer(query)]).toEqual([query, null]);
    }
  });

  it('all come right when many are asked for at once', async () => {
    await bring(await noise(600, 400));
    const widths = Array.from({ length: 20 }, (_, i) => 300 + i);
    const answers = await Promise.all((await urlsOf(widths)).map((url) => stranger.fetch(url)));
    expect(await Promise.all(answers.map(widthOf))).toEqual(widths);
  });

  it('beyond the line are refused with the time when asking again makes sense', async () => {
    await bring(await noise(3_000, 3_000));
    const urls = await urlsOf(Array.from({ length: 170 }, (_, i) => 20 + i));
    const answers = await Promise.all(urls.map((url) => stranger.fetch(url)));
    const refused = answers.filter(({ status }) => status === 503);
    expect(refused.length).toBeGreaterThan(0);
    for (const one of refused) expect(Number(one.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(urls.length - refused.length);
  });
});
