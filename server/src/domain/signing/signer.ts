import { createHmac, timingSafeEqual } from 'node:crypto';

const dayMs = 24 * 3600_000;

/** What the server alone can write: HMACs with its secret. Everything that it signs is signed here. */
export type Signer = {
  /** The signature of a text, in characters that a URL takes as they are. */
  sign(text: string): string;
  /** When a link that is given out now ends: the same all day (UTC), in one to two days. In ms since 1970. */
  linkEnd(): number;
  /** Whether a link that says `expires` is signed and has not ended. Compared in constant time. */
  isGood(link: { text: string; expires: number; signature: string }): boolean;
};

export const createSigner = (secret: string, now: () => Date): Signer => {
  const sign = (text: string): string => createHmac('sha256', secret).update(text).digest('base64url');
  return {
    sign,
    linkEnd: () => (Math.floor(now().getTime() / dayMs) + 2) * dayMs,
    isGood({ text, expires, signature }) {
      const given = Buffer.from(signature);
      const right = Buffer.from(sign(text));
      return given.length === right.length && timingSafeEqual(given, right) && expires > now().getTime();
    },
  };
};
