import { readScene, type SceneEdit } from '@papeterie/stage';
import type { Client, CombinedError } from '@urql/core';
import { pipe, subscribe, onEnd as whenEnded } from 'wonka';
import { isFailure } from '../../api/failure.ts';
import { problemOfFailure, problemOfRequest } from '../../api/problem.ts';
import { randomKey } from '../../api/random-key.ts';
import type { EditAnswer, Refusal, SceneApi, StepAnswer } from '../../editor/document/scene-api.ts';
import type { EditSceneMutationVariables, UndoSceneMutation } from '../../gql/graphql.ts';
import { EditScene, RedoScene, SceneEdited, SceneState, UndoScene } from './scene-documents.ts';

type Edits = EditSceneMutationVariables['input']['edits'];

/** The stage's edits are just what the API takes; only their types do not know of each other. */
const inputOf = (edits: readonly SceneEdit[]) => edits as unknown as Edits;

/** These pass by themselves: the step goes out again, under the same key. */
const passing: unknown[] = ['RATE_LIMITED', 'SERVICE_UNAVAILABLE'];

/** What the server could not even look at may have been done or not; what it looked at and did not take was not. */
const unfulfilled = (
  error: CombinedError,
): { kind: 'unanswered' } | { kind: 'refused'; refusal: Refusal } => {
  const passes = error.graphQLErrors.some(({ extensions }) => passing.includes(extensions.code));
  return error.networkError || passes
    ? { kind: 'unanswered' }
    : { kind: 'refused', refusal: problemOfRequest(error) };
};

const fetchedOf = ({ revision, document }: { revision: number; document: unknown }) => ({
  revision,
  scene: readScene(document),
});

const stepOf = (
  answer: UndoSceneMutation['undoScene'] | undefined,
  error: CombinedError | undefined,
  nothingThere: string,
): StepAnswer => {
  if (error) return unfulfilled(error);
  if (answer && 'scene' in answer) return { kind: 'done', fetched: fetchedOf(answer.scene) };
  if (!isFailure(answer)) return { kind: 'unanswered' };
  const refusal =
    answer.code === 'VALIDATION_FAILED'
      ? { title: nothingThere, advice: 'Only your own steps count; what others did stays.' }
      : problemOfFailure(answer);
  return { kind: 'refused', refusal };
};

/** Editing over the API of the studio. */
export const createGraphSceneApi = (client: Client, sceneId: string): SceneApi => ({
  async fetch() {
    const { data, error } = await client.query(
      SceneState,
      { id: sceneId },
      { requestPolicy: 'network-only' },
    );
    if (error || !data) return { kind: 'unanswered' };
    return data.scene ? { kind: 'fetched', fetched: fetchedOf(data.scene) } : { kind: 'gone' };
  },
  async edit({ baseRevision, edits }, idempotencyKey): Promise<EditAnswer> {
    const input = { sceneId, baseRevision, edits: inputOf(edits), idempotencyKey };
    const { data, error } = await client.mutation(EditScene, { input });
    if (error) return unfulfilled(error);
    const answer = data?.editScene;
    if (answer && 'revision' in answer) return { kind: 'accepted', revision: answer.revision };
    if (answer?.__typename === 'ConflictError')
      return { kind: 'conflict', currentRevision: answer.currentRevision };
    return isFailure(answer)
      ? { kind: 'refused', refusal: problemOfFailure(answer) }
      : { kind: 'unanswered' };
  },
  async undo() {
    const { data, error } = await client.mutation(UndoScene, { input: { sceneId } });
    return stepOf(data?.undoScene, error, 'There is nothing to take back.');
  },
  async redo() {
    const { data, error } = await client.mutation(RedoScene, { input: { sceneId } });
    return stepOf(data?.redoScene, error, 'There is nothing to do again.');
  },
  listen(sinceRevision, onRevision, onEnd) {
    let isStopped = false;
    const { unsubscribe } = pipe(
      client.subscription(SceneEdited, { id: sceneId, sinceRevision }),
      whenEnded(() => {
        if (!isStopped) onEnd();
      }),
      subscribe(({ data }) => {
        const news = data?.sceneEdited;
        if (news && !isStopped) onRevision({ revision: news.revision, edits: news.edits as SceneEdit[] });
      }),
    );
    return () => {
      isStopped = true;
      unsubscribe();
    };
  },
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  newKey: randomKey,
});
