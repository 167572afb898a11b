import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import yazl from 'yazl';
import { createZipArchives } from '../../src/adapters/archives/zip-archives.ts';
import { BadArchiveError } from '../../src/domain/archives/ports.ts';
import { type HandmadeEntry, handmadeZip } from './handmade-zip.ts';

const archives = createZipArchives();
const small = createZipArchives({ entries: 20, fileBytes: 1_000, totalBytes: 2_500 });
const all = () => true;

const unpack = async (entries: HandmadeEntry[], from = archives) => {
  const { files, warnings } = await from.unpack(handmadeZip(entries), all);
  return { names: [...files.keys()], files, warnings };
};

const packed = async (build: (zip: yazl.ZipFile) => void): Promise<Uint8Array> => {
  const zip = new yazl.ZipFile();
  build(zip);
  const chunks: Uint8Array[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as unknown as Uint8Array);
  return Buffer.concat(chunks);
};

describe('honest archives', () => {
  test('deflated and stored files, folders, other people’s junk', async () => {
    const { names, files, warnings } = await unpack([
      { name: 'a/', content: '', method: 0 },
      { name: './a/b.txt', content: 'hello', mode: 0o100644 },
      { name: 'a/ü c.bin', content: new Uint8Array(3), method: 0 },
      { name: '__MACOSX/a/._b.txt' },
      { name: 'a/.DS_Store' },
      { name: 'empty', content: '' },
    ]);
    expect(names).toEqual(['a/b.txt', 'a/ü c.bin', 'empty']);
    expect(Buffer.from(files.get('a/b.txt')!).toString()).toBe('hello');
    expect(warnings).toEqual([]);
  });

  test('what is not wanted is not unpacked', async () => {
    const bytes = handmadeZip([{ name: 'big', content: new Uint8Array(5_000) }, { name: 'wanted' }]);
    const { files } = await small.unpack(bytes, (path) => path === 'wanted');
    expect([...files.keys()]).toEqual(['wanted']);
  });

  test('zip64', async () => {
    const bytes = await packed((zip) => {
      zip.addBuffer(Buffer.from('large'), 'a.txt', { forceZip64Format: true });
      zip.end({ forceZip64Format: true, comment: '' });
    });
    const { files } = await archives.unpack(bytes, all);
    expect(Buffer.from(files.get('a.txt')!).toString()).toBe('large');
  });

  test('bytes in the middle of a larger buffer', async () => {
    const zip = handmadeZip([{ name: 'a' }]);
    const larger = new Uint8Array(zip.length + 30);
    larger.set(zip, 17);
    const { files } = await archives.unpack(larger.subarray(17, 17 + zip.length), all);
    expect(files.size).toBe(1);
  });
});

describe('what is left out, and told', () => {
  test.each<[string, HandmadeEntry, string]>([
    ['a climbing name', { name: '../../etc/passwd' }, 'climbs'],
    ['a hidden climb', { name: 'a/../../b' }, 'climbs'],
    ['an absolute name', { name: '/etc/passwd' }, 'absolute'],
    ['a drive', { name: 'C:/x' }, 'absolute'],
    ['a backslash', { name: '..\\..\\x' }, 'backslash'],
    ['a NUL', { name: 'a\0.png' }, 'characters'],
    ['an empty part', { name: 'a//b' }, 'plain'],
    ['a very long name', { name: 'x'.repeat(5_000) }, 'long'],
    ['a link', { name: 'link', content: '/etc/passwd', mode: 0o120777 }, 'link'],
    ['a device', { name: 'null', mode: 0o020666 }, 'regular'],
    ['encryption', { name: 'secret', flags: 0x801 }, 'encrypted'],
    ['an unknown method', { name: 'lzma', method: 14 }, 'compressed'],
    ['a wrong checksum', { name: 'broken', crc: 7 }, 'damaged'],
    ['a size that is too small', { name: 'liar', content: 'x'.repeat(500), size: 3 }, 'damaged'],
    ['a size that is too large', { name: 'liar', content: 'x', size: 900_000_000 }, 'damaged'],
    ['no deflate at all', { name: 'noise', content: 'x', packedSize: 1 }, 'damaged'],
    ['a stored size that differs', { name: 'stored', method: 0, size: 3 }, 'damaged'],
  ])('%s', async (_, entry, what) => {
    const { names, warnings } = await unpack([{ name: 'before' }, entry, { name: 'after' }]);
    expect(names).toEqual(['before', 'after']);
    expect(warnings).toEqual([{ where: expect.any(String), what: expect.stringContaining(what) }]);
    expect(warnings[0].where).not.toMatch(/[\0\n]/);
    expect(warnings[0].where.length).toBeLessThan(300);
  });

  test('the second of one name', async () => {
    const { files, warnings } = await unpack([
      { name: 'a', content: 'first' },
      { name: 'a', content: 'second' },
    ]);
    expect(Buffer.from(files.get('a')!).toString()).toBe('first');
    expect(warnings).toHaveLength(1);
  });
});

describe('what is refused as a whole', () => {
  const refused = (bytes: Uint8Array, from = archives) =>
    expect(from.unpack(bytes, all)).rejects.toThrow(BadArchiveError);

  test('no zip, half a zip, nothing', async () => {
    await refused(new Uint8Array(0));
    await refused(Buffer.from('this is a text, not a zip'));
    const zip = handmadeZip([{ name: 'a', content: 'x'.repeat(300), method: 0 }]);
    await refused(zip.subarray(0, zip.length - 30));
    await refused(zip.subarray(200));
  });

  test('a bomb, whatever its header says', async () => {
    const bomb = { name: 'bomb', content: new Uint8Array(60 * 1024 * 1024) };
    await refused(handmadeZip([{ ...bomb, size: 10 }]));
    await expect(archives.unpack(handmadeZip([bomb]), all)).rejects.toThrow('50 MiB');
  });

  test('many files that are too much together', async () => {
    const file = (name: string) => ({ name, content: new Uint8Array(900) });
    await expect(unpack(['a', 'b'].map(file), small)).resolves.toMatchObject({ names: ['a', 'b'] });
    await refused(handmadeZip(['a', 'b', 'c'].map(file)), small);
  });

  test('many names for the same bytes', async () => {
    const content = new Uint8Array(1_000_000);
    const entries = [
      { name: 'a', content },
      ...Array.from({ length: 50 }, (_, index) => ({ name: `b${index}`, content, sameAs: 0 })),
    ];
    await expect(archives.unpack(handmadeZip(entries), all)).rejects.toThrow('same bytes');
  });

  test('too many entries, also when fewer are announced', async () => {
    const entries = Array.from({ length: 21 }, (_, index) => ({ name: `f${index}`, content: 'x' }));
    await refused(handmadeZip(entries), small);
    const { names } = await unpack(entries.slice(0, 20), small);
    expect(names).toHaveLength(20);
    const { files } = await small.unpack(handmadeZip(entries, { count: 5 }), all);
    expect(files.size).toBe(5);
  });

  test('an entry outside of the archive', () => refused(handmadeZip([{ name: 'a', packedSize: 90_000 }])));

  test('any noise: refused or read, never anything else', async () => {
    const zip = handmadeZip([
      { name: 'a', content: 'abc' },
      { name: 'b/c', content: 'def', method: 0 },
    ]);
    const edits = fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(edits, async (changes) => {
        const bytes = Uint8Array.from(zip);
        for (const [index, value] of changes) bytes[index] = value;
        await archives
          .unpack(bytes, all)
          .catch((error: unknown) => expect(error).toBeInstanceOf(BadArchiveError));
      }),
      { numRuns: 400 },
    );
  });
});
