import { graphql } from '../../api/graphql.ts';
import type { AnimationCardFragment } from '../../gql/graphql.ts';

graphql(`
  fragment AnimationCard on SpriteAnimation {
    id
    action
    direction
    loop
    status
    createdAt
    sprite {
      id
      image {
        width
        height
      }
    }
    frames {
      durationMs
      image {
        url
        width
        height
        sha256
      }
    }
    job {
      ...JobState
    }
  }
`);

export type AnimationCard = AnimationCardFragment;
