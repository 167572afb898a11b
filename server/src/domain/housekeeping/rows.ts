/** The right of one process to do a piece of housekeeping until then. */
export type LeaseRow = { name: string; holder: string; expiresAt: Date };
