import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.ts';

/** Scripts of package.json that run nothing: `run.mjs NAME` without a NAME.ts beside it. */
export const missingVerbs = async (): Promise<string[]> => {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  return Object.entries(scripts).flatMap(([verb, command]) => {
    const name = /run\.mjs (\S+)/.exec(command)?.[1];
    const isThere = !name || name === 'start' || existsSync(join(root, 'server/scripts', `${name}.ts`));
    return isThere ? [] : [`pnpm ${verb} runs server/scripts/${name}.ts, which is not there`];
  });
};
