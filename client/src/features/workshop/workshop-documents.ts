import { graphql } from '../../api/graphql.ts';
import type { BenchAnimationFragment, BenchSpriteFragment } from '../../gql/graphql.ts';

/** A sprite with all that the bench shows of it; every mutation here answers with the same. */
graphql(`
  fragment BenchSprite on Sprite {
    ...SpriteCard
    model
    recipe {
      seed
      direction
    }
    image {
      thumbhash
      byteSize
      format
      palette(max: 64)
    }
    quality {
      colors
      nativeScale
      fringePixels
      strayPixels
      findings {
        kind
        message
        mend
      }
    }
    versions {
      id
      operation
      createdAt
      steps
      image {
        url
        small: url(width: 320, format: WEBP, scaling: SMOOTH)
        width
        height
        thumbhash
        sha256
      }
    }
  }
`);

graphql(`
  fragment BenchAnimation on SpriteAnimation {
    ...AnimationCard
    quality {
      colors
      jitterPx
      loopSeam
      paletteDrift
      findings {
        kind
        message
        mend
      }
    }
    versions {
      id
      operation
      createdAt
      frameCount
      loop
    }
  }
`);

export type BenchSprite = BenchSpriteFragment;
export type BenchAnimation = BenchAnimationFragment;

export const BenchSpriteDocument = graphql(`
  query BenchSprite($id: ID!) {
    sprite(id: $id) {
      ...BenchSprite
      animations {
        ...AnimationCard
      }
    }
  }
`);

export const BenchAnimationDocument = graphql(`
  query BenchAnimation($id: ID!) {
    node(id: $id) {
      __typename
      ... on SpriteAnimation {
        ...BenchAnimation
      }
    }
  }
`);

export const ProcessSprite = graphql(`
  mutation ProcessSprite($input: ProcessSpriteInput!) {
    processSprite(input: $input) {
      ... on ProcessSpritePayload {
        sprite {
          ...BenchSprite
        }
      }
      ...Failure
    }
  }
`);

export const ProcessAnimation = graphql(`
  mutation ProcessAnimation($input: ProcessAnimationInput!) {
    processAnimation(input: $input) {
      ... on ProcessAnimationPayload {
        animation {
          ...BenchAnimation
        }
      }
      ...Failure
    }
  }
`);

export const RevertBenchSprite = graphql(`
  mutation RevertBenchSprite($input: RevertSpriteInput!) {
    revertSprite(input: $input) {
      ... on RevertSpritePayload {
        sprite {
          ...BenchSprite
        }
      }
      ...Failure
    }
  }
`);

export const ProcessPreview = graphql(`
  query ProcessPreview($input: ProcessPreviewInput!) {
    processPreview(input: $input) {
      ... on ProcessPreview {
        frames {
          url
          width
          height
        }
      }
      ...Failure
    }
  }
`);
