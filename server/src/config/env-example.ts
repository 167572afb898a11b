import { settings } from './settings.ts';

const defaultOf = (name: string, fallback: string): string => (name === 'JOB_CONCURRENCY' ? '' : fallback);

/** The text of .env.example: every setting with its default and its help. */
export const envExample = (): string =>
  [
    '# Every setting of Papeterie. None is needed: what is not set, or empty, has the value shown here.',
    '# Copy this file to .env and change what you like. Written by `pnpm gen`.',
    ...Object.entries(settings).map(
      ([name, { help, fallback }]) => `\n# ${help}\n#${name}=${defaultOf(name, fallback)}`,
    ),
    '',
  ].join('\n');
