import { connect, type Socket } from 'node:net';

/** What a server answers to bytes that no client would send; empty when it only hangs up. */
export const sendRaw = (port: number, bytes: string): Promise<string> =>
  new Promise((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => {
      text += chunk;
    });
    // A reset is an answer as well: what counts is what came before it.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(text));
  });

/** Sends bytes and resets the connection at once, as a rude client does. */
export const sendAndReset = (port: number, bytes: string): Promise<void> =>
  new Promise((resolve) => {
    const socket: Socket = connect(port, '127.0.0.1', () => {
      socket.write(bytes, () => socket.resetAndDestroy());
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve());
  });

/** A connection that says nothing. @returns what hangs up */
export const connection = (port: number): Promise<() => Promise<void>> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () =>
      resolve(
        () =>
          new Promise((gone) => {
            socket.on('close', () => gone());
            socket.destroy();
          }),
      ),
    );
    socket.on('error', reject);
  });
