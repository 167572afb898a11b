import type { Json, Person } from './person.ts';

const watchJob = /* GraphQL */ `subscription ($id: ID!) {
  jobUpdated(id: $id) { status progress stage error { code message } }
}`;

/** Waits for a job's end and answers with all states that were seen. */
export const jobEnds = async (who: Person, id: string): Promise<Json[]> =>
  (await who.watch(watchJob, { id })).map((data) => data.jobUpdated as Json);

const generate = /* GraphQL */ `mutation ($input: GenerateSpriteInput!) {
  generateSprite(input: $input) {
    __typename
    ... on GenerateSpritePayload { sprite { id name status } job { id status } }
    ... on ValidationError { fields { path message } }
    ... on Error { code message }
  }
}`;

export const startDrawing = (who: Person, input: object = {}): Promise<Json> =>
  who.do(generate, { input: { prompt: 'a small green slime', width: 16, height: 16, seed: 1, ...input } });

/** Draws a sprite to its end and answers with its id. */
export const drawn = async (who: Person, input: object = {}): Promise<string> => {
  const { sprite, job } = await startDrawing(who, input);
  const last = (await jobEnds(who, job.id)).at(-1)!;
  if (last.status !== 'SUCCEEDED') throw new Error(`drawing ended as ${JSON.stringify(last)}`);
  return sprite.id;
};

const enhance = /* GraphQL */ `mutation ($input: EnhanceSpriteInput!) {
  enhanceSprite(input: $input) {
    __typename
    ... on EnhanceSpritePayload { enhancement { id status } job { id } }
    ... on ValidationError { fields { path message } }
    ... on Error { code message }
  }
}`;

export const startEnhancing = (who: Person, input: object): Promise<Json> => who.do(enhance, { input });

export const importSprite = /* GraphQL */ `mutation ($input: ImportSpriteInput!) {
  importSprite(input: $input) {
    __typename
    ... on ImportSpritePayload { sprite { id name status source image { width height format sha256 palette hasAlpha } originalImage { sha256 } versions { operation } } }
    ... on ValidationError { fields { path message } }
    ... on Error { code message }
  }
}`;
