import { type ImageFormat, imageFormats } from '@papeterie/pixels/formats/image-format';
import { LRUCache } from 'lru-cache';
import type { Scaling, Variant } from '../images/ports.ts';
import { scalings } from '../images/ports.ts';
import type { Signer } from './signer.ts';

const rememberedPaths = 20_000;

export type ImageRequest = { sha256: string; variant: Variant; signed: boolean };

export type ImageLinks = {
  /** The path of a picture or a variant of it: the same all day (UTC), good for one to two days. */
  pathOf(sha256: string, variant: Variant): string;
  /**
   * What a path asks for. `signed` says whether it may be answered without asking who shared the picture; null when it
   * makes no sense at all.
   */
  read(sha256: string, query: URLSearchParams): ImageRequest | null;
};

/** Signed URLs: whoever was given one may see the picture, and nobody can make one up or change its size. */
export const createImageLinks = (signer: Signer): ImageLinks => {
  // A page of a library has a hundred URLs, and they are the same all day: signing each again would cost more than
  // reading the page.
  const remembered = new LRUCache<string, string>({ max: rememberedPaths });
  const remember = (unsigned: string, path: string): string => {
    remembered.set(unsigned, path);
    return path;
  };

  return {
    pathOf(sha256, variant) {
      const query = queryOf(variant, signer.linkEnd());
      const unsigned = `/api/images/${sha256}?${query}`;
      const known = remembered.get(unsigned);
      return known ?? remember(unsigned, `${unsigned}&s=${signer.sign(`${sha256}?${query}`)}`);
    },
    read(sha256, query) {
      const variant = variantOf(query);
      if (!/^[0-9a-f]{64}$/.test(sha256) || !variant) return null;
      const expires = Number(query.get('e') ?? 0);
      const text = `${sha256}?${queryOf(variant, expires)}`;
      const signed = signer.isGood({ text, expires, signature: query.get('s') ?? '' });
      return { sha256, variant, signed };
    },
  };
};

const queryOf = ({ width, height, format, scaling }: Variant, expires: number): string =>
  [
    width && `w=${width}`,
    height && `h=${height}`,
    format && `f=${format}`,
    scaling && `k=${scaling}`,
    `e=${expires}`,
  ]
    .filter(Boolean)
    .join('&');

const variantOf = (query: URLSearchParams): Variant | null => {
  const width = sideOf(query.get('w'));
  const height = sideOf(query.get('h'));
  const format = query.get('f') as ImageFormat | null;
  const scaling = query.get('k') as Scaling | null;
  if (width === null || height === null) return null;
  if (format !== null && !imageFormats.includes(format)) return null;
  if (scaling !== null && !scalings.includes(scaling)) return null;
  return { width, height, format: format ?? undefined, scaling: scaling ?? undefined };
};

/** Undefined when not given, null when it is no size. */
const sideOf = (text: string | null): number | undefined | null => {
  if (text === null) return undefined;
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
};
