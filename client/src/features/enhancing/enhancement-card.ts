import { graphql } from '../../api/graphql.ts';
import type { EnhancementCardFragment } from '../../gql/graphql.ts';

graphql(`
  fragment EnhancementCard on Enhancement {
    id
    status
    prompt
    provider
    createdAt
    style {
      key
      name
      icon
    }
    sprite {
      id
      name
    }
    image {
      url
      small: url(width: 320, format: WEBP, scaling: SMOOTH)
      width
      height
      thumbhash
    }
    job {
      ...JobState
    }
  }
`);

export type EnhancementCard = EnhancementCardFragment;

/** What an enhancement is called: its style, or the words it was asked for with. */
export const enhancementTitle = ({ style, prompt }: EnhancementCard): string =>
  style?.name ?? prompt ?? 'Enhanced';
