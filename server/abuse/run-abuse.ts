import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess } from '../bench/process.ts';
import { root } from '../scripts/root.ts';
import { runCommand } from '../scripts/run-command.ts';
import { createNormalPerson, type Experience } from './normal-person.ts';

const watchEveryMs = 100;

type Options = {
  /** Only attacks that have it in their name. */
  word?: string;
  limitMiB?: number;
  /** How long the server may take to let go of what it took. */
  settleSeconds?: number;
};

export type Report = {
  /** Of a server that was not attacked, on the same machine. */
  before: Experience;
  during: Experience;
  residentMiB: { before: number; peak: number; after: number };
  /** What the attacker said of itself. */
  attacker: string;
};

/**
 * The built server, attacked in every way that we know for so many seconds, while somebody uses it.
 * @throws when it dies, or takes more memory than it may: then it is killed, as the kernel would do
 */
export const runAbuse = async (
  seconds: number,
  { word = '', limitMiB = 1024, settleSeconds = 60 }: Options = {},
): Promise<Report> => {
  const folder = await mkdtemp(join(tmpdir(), 'papeterie-abuse-'));
  const server = await startProcess(['--max-old-space-size=512', join(root, 'server/dist/main.js')], {
    DATA_DIR: folder,
    PORT: '0',
    HOST: '127.0.0.1',
    TRUST_PROXY: '1',
    LOG_LEVEL: 'silent',
    NODE_ENV: 'production',
  });
  let peak = 0;
  let death: Error | null = null;
  const dying = new AbortController();
  const dies = (error: Error) => {
    death ??= error;
    dying.abort();
  };
  const watching = setInterval(async () => {
    const now = await server.residentMiB().catch(() => null);
    if (now === null) dies(new Error('the server is gone'));
    peak = Math.max(peak, now ?? 0);
    if (peak > limitMiB && !death) {
      dies(new Error(`the server took ${peak} MiB; ${limitMiB} are allowed`));
      server.kill();
    }
  }, watchEveryMs);
  const alive = () => {
    if (death) throw death;
  };
  try {
    const person = await createNormalPerson(server.url);
    const before = await person.use(Math.min(10, seconds / 4));
    const residentBefore = await server.residentMiB();
    const attacking = runCommand(
      process.execPath,
      ['--import', 'tsx', join(root, 'server/abuse/attacker.ts'), server.url, String(seconds), word],
      dying.signal,
    );
    const during = await person.use(seconds, dying.signal);
    const { output } = await attacking;
    alive();
    let after = await server.residentMiB();
    const until = performance.now() + settleSeconds * 1000;
    while (performance.now() < until && after > residentBefore + 100) {
      // Normal people go on: a server that does nothing at all does not tidy up either.
      await person.use(2);
      after = await server.residentMiB();
    }
    alive();
    return { before, during, residentMiB: { before: residentBefore, peak, after }, attacker: output.trim() };
  } finally {
    clearInterval(watching);
    await server.stop().catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  }
};
