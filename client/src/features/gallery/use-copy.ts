import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../api/graphql.ts';
import { keyedId, useWish } from '../../api/use-wish.ts';
import type { CopyToLibraryMutation } from '../../gql/graphql.ts';
import { notify, notifyProblem } from '../../ui/notify.ts';
import { scenePath } from '../theatre/scene-card.ts';

const Copy = graphql(`
  mutation CopyToLibrary($id: ID!, $idempotencyKey: String) {
    copyToLibrary(id: $id, idempotencyKey: $idempotencyKey) {
      ... on CopyToLibraryPayload {
        node {
          __typename
          id
          ... on Scene {
            ...SceneCard
          }
          ... on Sprite {
            ...SpriteCard
          }
        }
      }
      ...Failure
    }
  }
`);

const copied = (data: CopyToLibraryMutation) => data.copyToLibrary;

/** Makes a copy of one's own, and says where it is. */
export const useCopy = () => {
  const navigate = useNavigate();
  const [run, isBusy] = useWish(Copy, copied, keyedId);
  const copy = useCallback(
    async (id: string) => {
      const { payload, problem } = await run(id);
      if (problem) {
        notifyProblem(problem);
        return;
      }
      const node = payload.node;
      if (!node) return;
      const isScene = node.__typename === 'Scene';
      notify(isScene ? 'A copy is in your theatre' : 'A copy is in your library', {
        label: 'Open',
        onClick: () => void navigate(isScene ? scenePath(node.id) : `/sprite/${node.id}`),
      });
    },
    [run, navigate],
  );
  return [copy, isBusy] as const;
};
