import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { root } from '../../scripts/root.ts';
import { bundle } from './bundle.ts';

/** What each README's example prints at last. */
const printed = {
  pixels: [[32, 32]],
  artist: [[48, 8, expect.stringContaining('knight')]],
  stage: [['The harbor at night', 0]],
};

it.each(Object.entries(printed))('the example in the README of %s runs as it stands', async (name, lines) => {
  const readme = await readFile(join(root, 'packages', name, 'README.md'), 'utf8');
  const code = /```ts\n([\s\S]+?)```/.exec(readme)![1]!;
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const script = Buffer.from(await bundle(code)).toString('base64');
  await import(/* @vite-ignore */ `data:text/javascript;base64,${script}`);
  const calls = [...log.mock.calls];
  log.mockRestore();
  expect(calls.slice(-lines.length)).toEqual(lines);
  expect(readme.split('\n').length).toBeLessThan(45);
});
