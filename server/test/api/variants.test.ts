import { expect, it } from 'vitest';
import { describeApiOnEachDatabase } from '../support/app.ts';
import { jobEnds } from '../support/main-job.ts';
import { guest, type Json } from '../support/person.ts';

const generate = /* GraphQL */ `mutation ($input: GenerateSpriteInput!) {
  generateSprite(input: $input) {
    __typename
    ... on GenerateSpritePayload { sprite { id } job { id } sprites { id seed job { id } } }
    ... on ValidationError { fields { path message } }
  }
}`;
const readings = /* GraphQL */ `query ($prompt: String!, $id: ID!) {
  readPrompt(prompt: $prompt) { ...R }
  node(id: $id) { ... on Sprite { image { sha256 } reading { ...R } } }
}
fragment R on PromptReading { subject known ignored parts { role name words color count } }`;

describeApiOnEachDatabase('variants of one wish', (app) => {
  it('are sprites of their own, with seeds that follow, all different', async () => {
    const who = await guest(app());
    const input = { prompt: 'a small green slime', width: 32, height: 32, seed: 5, count: 3 };
    const { sprite, sprites, job } = await who.do(generate, { input });
    expect(sprites.map(({ seed }: Json) => seed)).toEqual([5, 6, 7]);
    expect([sprite.id, job.id]).toEqual([sprites[0].id, sprites[0].job.id]);
    const pictures = new Set<string>();
    for (const { id, job } of sprites) {
      await jobEnds(who, job.id);
      const { node, readPrompt } = await who.get(readings, { prompt: input.prompt, id });
      pictures.add(node.image.sha256);
      expect(node.reading).toEqual(readPrompt);
      expect(node.reading).toMatchObject({ subject: 'slime', known: true });
    }
    expect(pictures.size).toBe(3);
    const alone = await who.do(generate, { input: { ...input, seed: 6, count: 1 } });
    await jobEnds(who, alone.job.id);
    const { node } = await who.get(readings, { prompt: 'x', id: alone.sprite.id });
    expect(pictures).toContain(node.image.sha256);
  });

  it.each([0, 9, -1])('are not %i', async (count) => {
    const who = await guest(app());
    const answer = await who.do(generate, { input: { prompt: 'a slime', count } });
    expect(answer).toMatchObject({ __typename: 'ValidationError', fields: [{ path: ['count'] }] });
  });
});
