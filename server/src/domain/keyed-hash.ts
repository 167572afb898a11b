import { createHmac } from 'node:crypto';

/** A name for something that must not be kept in clear: the same for the same, of no use to whoever has no secret. */
export type KeyedHash = (purpose: string, ...values: readonly string[]) => string;

/** @param secret the server's */
export const createKeyedHash =
  (secret: string): KeyedHash =>
  (purpose, ...values) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([purpose, ...values]))
      .digest('base64url')
      .slice(0, 22);
