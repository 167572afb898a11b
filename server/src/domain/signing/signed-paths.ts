import type { Signer } from './signer.ts';

export type SignedPaths = {
  /** The path with a signature: the same all day (UTC), good for one to two days. */
  sign(pathname: string): string;
  /** Whether the path came from `sign` and is still good. */
  isSigned(url: URL): boolean;
};

const signedText = (pathname: string, expires: number): string => `${pathname}?${expires}`;

/** Links to files of one's own: whoever was given one may read the file, and nobody can make one up. */
export const createSignedPaths = (signer: Signer): SignedPaths => ({
  sign(pathname) {
    const expires = signer.linkEnd();
    return `${pathname}?e=${expires}&s=${signer.sign(signedText(pathname, expires))}`;
  },
  isSigned({ pathname, searchParams }) {
    const expires = Number(searchParams.get('e') ?? 0);
    const signature = searchParams.get('s') ?? '';
    return signer.isGood({ text: signedText(pathname, expires), expires, signature });
  },
});
