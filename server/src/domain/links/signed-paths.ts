import { createHmac, timingSafeEqual } from 'node:crypto';

const dayMs = 24 * 3600_000;

export type SignedPaths = {
  /** The path with a signature: the same all day (UTC), good for one to two days. */
  sign(pathname: string): string;
  /** Whether the path came from `sign` and is still good. */
  isSigned(url: URL): boolean;
};

/** Links to files of one's own: whoever was given one may read the file, and nobody can make one up. */
export const createSignedPaths = (secret: string, now: () => Date): SignedPaths => {
  const signatureOf = (pathname: string, expires: number): string =>
    createHmac('sha256', secret).update(`${pathname}?${expires}`).digest('base64url');
  return {
    sign(pathname) {
      const expires = (Math.floor(now().getTime() / dayMs) + 2) * dayMs;
      return `${pathname}?e=${expires}&s=${signatureOf(pathname, expires)}`;
    },
    isSigned({ pathname, searchParams }) {
      const expires = Number(searchParams.get('e') ?? 0);
      const given = Buffer.from(searchParams.get('s') ?? '');
      const right = Buffer.from(signatureOf(pathname, expires));
      return given.length === right.length && timingSafeEqual(given, right) && expires > now().getTime();
    },
  };
};
