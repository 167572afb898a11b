import type { MessagePort } from 'node:worker_threads';

/** The messages of a port, one after the other. */
export type Inbox<Message> = {
  /** Null once the port is closed. @throws what `fail` was called with */
  next(): Promise<Message | null>;
  /** The port is closed: nobody waits for an answer. */
  readonly closed: boolean;
  /** Whoever waits, now or later, gets this error. */
  fail(error: unknown): void;
};

export const createInbox = <Message>(port: MessagePort): Inbox<Message> => {
  const arrived: Message[] = [];
  let closed = false;
  let failure: { error: unknown } | null = null;
  let wake = (): void => undefined;

  port.on('message', (message: Message) => {
    arrived.push(message);
    wake();
  });
  port.on('close', () => {
    closed = true;
    wake();
  });
  return {
    async next() {
      while (true) {
        if (failure) throw failure.error;
        if (closed) return null;
        const message = arrived.shift();
        if (message !== undefined) return message;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    get closed() {
      return closed;
    },
    fail(error) {
      failure ??= { error };
      wake();
    },
  };
};
