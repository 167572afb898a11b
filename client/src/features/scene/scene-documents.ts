import { graphql } from '../../api/graphql.ts';
import type { SceneToOpenQuery } from '../../gql/graphql.ts';

export const SceneToOpen = graphql(`
  query SceneToOpen($id: ID!) {
    scene(id: $id) {
      ...SceneCard
      revision
      document
      members {
        id
        name
      }
    }
  }
`);

export type OpenScene = NonNullable<SceneToOpenQuery['scene']>;

export const SceneState = graphql(`
  query SceneState($id: ID!) {
    scene(id: $id) {
      id
      revision
      document
    }
  }
`);

export const EditScene = graphql(`
  mutation EditScene($input: EditSceneInput!) {
    editScene(input: $input) {
      ... on EditScenePayload {
        revision
      }
      ... on ConflictError {
        currentRevision
      }
      ...Failure
    }
  }
`);

export const UndoScene = graphql(`
  mutation UndoScene($input: UndoSceneInput!) {
    undoScene(input: $input) {
      ... on EditScenePayload {
        scene {
          id
          revision
          document
        }
      }
      ...Failure
    }
  }
`);

export const RedoScene = graphql(`
  mutation RedoScene($input: UndoSceneInput!) {
    redoScene(input: $input) {
      ... on EditScenePayload {
        scene {
          id
          revision
          document
        }
      }
      ...Failure
    }
  }
`);

export const SceneEdited = graphql(`
  subscription SceneEdited($id: ID!, $sinceRevision: Int!) {
    sceneEdited(id: $id, sinceRevision: $sinceRevision) {
      revision
      edits
    }
  }
`);
