import { mostBlocks, mostPieces } from '../blocks-bound.ts';
import { joinBytes } from '../bytes/join-bytes.ts';
import { latin1 } from '../bytes/latin1.ts';

/** https://www.w3.org/Graphics/JPEG/itu-t81.pdf, table B.1 */
const marker = {
  rst0: 0xd0,
  soi: 0xd8,
  eoi: 0xd9,
  sos: 0xda,
  app0: 0xe0,
  app2: 0xe2,
  app14: 0xee,
  app15: 0xef,
  com: 0xfe,
};
/** A JFIF segment ends here when it has no thumbnail. */
const jfifLength = 18;

const startsWith = (data: Uint8Array, text: string): boolean =>
  latin1(data.subarray(0, text.length)) === text;

/** The segment as it is kept; null when it says nothing of what the picture looks like. */
const keptSegment = (type: number, segment: Uint8Array): Uint8Array | null => {
  const data = segment.subarray(4);
  if (type === marker.com) return null;
  if (type < marker.app0 || type > marker.app15) return segment;
  if (type === marker.app0 && startsWith(data, 'JFIF\0')) {
    if (segment.byteLength <= jfifLength) return segment;
    const bare = new Uint8Array(segment.subarray(0, jfifLength));
    bare.set([0, jfifLength - 2], 2);
    return bare.fill(0, jfifLength - 2);
  }
  const isProfile = type === marker.app2 && startsWith(data, 'ICC_PROFILE\0');
  // Says how the colors are coded.
  const isAdobe = type === marker.app14 && startsWith(data, 'Adobe');
  return isProfile || isAdobe ? segment : null;
};

/**
 * Where the coded pixels that begin at `from` end: at the next marker that is not one of theirs.
 * @returns how many pieces they were in as well
 */
const scanFrom = (bytes: Uint8Array, from: number): { end: number; pieces: number } => {
  let pieces = 0;
  for (
    let at = bytes.indexOf(0xff, from);
    at >= 0 && pieces <= mostPieces;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < marker.rst0 || next >= marker.soi)) return { end: at, pieces };
    pieces++;
  }
  return { end: bytes.byteLength, pieces };
};

/** A JPEG without metadata, and without what comes after its end; null when it has none, or is none. */
export const stripJpeg = (bytes: Uint8Array): Uint8Array | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let segments = 0;
  let pieces = 0;
  for (let at = 2; at + 2 <= bytes.byteLength; ) {
    if (bytes[at] !== 0xff) return null;
    const type = bytes[at + 1]!;
    if (type === 0xff) {
      at++; // fill
      if (++pieces > mostPieces) return null;
      continue;
    }
    if (type === marker.eoi) return joinBytes([...parts, bytes.subarray(at, at + 2)]);
    if (at + 4 > bytes.byteLength) return null;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.byteLength || ++segments > mostBlocks) return null;
    const kept = keptSegment(type, bytes.subarray(at, end));
    if (kept) parts.push(kept);
    at = end;
    if (type === marker.sos) {
      const scan = scanFrom(bytes, end);
      pieces += scan.pieces;
      if (pieces > mostPieces) return null;
      parts.push(bytes.subarray(end, scan.end));
      at = scan.end;
    }
  }
  return null;
};
