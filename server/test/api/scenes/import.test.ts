import { sample } from '@papeterie/stage';
import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { createZipArchives } from '../../../src/adapters/archives/zip-archives.ts';
import { describeApi } from '../../support/app.ts';
import { guest, type Json, type Person } from '../../support/person.ts';
import { sceneOf } from '../../support/scenes.ts';

const importQuery = /* GraphQL */ `mutation ($file: File!) {
  importPapeterie(input: { file: $file }) {
    __typename
    ... on ImportPapeteriePayload {
      scenes { id name revision durationSeconds layers { name sprite { name prompt source } behaviors { __typename } } sounds { name time url } }
      sprites { id name }
      warnings { where what }
    }
    ... on ValidationError { fields { path message } }
  }
}`;
const exportQuery = /* GraphQL */ `mutation ($id: ID!) {
  exportScene(input: { sceneId: $id, format: PAPETERIE }) { ... on ExportScenePayload { export { id } job { id } } }
}`;

const text = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const png = (color: string, width = 100, height = 60) =>
  sharp({ create: { width, height, channels: 4, background: color } })
    .png()
    .toBuffer();
const wav = () => {
  const bytes = Buffer.alloc(48);
  bytes.write('RIFF', 0);
  bytes.write('WAVEfmt ', 8);
  return bytes;
};

const zip = async (files: Record<string, Uint8Array>): Promise<File> => {
  const pieces: Uint8Array[] = [];
  const entries = Object.entries(files).map(([path, bytes]) => ({ path, bytes }));
  for await (const piece of createZipArchives().pack(entries)) pieces.push(piece);
  return new File([Buffer.concat(pieces)], 'scenes.zip');
};

describeApi('importing an older archive', (app) => {
  let who: Person;

  beforeAll(async () => {
    who = await guest(app());
  });

  const bring = async (by: Person, file: File): Promise<Json> => {
    const { data, errors } = await by.upload(importQuery, { file: null }, { 'variables.file': file });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.importPapeterie;
  };

  it('brings scenes, sprites and sounds, and says what it could not carry over', async () => {
    const file = await zip({
      'assets/users/ann/sprites/boat/boat.png': await png('#aa2200'),
      'assets/users/ann/sprites/boat/boat.prompt.txt': text('a red boat'),
      'assets/users/ann/sprites/boat/boat.prompt.json': text({ target_height: 120 }),
      'assets/users/ann/sprites/broken/broken.png': text('no picture'),
      'assets/users/ann/sounds/waves.wav': wav(),
      'assets/users/ann/scenes/sea/scene.json': text({
        name: 'The sea',
        duration_sec: 12,
        layers: [
          {
            sprite_name: 'boat',
            behaviors: [{ type: 'oscillate', coordinate: 'y', frequency: 0.5, amplitude: 10 }],
          },
          { sprite_name: 'broken' },
          { sprite_name: 'boat', behaviors: [{ type: 'juggle' }] },
        ],
        sounds: [{ type: 'sound', sound_file: 'waves.wav', time_offset: 2 }],
      }),
      'assets/users/ann/scenes/bad/scene.json': text('{ "layers": [}'),
    });
    const answer = await bring(who, file);
    expect(answer.__typename).toBe('ImportPapeteriePayload');
    expect(answer.scenes).toHaveLength(1);
    expect(answer.scenes[0]).toMatchObject({
      name: 'The sea',
      revision: 0,
      durationSeconds: 12,
      layers: [{ sprite: { name: 'boat', prompt: 'a red boat', source: 'IMPORTED' } }, { behaviors: [] }],
      sounds: [{ name: 'waves.wav', time: 2 }],
    });
    expect((await who.fetch(answer.scenes[0].sounds[0].url)).headers.get('content-type')).toBe('audio/wav');
    expect(answer.sprites.map(({ name }: Json) => name)).toEqual(['boat']);
    const told = answer.warnings.map(({ where, what }: Json) => `${where} ${what}`).join('\n');
    for (const word of ['broken', 'juggle', 'bad/scene.json', 'line 1']) expect(told).toContain(word);
  });

  it('gives an equivalent archive back', async () => {
    const file = await zip({
      'sprites/wave/wave.png': await png('#0033aa', 200, 80),
      'sprites/boat/boat.png': await png('#aa2200'),
      'scenes/sea/scene.json': text({
        layers: [
          {
            sprite_name: 'wave',
            vertical_percent: 0.8,
            tile_horizontal: true,
            behaviors: [{ type: 'drift', coordinate: 'x', velocity: -0.2 }],
          },
          {
            sprite_name: 'boat',
            horizontal_percent: 0.5,
            behaviors: [
              { type: 'oscillate', coordinate: 'rotation', frequency: 0.3, amplitude: 6 },
              { type: 'location', time_offset: 0, x: 0 },
              { type: 'location', time_offset: 4, x: 200, interpolate: true },
            ],
          },
        ],
      }),
    });
    const first = (await bring(who, file)).scenes[0];
    const { export: wanted, job } = await who.do(exportQuery, { id: first.id });
    await who.watch('subscription ($id: ID!) { jobUpdated(id: $id) { status } }', { id: job.id });
    const { node } = await who.get('query ($id: ID!) { node(id: $id) { ... on Export { url } } }', {
      id: wanted.id,
    });
    const bytes = await (await who.fetch(node.url)).arrayBuffer();
    const second = (await bring(who, new File([bytes], 'again.zip'))).scenes[0];
    const size = { wave: { width: 200, height: 80 }, boat: { width: 100, height: 60 } };
    const drawnAt = async (id: string, t: number) => {
      const { document } = await sceneOf(who, id);
      const pictures = Object.fromEntries(
        document.layers.map(({ name, spriteKey }: Json) => [spriteKey, size[name as keyof typeof size]]),
      );
      return sample(document, pictures, t).map(({ x, y, width, height, rotation, opacity }) => ({
        x,
        y,
        width,
        height,
        rotation,
        opacity,
      }));
    };
    for (const t of [0, 1, 2.5, 4, 9]) {
      const [one, other] = [await drawnAt(first.id, t), await drawnAt(second.id, t)];
      expect(other).toHaveLength(2);
      for (const [index, drawn] of one.entries()) {
        for (const [key, value] of Object.entries(drawn))
          expect(other[index]![key as 'x'], `${key} at ${t}`).toBeCloseTo(value, 2);
      }
    }
  });

  it('refuses what is no archive or a bomb, and leaves nothing behind', async () => {
    const other = await guest(app());
    const bombs = [
      new File([text('hello')], 'x.zip'),
      await zip({ 'readme.txt': text('nothing in here') }),
      await zip({ 'scenes/a/scene.json': new Uint8Array(60 * 1024 * 1024) }),
      await zip({ 'sprites/a/a.png': text('x'), 'scenes/a/scene.json': text('{') }),
    ];
    for (const bomb of bombs) {
      const answer = await bring(other, bomb);
      expect(answer.__typename).toBe('ValidationError');
      expect(answer.fields[0].path).toEqual(['file']);
      expect(answer.fields[0].message.length).toBeGreaterThan(10);
    }
    expect(await other.get('{ scenes { totalCount } sprites { totalCount } }')).toEqual({
      scenes: { totalCount: 0 },
      sprites: { totalCount: 0 },
    });
  });
});
