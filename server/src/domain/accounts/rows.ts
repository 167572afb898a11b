export type UserRow = {
  id: string;
  name: string;
  email: string | null;
  passwordHash: string | null;
  isGuest: boolean;
  /** Of guests: a keyed hash of the address that they came from first. */
  household: string | null;
  softBudgetMicros: number | null;
  hardBudgetMicros: number | null;
  /** Bytes that the user's pictures, sounds and exports take, as last counted. */
  storedBytes: number;
  lastSeenAt: Date | null;
  /** When the account goes; null unless its owner asked for it. */
  deleteAfter: Date | null;
  createdAt: Date;
};

export type SessionRow = {
  id: string;
  userId: string;
  /** A keyed hash of the user and the address that it began at; null when that could not be known. */
  originHash: string | null;
  createdAt: Date;
  expiresAt: Date;
};

export type ApiTokenRow = {
  id: string;
  userId: string;
  name: string;
  prefix: string;
  secretHash: string;
  scopes: string;
  lastUsedAt: Date | null;
  expiresAt: Date | null;
  createdAt: Date;
};
