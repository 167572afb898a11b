import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** The server that is attacked, as somebody with bad intentions sees it: an address, and what can be sent to it. */
export type Target = {
  url: string;
  host: string;
  port: number;
  /** When to stop. */
  signal: AbortSignal;
};

export type Attack = {
  name: string;
  /** Goes on until the signal; must not reject because the server refuses. */
  run(target: Target): Promise<void>;
};

/** Of the addresses that a proxy of ours names (the run sets TRUST_PROXY=1): from as many as there are numbers. */
export const addressOf = (number: number): string =>
  `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;

export type Answered = { status: number; body: string };

/** An answer, however it is; null when there was none. */
export const send = async (
  { url, signal }: Target,
  path: string,
  init: RequestInit & { from?: number } = {},
): Promise<Answered | null> => {
  const { from, ...rest } = init;
  const headers = new Headers(rest.headers);
  if (from !== undefined) headers.set('x-forwarded-for', addressOf(from));
  try {
    const response = await fetch(new URL(path, url), {
      ...rest,
      headers,
      signal: AbortSignal.any([signal, AbortSignal.timeout(30_000)]),
    });
    return { status: response.status, body: await response.text() };
  } catch {
    return null;
  }
};

export const ask = (
  target: Target,
  query: string,
  variables: object = {},
  { token, from }: { token?: string; from?: number } = {},
): Promise<Answered | null> =>
  send(target, '/api/graphql', {
    method: 'POST',
    body: JSON.stringify({ query, variables }),
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    from,
  });

export const newGuest = async (target: Target, from: number): Promise<string | null> => {
  const answer = await ask(
    target,
    'mutation { signInAsGuest { ... on SignInPayload { token } } }',
    {},
    { from },
  );
  return /"token":"([^"]+)"/.exec(answer?.body ?? '')?.[1] ?? null;
};

/** A connection of which the attacker decides every byte. Errors are its business. */
export const rawSocket = async ({ host, port }: Target): Promise<Socket | null> => {
  const socket = connect(port, host);
  socket.on('error', () => undefined);
  socket.resume();
  const [first] = await Promise.race([
    once(socket, 'connect').then(() => ['open']),
    once(socket, 'close').then(() => ['closed']),
    sleep(5_000).then(() => ['closed']),
  ]);
  return first === 'open' ? socket : null;
};

/** Again and again, so many at once, until the signal. */
export const keepAt = async (
  { signal }: Target,
  atOnce: number,
  work: (turn: number) => Promise<unknown>,
  pauseMs = 5,
): Promise<void> => {
  let turn = 0;
  const one = async () => {
    while (!signal.aborted) {
      await work(turn++);
      await sleep(pauseMs);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
};
