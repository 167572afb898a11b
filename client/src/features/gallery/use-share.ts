import { useCallback } from 'react';
import { graphql } from '../../api/graphql.ts';
import { useVerb } from '../../api/use-verb.ts';
import type { ShareMutation, UnshareMutation } from '../../gql/graphql.ts';
import { notifyProblem } from '../../ui/notify.ts';

const Share = graphql(`
  mutation Share($id: ID!) {
    share(id: $id) {
      ... on SharePayload {
        node {
          id
          ... on Scene {
            shared
          }
          ... on Sprite {
            shared
          }
        }
      }
      ...Failure
    }
  }
`);

const Unshare = graphql(`
  mutation Unshare($id: ID!) {
    unshare(id: $id) {
      ... on SharePayload {
        node {
          id
          ... on Scene {
            shared
          }
          ... on Sprite {
            shared
          }
        }
      }
      ...Failure
    }
  }
`);

const shared = (data: ShareMutation) => data.share;
const unshared = (data: UnshareMutation) => data.unshare;

/** Shows a scene or a sprite to everyone, or no longer. */
export const useShare = () => {
  const [runShare] = useVerb(Share, shared);
  const [runUnshare] = useVerb(Unshare, unshared);
  return useCallback(
    async (id: string, isShared: boolean) => {
      const { problem } = await (isShared ? runShare({ id }) : runUnshare({ id }));
      if (problem) notifyProblem(problem);
    },
    [runShare, runUnshare],
  );
};
