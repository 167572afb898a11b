import { graphql } from '../../api/graphql.ts';
import type { SceneCardFragment } from '../../gql/graphql.ts';

/** What every list shows of a scene; events carry the same. */
graphql(`
  fragment SceneCard on Scene {
    id
    name
    width
    height
    shared
    createdAt
    updatedAt
    trashedAt
    deletedAfter
    owner {
      id
      name
    }
    poster {
      url
      width
      height
      thumbhash
      sha256
    }
  }
`);

export type SceneCard = SceneCardFragment;

export const scenePath = (id: string) => `/theatre/${id}`;

export const maxNameLength = 120;
