import type { Signer } from './signer.ts';

/** A name for something that must not be kept in clear: the same for the same, of no use to whoever has no secret. */
export type KeyedHash = (purpose: string, ...values: readonly string[]) => string;

export const createKeyedHash =
  ({ sign }: Pick<Signer, 'sign'>): KeyedHash =>
  (purpose, ...values) =>
    sign(JSON.stringify([purpose, ...values])).slice(0, 22);
