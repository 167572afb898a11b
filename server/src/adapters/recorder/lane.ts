import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { Threads } from '../threads/threads.ts';
import { createInbox } from './inbox.ts';
import type { FrameRange, RecorderWork } from './work.ts';

/** One thread at work on a recording, seen from the main thread. */
export type Lane = {
  ask(range: FrameRange): void;
  /** The next piece. @throws why there is none, when the recording has ended before its end */
  next(): Promise<Uint8Array>;
  /** Resolves when the thread has put everything down. */
  close(): Promise<void>;
};

type LaneWork = Extract<RecorderWork, { port: MessagePort }>;
/** Of a union each by itself, so that `work` still tells the members apart. */
type WithoutPort<Work> = Work extends LaneWork ? Omit<Work, 'port'> : never;

/** A thread that has not put its work down by then is ended with it. */
const patienceMs = 5_000;

/**
 * @param transfer ports that go with the work
 * @param ending its signal ends the lane; the lane aborts it when its thread fails, and so ends the others
 */
export const openLane = (
  threads: Threads<RecorderWork>,
  work: WithoutPort<LaneWork>,
  transfer: MessagePort[],
  ending: AbortController,
): Lane => {
  const { port1, port2 } = new MessageChannel();
  const inbox = createInbox<Uint8Array>(port1);
  const force = new AbortController();
  const end = (): void => {
    inbox.fail(ending.signal.reason);
    port1.close();
  };
  ending.signal.addEventListener('abort', end, { once: true });
  if (ending.signal.aborted) end();

  const ended = threads
    .run({ ...work, port: port2 } as LaneWork, { transfer: [port2, ...transfer], signal: force.signal })
    .catch((error: unknown) => ending.abort(error));
  const close = async (): Promise<void> => {
    ending.signal.removeEventListener('abort', end);
    port1.close();
    const timer = setTimeout(() => force.abort(), patienceMs);
    await ended;
    clearTimeout(timer);
  };
  return {
    ask: (range) => port1.postMessage(range),
    async next() {
      const piece = await inbox.next();
      if (piece) return piece;
      // The thread has hung up: why, it tells when it is done, or it is dead.
      await close();
      throw ending.signal.reason ?? new Error('A recording ended before its last frame.');
    },
    close,
  };
};
