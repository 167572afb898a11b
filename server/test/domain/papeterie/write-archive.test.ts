import { fromPapeterie, toPapeterie } from '@papeterie/stage';
import { expect, test } from 'vitest';
import { readArchive, soundOf, spritesOf } from '../../../src/domain/papeterie/read-archive.ts';
import { writeArchive } from '../../../src/domain/papeterie/write-archive.ts';

test('what is written can be read again', async () => {
  const picture = { width: 40, height: 30 };
  const first = fromPapeterie(
    {
      name: 'Sea: at/night',
      layers: [
        { sprite_name: 'boat', x_offset: 5, behaviors: [{ type: 'oscillate', amplitude: 4, frequency: 1 }] },
        { sprite_name: 'gone' },
      ],
      sounds: [
        { sound_file: 'sea/waves.mp3', time_offset: 1 },
        { sound_file: 'lost.mp3', time_offset: 2 },
      ],
    },
    { boat: { picture }, gone: { picture } },
  );
  const files = new Map<string, Uint8Array>();
  const written = writeArchive(toPapeterie(first.scene, first.pictures), {
    picture: async (key) => (key === 'boat' ? new Uint8Array([1, 2]) : null),
    prompt: () => 'a boat',
    sound: async (key) => (key === 'lost.mp3' ? null : new Uint8Array([3])),
  });
  for await (const { path, bytes } of written) files.set(path, bytes);
  expect([...files.keys()]).toEqual([
    'scenes/Sea_ at_night/scene.json',
    'sprites/boat/boat.png',
    'sprites/boat/boat.prompt.json',
    'sprites/boat/boat.prompt.txt',
    'sounds/sea/waves.mp3',
  ]);

  const archive = readArchive(files);
  expect(archive.warnings).toEqual([]);
  const [scene] = archive.scenes;
  const boat = spritesOf(scene, archive).get('boat')!;
  expect(boat).toMatchObject({ prompt: 'a boat', bytes: new Uint8Array([1, 2]) });
  expect(soundOf(scene, archive, 'sea/waves.mp3')?.bytes).toEqual(new Uint8Array([3]));
  const again = fromPapeterie(scene.json, { boat: { picture, metadata: boat.metadata } });
  expect(again.scene).toMatchObject({ name: 'Sea: at/night', layers: [{ spriteKey: 'boat', x: 5 }] });
});
