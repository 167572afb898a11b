/** What happened to whom. Small on purpose: readers fetch the current state themselves. */
export type Change =
  | { type: 'job'; id: string; ownerId: string }
  | { type: 'sprite'; id: string; ownerId: string }
  | { type: 'enhancement'; id: string; ownerId: string }
  /** `id` is a global id: the row is gone. */
  | { type: 'removed'; id: string; ownerId: string };

/** The typed pub/sub that every change goes through, after its transaction has committed. */
export type Events = {
  publish(changes: readonly Change[]): void;
  /** Changes of one job. Subscribed as soon as this returns, so a state read afterwards misses nothing. */
  jobChanges(jobId: string): AsyncIterableIterator<Change>;
  /** Changes of everything that one user owns. */
  libraryChanges(ownerId: string): AsyncIterableIterator<Change>;
};
