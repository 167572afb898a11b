import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';

/** What is in memory when an entry has loaded: its own code, and what that imports at once. */
const loadedBy = async (entry: string): Promise<string[]> => {
  const { metafile } = await build({
    entryPoints: [join(root, entry)],
    outdir: join(root, 'server/dist'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    alias: {
      '@papeterie/stage': join(root, 'packages/stage/src/index.ts'),
      '@papeterie/pixels': join(root, 'packages/pixels/src'),
      '@papeterie/artist': join(root, 'packages/artist/src'),
    },
    write: false,
    metafile: true,
    absWorkingDir: root,
    logLevel: 'silent',
  });
  const outputs = metafile.outputs;
  const first = Object.keys(outputs).find((path) => outputs[path]!.entryPoint === entry)!;
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { kind, path: next } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement') visit(next);
  };
  visit(first);
  return [...seen].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {}));
};

const shelf = /pictures\/generated\/shelf/;

describe('the shelf of pictures', () => {
  it('is in the memory of the thread that draws, and of no other', async () => {
    expect(
      (await loadedBy('server/src/adapters/providers/local/worker.ts')).some((path) => shelf.test(path)),
    ).toBe(true);
    expect((await loadedBy('server/src/main.ts')).filter((path) => shelf.test(path))).toEqual([]);
  });
});
