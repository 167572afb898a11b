import { type ChildProcess, spawn } from 'node:child_process';
import { root } from '../../scripts/root.ts';
import { builtServer } from './built.ts';

/** The server as a process of its own, which can be killed and started again on the same data. */
export const serverProcess = (environment: Record<string, string>) => {
  let child: ChildProcess | undefined;
  let output = '';

  return {
    /** Everything that it has printed so far. */
    output: () => output,
    /** Resolves with its URL once it answers. */
    async start(): Promise<string> {
      const started = spawn(process.execPath, [builtServer], {
        cwd: root,
        env: { PATH: process.env.PATH, HOME: process.env.HOME, HOST: '127.0.0.1', ...environment },
      });
      child = started;
      return new Promise((resolve, reject) => {
        const read = (chunk: Buffer) => {
          output += chunk;
          const url = /is open: (http:\S+)/.exec(output.slice(output.lastIndexOf('Papeterie is open')))?.[1];
          if (url) resolve(url);
        };
        started.stdout.on('data', read);
        started.stderr.on('data', read);
        started.once('exit', (code, signal) =>
          reject(new Error(`the server ended (${code ?? signal}):\n${output}`)),
        );
      });
    },
    /** Ends it as a power cut would, or politely. */
    async end(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
      const ending = child;
      if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
      const ended = new Promise((resolve) => ending.once('exit', resolve));
      ending.kill(signal);
      await ended;
      output = '';
    },
  };
};
