export type UserRow = {
  id: string;
  name: string;
  email: string | null;
  passwordHash: string | null;
  isGuest: boolean;
  softBudgetMicros: number | null;
  hardBudgetMicros: number | null;
  /** Bytes that the user's pictures, sounds and exports take, as last counted. */
  storedBytes: number;
  lastSeenAt: Date | null;
  /** When the account goes; null unless its owner asked for it. */
  deleteAfter: Date | null;
  createdAt: Date;
};

export type SessionRow = { id: string; userId: string; createdAt: Date; expiresAt: Date };

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
