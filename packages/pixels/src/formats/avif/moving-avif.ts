import { latin1 } from '../bytes/latin1.ts';
import { boxesIn } from './boxes.ts';

const brandLength = 4;

/** Whether an AVIF has pictures in a sequence, also beside a still one. https://aomediacodec.github.io/av1-avif/#image-sequences */
export const isMovingAvif = (bytes: Uint8Array): boolean => {
  const boxes = boxesIn(bytes, 0, bytes.byteLength);
  const brands = boxes.find(({ type }) => type === 'ftyp');
  if (!brands || !boxes.some(({ type }) => type === 'moov')) return false;
  for (let at = brands.body; at + brandLength <= brands.end; at += brandLength) {
    if (latin1(bytes.subarray(at, at + brandLength)) === 'avis') return true;
  }
  return false;
};
