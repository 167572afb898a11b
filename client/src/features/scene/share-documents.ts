import { graphql } from '../../api/graphql.ts';

export const SceneSharing = graphql(`
  query SceneSharing($id: ID!) {
    scene(id: $id) {
      id
      shared
      owner {
        id
        name
      }
      members {
        id
        name
      }
    }
  }
`);

export const Invite = graphql(`
  mutation Invite($sceneId: ID!) {
    inviteToScene(sceneId: $sceneId) {
      ... on InviteToScenePayload {
        url
        expiresAt
      }
      ...Failure
    }
  }
`);

export const CloseScene = graphql(`
  mutation CloseScene($sceneId: ID!) {
    closeScene(sceneId: $sceneId) {
      ... on JoinScenePayload {
        scene {
          id
          members {
            id
          }
        }
      }
      ...Failure
    }
  }
`);
