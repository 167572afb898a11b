import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { allocator } from '../scripts/allocator.mjs';

export type Running = {
  url: string;
  startedInMs: number;
  residentMiB(): Promise<number>;
  stop(): Promise<void>;
  /** Without a word, as the kernel does it. */
  kill(): void;
};

/** Starts a server as a process of its own and waits until it says where it is open. */
export const startProcess = (args: string[], environment: Record<string, string> = {}): Promise<Running> => {
  const begin = performance.now();
  const child: ChildProcess = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, ...allocator, ...environment },
  });
  const stop = () =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
    });
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk;
      const url = /is open: (http:\S+)/.exec(output)?.[1];
      if (!url) return;
      resolve({
        url,
        startedInMs: performance.now() - begin,
        stop,
        kill: () => void child.kill('SIGKILL'),
        async residentMiB() {
          const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
          return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1024);
        },
      });
    };
    child.stdout!.on('data', read);
    child.stderr!.on('data', read);
    child.once('exit', (code) => reject(new Error(`ended with ${code}:\n${output}`)));
  });
};
