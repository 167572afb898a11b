/** Slow hashing of passwords (argon2id). */
export type Passwords = {
  /** @param from who asks, an address: hashing is in turns between them */
  hash(password: string, from: string | null): Promise<string>;
  /** With no hash it takes as long and says no: whether an account exists must not show in the time. */
  verify(hash: string | null, password: string, from: string | null): Promise<boolean>;
};
