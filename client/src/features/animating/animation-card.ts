import { graphql } from '../../gql/gql.ts';
import type { AnimationCardFragment } from '../../gql/graphql.ts';

graphql(`
  fragment AnimationCard on SpriteAnimation {
    id
    action
    direction
    status
    createdAt
    sprite {
      id
    }
    frames {
      durationMs
      image {
        url
        width
        height
      }
    }
    job {
      ...JobState
    }
  }
`);

export type AnimationCard = AnimationCardFragment;
