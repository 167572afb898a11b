import { expect, it } from 'vitest';
import { graphiqlTabs } from '../../src/graphql/graphiql-tabs.ts';
import { describeApiOnEachDatabase } from '../support/app.ts';
import { drawn, jobEnds, startDrawing, startEnhancing } from '../support/main-job.ts';
import { guest, type Json, person } from '../support/person.ts';

const tab = (title: string): string => graphiqlTabs.find((found) => found.title.endsWith(title))!.query;

describeApiOnEachDatabase('the main job', (app) => {
  it('runs through the tabs of GraphiQL as they stand there', async () => {
    const start = tab('who am I');
    const signedIn = await person(app()).ask(start, {}, { 'content-type': 'application/json' });
    // Two operations in one document: GraphiQL asks which one to run.
    expect(signedIn.errors?.[0]?.message).toMatch(/what operation to execute/);
    const who = await guest(app());
    const [, whoAmI] = start.split('\n\nquery ');
    expect((await who.get(`query ${whoAmI}`)).viewer.name).toBe('Guest');

    const [read, draw] = tab('draw').split('\n\n#');
    const { readPrompt } = await who.get(read!);
    expect(readPrompt).toMatchObject({ subject: 'owl', known: true, ignored: [] });
    expect(readPrompt.parts.map(({ role }: Json) => role)).toEqual(
      expect.arrayContaining(['SUBJECT', 'TRADE', 'HELD', 'RIDDEN']),
    );
    const { generateSprite } = await who.get(`#${draw}`);
    const drawing = await who.watch(tab('watch'), { id: generateSprite.job.id });
    const last = drawing.at(-1)!.jobUpdated;
    expect(last).toMatchObject({ status: 'SUCCEEDED', progress: 1, error: null });
    expect(last.stage).toMatch(/owl/);
    expect(last.subject.image.palette.length).toBeGreaterThan(2);
    const big = await who.fetch(last.subject.image.big);
    expect(big.headers.get('content-type')).toBe('image/png');

    const mutation = tab('enhance').split('\n\n').at(-1)!;
    const { enhanceSprite } = await who.get(mutation, { spriteId: generateSprite.sprite.id });
    const enhanced = await who.watch(tab('watch'), { id: enhanceSprite.job.id });
    expect(enhanced.at(-1)!.jobUpdated.status).toBe('SUCCEEDED');

    const { sprites } = await who.get(tab('list'));
    expect(sprites.totalCount).toBe(1);
    expect(sprites.nodes[0].enhancements).toMatchObject({
      totalCount: 1,
      nodes: [{ style: { name: 'Painterly' } }],
    });
  });

  it('draws the same picture for the same request', async () => {
    const who = await guest(app());
    const shaOf = async (id: string) =>
      (await who.get('query($id: ID!) { sprite(id: $id) { image { sha256 } } }', { id })).sprite.image.sha256;
    const [one, same, other] = [await drawn(who), await drawn(who), await drawn(who, { seed: 2 })];
    expect(await shaOf(one)).toBe(await shaOf(same));
    expect(await shaOf(one)).not.toBe(await shaOf(other));
  });

  it('keeps an enhancement as a sprite of its own', async () => {
    const who = await guest(app());
    const spriteId = await drawn(who);
    const { enhancement, job } = await startEnhancing(who, { spriteId, style: 'comic' });
    expect((await jobEnds(who, job.id)).at(-1)!.status).toBe('SUCCEEDED');
    const { sprite } = await who.do(
      `mutation ($id: ID!) { promoteEnhancement(id: $id) { ... on PromoteEnhancementPayload { sprite {
        source status style { key } image { width } derivedFrom { __typename id } versions { operation } } } } }`,
      { id: enhancement.id },
    );
    expect(sprite).toMatchObject({
      source: 'DERIVED',
      status: 'READY',
      style: { key: 'comic' },
      image: { width: 512 },
      derivedFrom: { __typename: 'Enhancement', id: enhancement.id },
      versions: [{ operation: 'promote' }],
    });
  });

  it('says what is wrong with a wish, field by field, and draws nothing', async () => {
    const who = await guest(app());
    const refused = await startDrawing(who, {
      prompt: ' ',
      width: 8,
      height: 401,
      style: 'baroque',
      seed: -1,
    });
    expect(refused.__typename).toBe('ValidationError');
    expect(refused.fields.map((field: { path: string[] }) => field.path.join('.')).sort()).toEqual([
      'height',
      'prompt',
      'seed',
      'style',
      'width',
    ]);
    const long = await startDrawing(who, { prompt: 'x'.repeat(2001), name: 'y'.repeat(121) });
    expect(long.fields).toHaveLength(2);
    expect((await who.get('{ sprites { totalCount } jobs { totalCount } }')).jobs.totalCount).toBe(0);
  });

  it('refuses providers that are not there, and enhancements of nothing', async () => {
    const who = await guest(app());
    expect((await startDrawing(who, { provider: 'PIXELLAB' })).code).toBe('PROVIDER_UNAVAILABLE');
    const { sprite } = await startDrawing(who);
    const early = await startEnhancing(who, { spriteId: sprite.id, style: 'comic' });
    // It may have been drawn already on a quick machine; then it is simply enhanced.
    expect(['ValidationError', 'EnhanceSpritePayload']).toContain(early.__typename);
    const wordless = await startEnhancing(who, { spriteId: await drawn(who) });
    expect(wordless.fields[0].path).toEqual(['style']);
  });

  it('answers a repeated idempotency key with the same job, and another wish with an error', async () => {
    const who = await guest(app());
    const wish = { idempotencyKey: 'once', seed: 3 };
    const answers = await Promise.all(Array.from({ length: 8 }, () => startDrawing(who, wish)));
    expect(new Set(answers.map(({ job }) => job.id)).size).toBe(1);
    expect(new Set(answers.map(({ sprite }) => sprite.id)).size).toBe(1);
    expect((await startDrawing(who, { ...wish, seed: 4 })).code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect((await who.get('{ sprites { totalCount } }')).sprites.totalCount).toBe(1);
    // Somebody else's key is somebody else's.
    expect((await startDrawing(await guest(app()), { ...wish, seed: 4 })).__typename).toBe(
      'GenerateSpritePayload',
    );
  });

  it('gives the same surprise for the same seed', async () => {
    const who = person(app());
    const ask = async (seed: number) =>
      (await who.get(`{ randomPrompt(seed: ${seed}) { prompt seed } }`)).randomPrompt;
    expect(await ask(5)).toEqual(await ask(5));
    const prompts = await Promise.all([1, 2, 3, 4, 5, 6].map(async (seed) => (await ask(seed)).prompt));
    expect(new Set(prompts).size).toBeGreaterThan(3);
  });
});
