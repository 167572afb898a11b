import { beforeAll, expect, it } from 'vitest';
import { createZipArchives } from '../../src/adapters/archives/zip-archives.ts';
import { describeApi } from '../support/app.ts';
import { drawn, jobEnds } from '../support/main-job.ts';
import { guest, type Json, type Person } from '../support/person.ts';

const exportQuery = `mutation ($input: ExportSpritesInput!) { exportSprites(input: $input) {
  ... on ExportSpritesPayload { export { id fileName } job { id } }
  ... on ValidationError { fields { path message } } ... on Error { code } } }`;

describeApi('exports of sprites', (app) => {
  let who: Person;
  let spriteId: string;
  let animationId: string;

  const start = (input: object, by = who): Promise<Json> => by.do(exportQuery, { input });

  /** The written file, downloaded. */
  const written = async (input: object): Promise<{ fileName: string; bytes: Uint8Array }> => {
    const { export: file, job } = await start(input);
    const ended = (await jobEnds(who, job.id)).at(-1)!;
    if (ended.status !== 'SUCCEEDED') throw new Error(JSON.stringify(ended));
    const { node } = await who.get('query ($id: ID!) { node(id: $id) { ... on Export { url byteSize } } }', {
      id: file.id,
    });
    const bytes = new Uint8Array(await (await who.fetch(node.url)).arrayBuffer());
    expect(bytes.byteLength).toBe(node.byteSize);
    return { fileName: file.fileName, bytes };
  };
  const filesOf = async (input: object): Promise<Map<string, Uint8Array>> =>
    (await createZipArchives().unpack((await written(input)).bytes, () => true)).files;
  const jsonOf = (files: Map<string, Uint8Array>, path: string): Json =>
    JSON.parse(new TextDecoder().decode(files.get(path)));

  beforeAll(async () => {
    who = await guest(app());
    spriteId = await drawn(who, { prompt: 'a knight', name: 'Sir Bob', width: 32, height: 32, seed: 2 });
    await who.do(
      'mutation ($id: ID!) { updateSprite(input: { id: $id, pivotX: 0.25, pivotY: 0.75 }) { ... on Error { message } } }',
      {
        id: spriteId,
      },
    );
    const { animation, job } = await who.do(
      'mutation ($id: ID!) { animateSprite(input: { spriteId: $id, action: "walk", frames: 4, direction: EAST, seed: 1 }) { ... on AnimateSpritePayload { animation { id } job { id } } } }',
      { id: spriteId },
    );
    await jobEnds(who, job.id);
    animationId = animation.id;
  });

  it('have frames, durations, pivots and tags', async () => {
    const files = await filesOf({
      spriteIds: [spriteId],
      animationIds: [animationId],
      format: 'ASEPRITE',
      trim: true,
      padding: 1,
    });
    expect([...files.keys()].toSorted()).toEqual(['sir-bob.json', 'sir-bob.png']);
    const { frames, meta } = jsonOf(files, 'sir-bob.json');
    expect(frames).toHaveLength(5);
    expect(meta.frameTags).toMatchObject([
      { name: 'sir-bob', from: 0, to: 0 },
      { name: 'walk-east', from: 1, to: 4, direction: 'forward' },
    ]);
    expect(meta.slices[0].keys[0].pivot).toBeDefined();
    for (const { sourceSize, duration } of frames) {
      expect(sourceSize).toEqual({ w: 32, h: 32 });
      expect(duration).toBeGreaterThan(0);
    }
  });

  it('take a sprite’s animations along when that is said', async () => {
    const files = await filesOf({ spriteIds: [spriteId], withAnimations: true, format: 'ZIP', scale: 2 });
    expect([...files.keys()].filter((path) => path.endsWith('.png'))).toHaveLength(5);
  });

  it.each(['TEXTURE_PACKER_HASH', 'TEXTURE_PACKER_ARRAY', 'PHASER', 'GODOT', 'CSS'])(
    'are written as %s',
    async (format) => {
      const files = await filesOf({ animationIds: [animationId], format, name: 'Hero', layout: 'GRID' });
      expect([...files.keys()].every((path) => path.startsWith('hero') || path.startsWith('sir-bob'))).toBe(
        true,
      );
      expect(files.size).toBeGreaterThan(1);
    },
  );

  it('are one .aseprite file for one sprite', async () => {
    const { fileName, bytes } = await written({
      spriteIds: [spriteId],
      withAnimations: true,
      format: 'ASEPRITE_FILE',
    });
    expect(fileName).toBe('sir-bob.aseprite');
    expect(new DataView(bytes.buffer).getUint16(4, true)).toBe(0xa5e0);
  });

  it('are refused in words', async () => {
    expect((await start({ format: 'CSS' })).fields).toMatchObject([{ path: ['spriteIds'] }]);
    expect((await start({ spriteIds: [spriteId], format: 'CSS', scale: 17 })).fields).toMatchObject([
      { path: ['scale'] },
    ]);
    expect((await start({ spriteIds: [animationId], format: 'CSS' })).code).toBe('NOT_FOUND');
    const { job } = await start({ spriteIds: [spriteId], format: 'CSS', scale: 16, maxSide: 64 });
    expect((await jobEnds(who, job.id)).at(-1)).toMatchObject({
      status: 'FAILED',
      error: { code: 'INVALID_RESULT', message: expect.stringContaining('a page is at most') },
    });
    const other = await guest(app());
    expect((await start({ spriteIds: [spriteId], format: 'CSS' }, other)).code).toBe('NOT_FOUND');
    expect((await start({ animationIds: [animationId], format: 'CSS' }, other)).code).toBe('NOT_FOUND');
  });

  it('are the same job for the same key', async () => {
    const input = { spriteIds: [spriteId], format: 'CSS', idempotencyKey: 'once' };
    expect((await start(input)).job.id).toBe((await start(input)).job.id);
    expect((await start({ ...input, padding: 3 })).code).toBe('IDEMPOTENCY_KEY_REUSED');
  });
});
