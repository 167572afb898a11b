/** What happened to whom. Small on purpose: readers fetch the current state themselves. */
export type Change =
  | { type: 'job'; id: string; ownerId: string }
  | { type: 'sprite'; id: string; ownerId: string }
  | { type: 'enhancement'; id: string; ownerId: string }
  | { type: 'scene'; id: string; ownerId: string }
  /** Who is in a scene, or what they have selected. `id` is the scene's. */
  | { type: 'presence'; id: string }
  /** A session has ended; with no `id` all of this user's have. Its streams end with it. */
  | { type: 'session'; id: string | null; ownerId: string }
  /** `id` is a global id: the row is gone. */
  | { type: 'removed'; id: string; ownerId: string };

/** The typed pub/sub that every change goes through, after its transaction has committed. */
export type Events = {
  publish(changes: readonly Change[]): void;
  /** Changes of one job. Subscribed as soon as this returns, so a state read afterwards misses nothing. */
  jobChanges(jobId: string): AsyncIterableIterator<Change>;
  /** Changes of one scene, its end included. Subscribed as soon as this returns. */
  sceneChanges(sceneId: string): AsyncIterableIterator<Change>;
  /** Comings and goings in one scene, and its own changes: they may end the right to be there. */
  presenceChanges(sceneId: string): AsyncIterableIterator<Change>;
  /** Changes of everything that one user owns. */
  libraryChanges(ownerId: string): AsyncIterableIterator<Change>;
  /** Ends of one user's sessions. Subscribed as soon as this returns. */
  sessionChanges(ownerId: string): AsyncIterableIterator<Change>;
};
