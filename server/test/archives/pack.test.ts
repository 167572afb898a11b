import { describe, expect, test } from 'vitest';
import { createZipArchives } from '../../src/adapters/archives/zip-archives.ts';

const archives = createZipArchives();

const collect = async (pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const piece of pieces) chunks.push(piece);
  return Buffer.concat(chunks);
};

describe('packing', () => {
  test('comes back as it was', async () => {
    const files = [
      { path: 'scenes/sea/scene.json', bytes: Buffer.from('{"layers": []}'.repeat(1_000)) },
      { path: 'sprites/boat/boat.png', bytes: Uint8Array.from({ length: 5_000 }, (_, index) => index % 7) },
      { path: 'empty.txt', bytes: new Uint8Array(0) },
    ];
    const zip = await collect(archives.pack(files));
    expect(zip.length).toBeLessThan(8_000);
    expect(zip.length).toBeGreaterThan(5_000);
    const { files: back, warnings } = await archives.unpack(zip, () => true);
    expect(warnings).toEqual([]);
    expect([...back]).toEqual(files.map(({ path, bytes }) => [path, Uint8Array.from(bytes)]));
  });

  test('takes one file after the other, and stops its source when nobody reads on', async () => {
    let taken = 0;
    let closed = false;
    const source = async function* () {
      try {
        for (;;) yield { path: `${taken++}.png`, bytes: new Uint8Array(300_000) };
      } finally {
        closed = true;
      }
    };
    let read = 0;
    for await (const piece of archives.pack(source())) {
      read += piece.length;
      if (read > 1_000_000) break;
    }
    expect(closed).toBe(true);
    expect(taken).toBeLessThan(12);
  });

  test('throws what its source throws', async () => {
    const source = async function* () {
      yield { path: 'a.png', bytes: new Uint8Array(10) };
      throw new Error('the picture is gone');
    };
    await expect(collect(archives.pack(source()))).rejects.toThrow('the picture is gone');
    await expect(collect(archives.pack([{ path: '../a.png', bytes: new Uint8Array(1) }]))).rejects.toThrow();
  });
});
