/** The server's own limits for a month, in millionths of a US dollar. */
export type HouseBudgets = {
  /** All users together. */
  houseMicros: number;
  /** Each user. */
  userMicros: number;
  guestsMaySpend: boolean;
};
