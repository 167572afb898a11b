import { loadEnvFile as load } from 'node:process';

/** Reads a .env file if there is one. What the environment has already wins. */
export const loadEnvFile = (path: string): void => {
  try {
    load(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
};
