/** How long and how much somebody may go on sending who was refused. */
const patienceMs = 3_000;
const patienceBytes = 8 * 1024 * 1024;

const readOn = async (pieces: AsyncIterator<Uint8Array>): Promise<void> => {
  const until = Date.now() + patienceMs;
  let size = 0;
  const timer = setTimeout(() => void pieces.return?.(), patienceMs).unref();
  try {
    while (size < patienceBytes && Date.now() < until) {
      const piece = await pieces.next();
      if (piece.done) return;
      size += piece.value.byteLength;
    }
    await pieces.return?.();
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Reads the rest of a body that was refused and throws it away. Who hangs up on somebody that is still sending resets
 * the connection, and the answer is lost on its way; who listens for ever is made to. So: a little, then hang up.
 */
export const discard = (pieces: AsyncIterator<Uint8Array>): void => {
  // It only fails when the other side is gone, and then nobody is left to tell.
  readOn(pieces).catch(() => undefined);
};
