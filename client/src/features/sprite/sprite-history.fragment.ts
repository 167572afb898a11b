import { graphql } from '../../api/graphql.ts';

/** What a sprite's page tells of its picture, and what the sprite looked like before. */
graphql(`
  fragment SpriteHistory on Sprite {
    image {
      byteSize
      format
      palette(max: 16)
    }
    versions {
      id
      operation
      createdAt
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
