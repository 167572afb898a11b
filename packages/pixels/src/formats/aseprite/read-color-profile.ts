import { chunkTypes } from './chunk-types.ts';
import type { RawFrame } from './read-frames.ts';

const embeddedIcc = 2;

/** The ICC profile that a file brings along; null when it has none: then its colors are sRGB. */
export const readColorProfile = (frames: readonly RawFrame[]): Uint8Array | null => {
  const chunk = frames.flatMap(({ chunks }) => chunks).find(({ type }) => type === chunkTypes.colorProfile);
  if (!chunk) return null;
  const { data } = chunk;
  const kind = data.u16();
  data.skip(14); // flags, a gamma of its own, and room for more
  return kind === embeddedIcc ? data.bytes(data.u32()) : null;
};
