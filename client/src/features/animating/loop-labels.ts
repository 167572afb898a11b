import type { AnimationLoop } from '../../gql/graphql.ts';

/** Exhaustive, so that a new value of the schema does not compile without its words. */
export const loopLabels: Record<AnimationLoop, string> = {
  LOOP: 'Loop',
  PING_PONG: 'There and back',
  ONCE: 'Once',
};
