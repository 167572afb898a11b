import { graphql } from '../../api/graphql.ts';
import type { ExportCardFragment } from '../../gql/graphql.ts';

graphql(`
  fragment ExportCard on Export {
    id
    status
    url
    format
    fileName
    byteSize
    createdAt
    goesAt: deletedAfter
    job {
      ...JobState
    }
  }
`);

export type ExportCard = ExportCardFragment;

export const SceneExports = graphql(`
  query SceneExports($id: ID!) {
    scene(id: $id) {
      id
      exports {
        ...ExportCard
      }
    }
  }
`);

export const ExportScene = graphql(`
  mutation ExportScene($input: ExportSceneInput!) {
    exportScene(input: $input) {
      ... on ExportScenePayload {
        export {
          ...ExportCard
          scene {
            id
            exports {
              ...ExportCard
            }
          }
        }
      }
      ...Failure
    }
  }
`);

export const DeleteExports = graphql(`
  mutation DeleteExports($ids: [ID!]!) {
    deleteExports(ids: $ids) {
      ... on DeletePayload {
        ids
      }
      ...Failure
    }
  }
`);
