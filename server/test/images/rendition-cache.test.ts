import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFolderBlobs } from '../../src/adapters/files/folder-blobs.ts';
import type { Blobs } from '../../src/domain/blobs.ts';
import { createRenditionCache, renditionFolder } from '../../src/domain/images/rendition-cache.ts';

let folder: string;
let blobs: Blobs;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'papeterie-renditions-'));
  blobs = createFolderBlobs(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const keyOf = (number: number): string =>
  `${renditionFolder(String(number % 3).repeat(64))}${number}--PIXEL-PNG`;
const bytes = (size: number) => new Uint8Array(size);
const onDisk = async (): Promise<{ keys: string[]; total: number }> => {
  const found: { key: string; byteSize: number }[] = [];
  for await (const one of blobs.list('variants/')) found.push(one);
  return { keys: found.map(({ key }) => key), total: found.reduce((sum, { byteSize }) => sum + byteSize, 0) };
};

it('never more bytes than may be kept, whatever is asked for in whatever order', async () => {
  const acts = fc.array(
    fc.record({ number: fc.nat(12), size: fc.integer({ min: 1, max: 400 }), keep: fc.boolean() }),
    { maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(acts, async (all) => {
      const cache = createRenditionCache(blobs, 1_000);
      for (const { number, size, keep } of all) {
        if (keep) expect(await cache.keep(keyOf(number), bytes(size))).toBe(size <= 250);
        else await cache.open(keyOf(number));
        expect((await onDisk()).total).toBeLessThanOrEqual(1_000);
      }
    }),
    { numRuns: 20 },
  );
});

it('what was not used for longest goes first, also after a restart', async () => {
  let at = Date.now() - 10 * 3600_000;
  const open = () => createRenditionCache(blobs, 1_000, () => at);
  const cache = open();
  for (let i = 0; i < 5; i++) await cache.keep(keyOf(i), bytes(200));
  at = Date.now() + 2 * 3600_000;
  expect(await cache.open(keyOf(0))).not.toBeNull();
  await cache.keep(keyOf(5), bytes(200));
  expect(await cache.open(keyOf(1))).toBeNull();
  expect(await cache.open(keyOf(0))).not.toBeNull();

  const later = open();
  await later.keep(keyOf(6), bytes(200));
  await later.keep(keyOf(7), bytes(200));
  const { keys } = await onDisk();
  expect(keys).toHaveLength(5);
  expect(keys).toEqual(expect.arrayContaining([keyOf(6), keyOf(7)]));
});

it('what somebody else removed is not there, and all of a picture can go', async () => {
  const cache = createRenditionCache(blobs, 1_000);
  for (let i = 0; i < 4; i++) await cache.keep(keyOf(i), bytes(100));
  await blobs.remove(keyOf(1));
  expect(await cache.open(keyOf(1))).toBeNull();
  await cache.forget('0'.repeat(64));
  expect((await onDisk()).keys).toEqual([keyOf(2)]);
});
