import { graphql } from '../../api/graphql.ts';
import type { SpriteCardFragment } from '../../gql/graphql.ts';

/** What every list shows of a sprite. Events carry the same fields, so that a list never has half a sprite. */
graphql(`
  fragment SpriteCard on Sprite {
    id
    name
    status
    source
    favorite
    tags
    createdAt
    updatedAt
    partOfScene
    trashedAt
    deletedAfter
    image {
      url
      small: url(width: 320, format: WEBP, scaling: SMOOTH)
      width
      height
      thumbhash
      sha256
    }
    job {
      ...JobState
    }
  }
`);

export type SpriteCard = SpriteCardFragment;
