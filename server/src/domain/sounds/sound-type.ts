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
