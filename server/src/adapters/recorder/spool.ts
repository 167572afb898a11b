import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, unlink } from 'node:fs/promises';
import { join } from 'node:path';

const pieceBytes = 256 * 1024;

/**
 * The bytes of `pieces` after a head that is known only when all have come: until then they lie on disk. Their file has no name: it
 * is removed from its folder as soon as it is open, so that the system frees it however this process ends.
 * @param folder made when it is not there
 * @param headOf called once with the size of all pieces together
 */
export const spooled = async function* (
  pieces: AsyncIterable<Uint8Array>,
  folder: string,
  headOf: (byteSize: number) => Uint8Array,
): AsyncGenerator<Uint8Array> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `recording-${randomBytes(8).toString('hex')}.part`);
  const file = await open(path, 'wx+', 0o600);
  try {
    await unlink(path);
    let byteSize = 0;
    for await (const piece of pieces) {
      // FileHandle.writeFile writes all of it, and goes on where the last one ended.
      await file.writeFile(piece);
      byteSize += piece.byteLength;
    }
    yield headOf(byteSize);
    yield* readBack(file, byteSize);
  } finally {
    await file.close();
  }
};

const readBack = async function* (file: FileHandle, byteSize: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < byteSize; ) {
    const { bytesRead, buffer } = await file.read(new Uint8Array(pieceBytes), 0, pieceBytes, at);
    if (bytesRead === 0) throw new Error('A recording was cut short on disk.');
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
};
