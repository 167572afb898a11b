import { createHash } from 'node:crypto';
import { addStoredBytes } from '../admission/storage.ts';
import type { Deps } from '../deps.ts';
import type { Tables } from '../store.ts';
import type { SoundRow } from './rows.ts';

const ascii = (bytes: Uint8Array, from: number, text: string): boolean =>
  [...text].every((letter, index) => bytes[from + index] === letter.charCodeAt(0));

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** By the signatures of the MIME Sniffing Standard (audio or video types) and, for FLAC, RFC 9639. */
const signatures: [mediaType: string, matches: (bytes: Uint8Array) => boolean][] = [
  ['audio/mpeg', (bytes) => ascii(bytes, 0, 'ID3')],
  // A bare MPEG audio frame: eleven bits of sync, then layer III.
  ['audio/mpeg', (bytes) => bytes[0] === 0xff && (bytes[1]! & 0xe6) === 0xe2],
  ['audio/aac', (bytes) => bytes[0] === 0xff && (bytes[1]! & 0xf6) === 0xf0],
  ['audio/ogg', (bytes) => ascii(bytes, 0, 'OggS')],
  ['audio/wav', (bytes) => ascii(bytes, 0, 'RIFF') && ascii(bytes, 8, 'WAVE')],
  ['audio/flac', (bytes) => ascii(bytes, 0, 'fLaC')],
  ['audio/mp4', (bytes) => ascii(bytes, 4, 'ftyp')],
  ['audio/webm', (bytes) => startsWith(bytes, 0x1a, 0x45, 0xdf, 0xa3)],
];

/** What kind of sound these bytes are; null when none that browsers play. */
export const soundTypeOf = (bytes: Uint8Array): string | null =>
  bytes.length < 12 ? null : (signatures.find(([, matches]) => matches(bytes))?.[0] ?? null);

/** A sound is kept, and counts as such. */
export const insertSound = async (tx: Tables, sound: SoundRow): Promise<void> => {
  await addStoredBytes(tx, sound.ownerId, sound.byteSize);
  await tx.sounds.insert(sound);
};

export const soundBlobKey = (sha256: string): string => `sounds/${sha256.slice(0, 2)}/${sha256}`;

/** A row for a new sound, and where its bytes belong. */
export const newSound = (
  deps: Pick<Deps, 'newId' | 'now'>,
  ownerId: string,
  name: string,
  mediaType: string,
  bytes: Uint8Array,
): { row: SoundRow; blobKey: string } => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    blobKey: soundBlobKey(sha256),
    row: {
      id: deps.newId(),
      ownerId,
      name,
      sha256,
      mediaType,
      byteSize: bytes.byteLength,
      createdAt: deps.now(),
    },
  };
};
