import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeApiOnEachDatabase } from '../support/app.ts';
import { guest } from '../support/person.ts';

const importSound =
  'mutation ($file: File!) { importSound(input: { file: $file }) { ... on ImportSoundPayload { sound { id } } } }';
const soundOf = (letter: string) => new File([`OggS${letter.repeat(700 * 1024)}`], `${letter}.ogg`);

describeApiOnEachDatabase(
  'what is refused for lack of room',
  (app) => {
    it('leaves no bytes on the disk, also when many come at once', async () => {
      const who = await guest(app());
      const answers = await Promise.all(
        ['a', 'b', 'c', 'd'].map((letter) =>
          who.upload(importSound, { file: null }, { 'variables.file': soundOf(letter) }),
        ),
      );
      expect(answers.filter(({ data }) => data?.importSound?.sound)).toHaveLength(1);
      for (const { errors } of answers) {
        if (errors) expect(errors[0]!.extensions.code).toBe('RATE_LIMITED');
      }
      const folder = join(app().dataDir, 'blobs/sounds');
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      expect(entries.filter((entry) => entry.isFile())).toHaveLength(1);
    });
  },
  { RATE_LIMIT: 'on', GUEST_STORAGE_MIB: '1' },
);
