import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../api/graphql.ts';
import type { Problem } from '../../api/problem.ts';
import { keyedInput, useWish } from '../../api/use-wish.ts';
import type { CreateSceneInput, CreateSceneMutation } from '../../gql/graphql.ts';
import { scenePath } from './scene-card.ts';

const CreateScene = graphql(`
  mutation CreateScene($input: CreateSceneInput!) {
    createScene(input: $input) {
      ... on CreateScenePayload {
        scene {
          ...SceneCard
        }
      }
      ...Failure
    }
  }
`);

const created = (data: CreateSceneMutation) => data.createScene;

/** Creates a scene and goes there. @param put ids of sprites to stand on it */
export const useCreateScene = (put: readonly string[] = []) => {
  const navigate = useNavigate();
  const [run, isBusy] = useWish(CreateScene, created, keyedInput<CreateSceneInput>);
  const [problem, setProblem] = useState<Problem>();
  const create = useCallback(
    async (input: CreateSceneInput) => {
      const outcome = await run(input);
      setProblem(outcome.problem);
      if (!outcome.payload) return;
      const search = put.length > 0 ? `?put=${put.join(',')}` : '';
      await navigate(`${scenePath(outcome.payload.scene.id)}${search}`);
    },
    [run, navigate, put],
  );
  return { create, isBusy, problem };
};
