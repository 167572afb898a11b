/** Slow hashing of passwords (argon2id). */
export type Passwords = {
  hash(password: string): Promise<string>;
  /** With no hash it takes as long and says no: whether an account exists must not show in the time. */
  verify(hash: string | null, password: string): Promise<boolean>;
};
