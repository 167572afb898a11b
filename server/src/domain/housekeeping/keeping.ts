const dayMs = 24 * 3600_000;

/** For how long what nobody comes back for is kept, in days. The schema announces it from here. */
export const keptDays = {
  /** A guest who has made nothing. */
  idleGuest: 1,
  /** A guest who stays away. */
  absentGuest: 90,
  trash: 30,
  endedJob: 90,
  export: 14,
  unusedSound: 30,
  idempotencyKey: 1,
} as const;

export const daysAfter = (date: Date, days: number): Date => new Date(date.getTime() + days * dayMs);
export const daysInMs = (days: number): number => days * dayMs;

/** When something in the trash goes for good; null while it is not there. */
export const deletedAfter = ({ trashedAt }: { trashedAt: Date | null }): Date | null =>
  trashedAt && daysAfter(trashedAt, keptDays.trash);
