import type { ImageCodec } from '../../../domain/images/ports.ts';

/** A request may have about 20 MB in all, and the models look at about one megapixel anyway. */
const maxSide = 1_024;

/** A picture as PNG, shrunk to what is worth sending. */
export const sendable = async (codec: ImageCodec, bytes: Uint8Array): Promise<Uint8Array> => {
  const { width, height } = await codec.inspect(bytes);
  const size = Math.max(width, height) > maxSide ? { width: maxSide, height: maxSide } : {};
  return codec.render(bytes, { format: 'PNG', ...size });
};
