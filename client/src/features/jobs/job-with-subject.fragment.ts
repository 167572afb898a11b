import { graphql } from '../../api/graphql.ts';

/** A job with what it fills, as it is now: so that whoever shows that sees it. */
graphql(`
  fragment JobWithSubject on Job {
    ...JobState
    subject {
      ... on Sprite {
        ...SpriteCard
      }
      ... on Enhancement {
        ...EnhancementCard
      }
      ... on SpriteAnimation {
        ...AnimationCard
      }
      ... on Export {
        ...ExportCard
      }
    }
  }
`);
