import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';

const endOf = (kind: string): Promise<{ code: number | null; output: string }> =>
  new Promise((resolve) => {
    const file = join(root, 'server/test/http/dies-in-words.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', file, kind], { cwd: root });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.on('close', (code) => resolve({ code, output }));
  });

it.each(['exception', 'rejection'])('an unforeseen %s is logged and ends the process', async (kind) => {
  const { code, output } = await endOf(kind);
  expect(code).toBe(1);
  expect(JSON.parse(output)).toMatchObject({
    level: expect.anything(),
    msg: 'an unforeseen error ends the process',
    cause: { message: 'nobody caught this', stack: expect.any(String) },
  });
});
