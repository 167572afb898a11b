import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { describeApi } from '../../support/app.ts';
import { guest, type Json, type Person, person } from '../../support/person.ts';
import { edit, newScene, sceneOf } from '../../support/scenes.ts';

const exportQuery = /* GraphQL */ `mutation ($input: ExportSceneInput!) {
  exportScene(input: $input) {
    __typename
    ... on ExportScenePayload { export { id status url } job { id kind } }
    ... on ValidationError { fields { path message } }
    ... on Error { code }
  }
}`;
const fileQuery = /* GraphQL */ `query ($id: ID!) {
  node(id: $id) { ... on Export { status url format byteSize fileName scene { name } job { status stage error { code message } } } }
}`;
const watchJob = 'subscription ($id: ID!) { jobUpdated(id: $id) { status progress stage } }';

describeApi('exporting a scene', (app) => {
  let who: Person;
  let sceneId: string;

  beforeAll(async () => {
    who = await guest(app());
    sceneId = await newScene(who, { name: 'Häfen & Boote', template: 'harbor', durationSeconds: 2 });
  }, 60_000);

  const written = async (input: object): Promise<{ file: Json; states: Json[] }> => {
    const { export: wanted, job } = await who.do(exportQuery, { input: { sceneId, ...input } });
    expect(wanted).toMatchObject({ status: 'PENDING', url: null });
    const states = await who.watch(watchJob, { id: job.id });
    return { file: (await who.get(fileQuery, { id: wanted.id })).node, states };
  };
  const download = async (file: Json): Promise<Buffer> => {
    expect(file).toMatchObject({ status: 'READY', job: { status: 'SUCCEEDED' } });
    const response = await person(app()).fetch(file.url);
    expect(response.status).toBe(200);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.length).toBe(file.byteSize);
    return bytes;
  };

  it.each([
    ['GIF', 'gif', 'image/gif'],
    ['WEBP', 'webp', 'image/webp'],
  ])('writes %s with the right frames and times', async (format, ending, mediaType) => {
    const { file, states } = await written({ format, fps: 7, width: 160 });
    expect(file.fileName).toBe(`häfen-boote.${ending}`);
    const { pages, delay, width, pageHeight } = await sharp(await download(file), { pages: -1 }).metadata();
    expect({ pages, width, pageHeight }).toEqual({ pages: 14, width: 160, pageHeight: 90 });
    expect(delay!.reduce((sum, ms) => sum + ms, 0)).toBe(2000);
    const progress = states.map(({ jobUpdated }) => jobUpdated.progress);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect((await person(app()).fetch(file.url, { method: 'HEAD' })).headers.get('content-type')).toBe(
      mediaType,
    );
  });

  it('writes a part of the time as APNG, MP4 and a zip of PNGs, with ranges for players', async () => {
    const part = { fps: 5, width: 161, from: 0.5, to: 1.5 };
    const apng = await download((await written({ format: 'APNG', ...part })).file);
    expect(apng.subarray(1, 4).toString()).toBe('PNG');
    expect(apng.includes('acTL')).toBe(true);
    const { file } = await written({ format: 'MP4', ...part });
    expect((await download(file)).subarray(4, 8).toString()).toBe('ftyp');
    const range = await who.fetch(file.url, { headers: { range: 'bytes=0-9' } });
    expect([range.status, (await range.arrayBuffer()).byteLength]).toEqual([206, 10]);
    const zip = await written({ format: 'PNG_SEQUENCE', ...part });
    expect((await download(zip.file)).subarray(0, 2).toString()).toBe('PK');
  });

  it('says what is wrong with a wish', async () => {
    const problems = async (input: object) =>
      (await who.do(exportQuery, { input: { sceneId, format: 'GIF', ...input } })).fields.map(
        ({ path }: { path: string[] }) => path.join('.'),
      );
    expect(await problems({ fps: 0, width: 5 })).toEqual(['fps', 'width']);
    expect(await problems({ from: 1, to: 1 })).toEqual(['to']);
    expect(await problems({ to: 2.1 })).toEqual(['to']);
  });

  it('refuses what would take many minutes before it is begun, and says how much would go', async () => {
    const long = await newScene(who, { width: 1920, height: 1080, durationSeconds: 600 });
    const answer = async (input: object) =>
      (await who.do(exportQuery, { input: { sceneId: long, format: 'WEBP', ...input } })).fields;
    expect(await answer({ fps: 60 })).toEqual([
      { path: ['fps'], message: expect.stringMatching(/36000 frames.*at most 7200/) },
    ]);
    expect(await answer({ fps: 12 })).toEqual([
      { path: ['width'], message: expect.stringMatching(/7200 frames of 1920 × 1080 px.*at most 5000/) },
    ]);
  });

  it('has a poster soon after somebody asks for it, and a new one after an edit', async () => {
    const query = 'query ($id: ID!) { scene(id: $id) { revision poster { sha256 width height url } } }';
    const posterUnlike = async (sha256: string | null): Promise<Json> => {
      for (let i = 0; i < 200; i++) {
        const { poster } = (await who.get(query, { id: sceneId })).scene;
        if (poster && poster.sha256 !== sha256) return poster;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('no poster');
    };
    const first = await posterUnlike(null);
    expect(first).toMatchObject({ width: 480, height: 270 });
    expect((await who.fetch(first.url)).headers.get('content-type')).toBe('image/png');
    await edit(who, sceneId, 0, [
      { setScene: { backgroundColor: '#ff0000' } },
      { setCamera: { velocityX: 1 } },
    ]);
    const { layers } = (await sceneOf(who, sceneId)).document;
    await edit(who, sceneId, 1, [{ removeLayer: { layerId: layers[0].id } }]);
    await posterUnlike(first.sha256);
    for (const _ of [1, 2]) {
      await who.do('mutation ($id: ID!) { undoScene(input: { sceneId: $id }) { __typename } }', {
        id: sceneId,
      });
    }
  });

  it('is not for others, and its link cannot be made up', async () => {
    const other = await guest(app());
    expect(await other.do(exportQuery, { input: { sceneId, format: 'GIF' } })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const { file } = await written({ format: 'GIF', fps: 2, width: 32 });
    const url = new URL(file.url);
    expect((await person(app()).fetch(url.pathname)).status).toBe(404);
    url.searchParams.set('s', 'AAAA');
    expect((await person(app()).fetch(url.toString())).status).toBe(404);
  });

  it('can be canceled, and leaves no file', async () => {
    const long = await newScene(who, { name: 'Long', template: 'harbor', durationSeconds: 600 });
    const wanted = await who.do(exportQuery, {
      input: { sceneId: long, format: 'MP4', fps: 24, width: 1920, to: 100 },
    });
    await who.watch(watchJob, { id: wanted.job.id }, ({ jobUpdated }) => jobUpdated.progress > 0);
    await who.do('mutation ($id: ID!) { cancelJob(id: $id) { __typename } }', { id: wanted.job.id });
    await who.watch(watchJob, { id: wanted.job.id });
    const { node } = await who.get(fileQuery, { id: wanted.export.id });
    expect(node).toMatchObject({ status: 'FAILED', url: null, job: { status: 'CANCELED' } });
  }, 60_000);

  it('shows the scene as it was when the export was asked for, whatever is done to it meanwhile', async () => {
    const id = await newScene(who, { durationSeconds: 1, width: 64, height: 64, backgroundColor: '#0000ff' });
    const answers = await who.get(
      `mutation ($id: ID!) {
        asked: exportScene(input: { sceneId: $id, format: GIF, fps: 1, width: 64 }) { ... on ExportScenePayload { export { id } job { id } } }
        red: editScene(input: { sceneId: $id, baseRevision: 0, edits: [{ setScene: { backgroundColor: "#ff0000" } }] }) { ... on EditScenePayload { revision } }
        wide: editScene(input: { sceneId: $id, baseRevision: 1, edits: [{ setScene: { width: 128 } }] }) { ... on EditScenePayload { revision } }
      }`,
      { id },
    );
    expect(answers.wide).toEqual({ revision: 2 });
    await who.watch(watchJob, { id: answers.asked.job.id });
    const { node } = await who.get(fileQuery, { id: answers.asked.export.id });
    const { data, info } = await sharp(await download(node))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height, ...data.subarray(0, 3)]).toEqual([64, 64, 0, 0, 255]);
  });

  it('shows the sprites as they were then, too', async () => {
    const id = await newScene(who, { template: 'harbor', durationSeconds: 1 });
    const { layers } = (await sceneOf(who, id)).document;
    const boat = layers.find(({ name }: Json) => name.includes('boat'));
    const ask = async () =>
      (await who.do(exportQuery, { input: { sceneId: id, format: 'APNG', fps: 10, width: 320 } })) as Json;
    const bytesOf = async ({ export: { id: exportId }, job }: Json) => {
      await who.watch(watchJob, { id: job.id });
      return download((await who.get(fileQuery, { id: exportId })).node);
    };
    const before = await bytesOf(await ask());
    // The lane has room for one or two: the last of them begins when the sprite has changed.
    const asked = [await ask(), await ask(), await ask(), await ask()];
    await who.do(
      `mutation ($id: ID!) { processSprite(input: { id: $id, steps: [{ outline: { color: "#ff00ff" } }] }) {
        __typename ... on ProcessSpritePayload { sprite { id } } } }`,
      { id: boat.spriteKey },
    );
    expect((await bytesOf(asked.at(-1)!)).equals(before)).toBe(true);
    expect((await bytesOf(await ask())).equals(before)).toBe(false);
  }, 120_000);
});
