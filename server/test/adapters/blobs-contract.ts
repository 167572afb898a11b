import { expect, it } from 'vitest';
import type { Blobs } from '../../src/domain/blobs.ts';

/** What every place for blobs must do. */
export const blobsContract = (open: () => Blobs | Promise<Blobs>): void => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('gives back what was put', async () => {
    const blobs = await open();
    await blobs.put('a/b/c', bytes('hello'));
    expect(Buffer.from((await blobs.read('a/b/c'))!).toString()).toBe('hello');
    const blob = (await blobs.open('a/b/c'))!;
    expect(blob.byteSize).toBe(5);
    const text = async (start?: number, end?: number) =>
      Buffer.concat(await blob.stream(start, end).toArray()).toString();
    expect(await text()).toBe('hello');
    expect(await text(1, 3)).toBe('ell');
  });

  it('has nothing under other keys, and removes', async () => {
    const blobs = await open();
    expect(await blobs.read('none')).toBeNull();
    expect(await blobs.open('none')).toBeNull();
    await blobs.put('some', bytes('x'));
    await blobs.remove('some');
    await blobs.remove('some');
    expect(await blobs.read('some')).toBeNull();
  });

  it('lists what is under a prefix, with sizes, and remembers use', async () => {
    const blobs = await open();
    await blobs.put('one/a/x', bytes('12'));
    await blobs.put('one/b', bytes('345'));
    await blobs.put('other/c', bytes('6'));
    const found: Record<string, number> = {};
    for await (const { key, byteSize, usedAt } of blobs.list('one/')) {
      found[key] = byteSize;
      expect(usedAt).toBeInstanceOf(Date);
    }
    expect(found).toEqual({ 'one/a/x': 2, 'one/b': 3 });
    for await (const { key } of blobs.list('none/')) throw new Error(key);
    await blobs.touch('one/b');
    await blobs.touch('none');
  });

  it('writes what comes piece by piece, and what is written last counts', async () => {
    const blobs = await open();
    const pieces = async function* (text: string) {
      for (const letter of text) {
        await new Promise(setImmediate);
        yield bytes(letter.repeat(100_000));
      }
    };
    expect(await blobs.write('exports/one', pieces('abc'))).toEqual({ byteSize: 300_000 });
    expect(Buffer.from((await blobs.read('exports/one'))!).toString()).toBe(
      'a'.repeat(100_000) + 'b'.repeat(100_000) + 'c'.repeat(100_000),
    );
    expect(await blobs.write('exports/one', pieces('d'))).toEqual({ byteSize: 100_000 });
    expect((await blobs.open('exports/one'))!.byteSize).toBe(100_000);
    expect(await blobs.write('exports/none', pieces(''))).toEqual({ byteSize: 0 });
    expect(await blobs.read('exports/none')).toHaveLength(0);
  });

  it('keeps what was there when the pieces end in an error', async () => {
    const blobs = await open();
    const broken = async function* () {
      yield bytes('half');
      throw new Error('no more');
    };
    await expect(blobs.write('new', broken())).rejects.toThrow('no more');
    expect(await blobs.read('new')).toBeNull();
    await blobs.put('old', bytes('whole'));
    await expect(blobs.write('old', broken())).rejects.toThrow('no more');
    expect(Buffer.from((await blobs.read('old'))!).toString()).toBe('whole');
  });

  it('takes the same from many at once', async () => {
    const blobs = await open();
    await Promise.all(Array.from({ length: 20 }, () => blobs.put('same', bytes('the same'))));
    expect(Buffer.from((await blobs.read('same'))!).toString()).toBe('the same');
  });
};
