import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import yauzl from 'yauzl';
import { storedZip } from '../../src/adapters/recorder/png/stored-zip.ts';
import { createRecorder } from '../../src/adapters/recorder/recorder.ts';
import { expectedFrame, meanDifference } from './support/expected-frame.ts';
import { movingScene } from './support/moving-scene.ts';
import { record, workerEntry } from './support/record.ts';

const recorder = createRecorder(workerEntry);
afterAll(() => recorder.close());

const unzip = (file: Buffer): Promise<Map<string, Buffer>> =>
  new Promise((resolve, reject) => {
    const files = new Map<string, Buffer>();
    yauzl.fromBuffer(file, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on('error', reject).on('end', () => resolve(files));
      zip.on('entry', (entry: yauzl.Entry) => {
        zip.openReadStream(entry, async (failure, stream) => {
          if (failure) return reject(failure);
          files.set(entry.fileName, Buffer.concat(await stream.toArray()));
          zip.readEntry();
        });
      });
      zip.readEntry();
    });
  });

describe('a recording as PNG sequence', () => {
  it('is a zip of every frame', async () => {
    const moving = movingScene();
    const files = await unzip(await record(recorder, moving, { format: 'PNG_SEQUENCE', width: 121 }));
    expect([...files.keys()]).toEqual(
      Array.from({ length: 10 }, (_, i) => `frame-${String(i + 1).padStart(4, '0')}.png`),
    );
    for (const [i, file] of [...files.values()].entries()) {
      const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
      expect(info).toMatchObject({ width: 121, height: 73, channels: 3 });
      expect(meanDifference(data, await expectedFrame(moving, i / 10, 121, 73), 3)).toBeLessThan(0.01);
    }
  });
});

describe('a stored zip', () => {
  it('goes on beyond 65,535 entries', async () => {
    const entries = async function* () {
      for (let i = 0; i < 66_000; i++) yield { name: `${i}`, bytes: Uint8Array.of(i & 255) };
    };
    const pieces: Uint8Array[] = [];
    for await (const piece of storedZip(entries())) pieces.push(piece);
    const count = await new Promise((resolve, reject) =>
      yauzl.fromBuffer(Buffer.concat(pieces), (error, zip) =>
        error ? reject(error) : resolve(zip.entryCount),
      ),
    );
    expect(count).toBe(66_000);
  });
});
