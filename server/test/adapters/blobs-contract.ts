import { expect, it } from 'vitest';
import type { Blobs } from '../../src/domain/images/ports.ts';

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

  it('takes the same from many at once', async () => {
    const blobs = await open();
    await Promise.all(Array.from({ length: 20 }, () => blobs.put('same', bytes('the same'))));
    expect(Buffer.from((await blobs.read('same'))!).toString()).toBe('the same');
  });
};
