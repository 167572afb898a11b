import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../scripts/root.ts';

/** TypeScript that uses the packages as one script that any JavaScript engine can run; what needs Node or the DOM fails to build. */
export const bundle = async (code: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: join(root, 'server'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
  });
  return outputFiles[0]!.text;
};
