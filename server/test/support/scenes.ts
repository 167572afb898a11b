import type { Json, Person } from './person.ts';

export const createSceneQuery = /* GraphQL */ `mutation ($input: CreateSceneInput!) {
  createScene(input: $input) {
    __typename
    ... on CreateScenePayload { scene { id revision name width height } }
    ... on ValidationError { fields { path message } }
  }
}`;

export const editSceneQuery = /* GraphQL */ `mutation ($input: EditSceneInput!) {
  editScene(input: $input) {
    __typename
    ... on EditScenePayload { revision scene { id revision } }
    ... on ValidationError { fields { path message } }
    ... on ConflictError { currentRevision }
    ... on Error { code message }
  }
}`;

/** A new scene's id. */
export const newScene = async (who: Person, input: object = {}): Promise<string> =>
  (await who.do(createSceneQuery, { input: { name: 'A scene', ...input } })).scene.id;

/** What an edit answered. */
export const edit = (
  who: Person,
  sceneId: string,
  baseRevision: number,
  edits: object[],
  more: object = {},
): Promise<Json> => who.do(editSceneQuery, { input: { sceneId, baseRevision, edits, ...more } });

/** The scene's document and revision, as anybody who may see it gets them. */
export const sceneOf = async (who: Person, id: string): Promise<Json> =>
  (await who.get('query ($id: ID!) { scene(id: $id) { revision document } }', { id })).scene;
