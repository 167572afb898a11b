import { boxesIn } from './strip/boxes.ts';

/** Whether an AVIF has pictures in a sequence, also beside a still one. https://aomediacodec.github.io/av1-avif/#image-sequences */
export const isMovingAvif = (bytes: Uint8Array): boolean => {
  const boxes = boxesIn(bytes, 0, bytes.byteLength);
  const brands = boxes.find(({ type }) => type === 'ftyp');
  if (!brands || !boxes.some(({ type }) => type === 'moov')) return false;
  return Buffer.from(bytes.subarray(brands.body, brands.end)).includes('avis');
};
