import type { Problem } from '../../api/problem.ts';

/** A guest was let in and is a stranger again: the cookie was not set, or does not come back. */
export const forgotten = (origin: string): Problem => ({
  title: 'The studio does not recognize you.',
  advice: `You were let in, but this browser did not keep it. Allow cookies for this page; or who runs the studio adds ${origin} to CORS_ORIGINS and starts it again.`,
  retryable: true,
  fields: {},
});
