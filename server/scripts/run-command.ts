import { spawn } from 'node:child_process';
import { root } from './root.ts';

export type CommandResult = { code: number; output: string };

/**
 * Runs a command of node_modules/.bin (or any other) in the root and collects what it prints.
 * @param signal ends it, which is no error
 */
export const runCommand = (
  command: string,
  args: readonly string[],
  signal?: AbortSignal,
): Promise<CommandResult> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: {
        ...process.env,
        PATH: `${root}/node_modules/.bin:${root}/client/node_modules/.bin:${process.env.PATH}`,
      },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    signal?.addEventListener('abort', () => child.kill(), { once: true });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });

/** The same, for commands that must succeed. */
export const mustRun = async (command: string, args: readonly string[]): Promise<void> => {
  const { code, output } = await runCommand(command, args);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
};
