import { beforeAll, expect, it } from 'vitest';
import { describeApi } from '../support/app.ts';
import { drawn, jobEnds } from '../support/main-job.ts';
import { guest, type Json, type Person } from '../support/person.ts';
import { pngOf } from '../support/png-of.ts';

const fields = `id action direction loop status source provider
  frames { durationMs image { sha256 width height palette } } versions { id operation frameCount }`;
const update = `mutation ($input: UpdateAnimationInput!) { updateAnimation(input: $input) {
  ... on UpdateAnimationPayload { animation { ${fields} } } ... on ValidationError { fields { path message } } ... on Error { code } } }`;

/** An animated walk of a sprite of the local artist's. */
const animated = async (who: Person, spriteId: string, input: object = {}): Promise<Json> => {
  const started = await who.do(
    `mutation ($input: AnimateSpriteInput!) { animateSprite(input: $input) {
      ... on AnimateSpritePayload { animation { id } job { id } } ... on Error { message } } }`,
    { input: { spriteId, action: 'walk', frames: 4, seed: 3, ...input } },
  );
  const job = (await jobEnds(who, started.job.id)).at(-1)!;
  expect(job.error, JSON.stringify(job)).toBeNull();
  const { data } = await who.ask(
    `query ($id: ID!) { node(id: $id) { ... on SpriteAnimation { ${fields} } } }`,
    {
      id: started.animation.id,
    },
  );
  return data.node;
};

describeApi('animations', (app) => {
  let who: Person;
  let spriteId: string;
  let animation: Json;

  beforeAll(async () => {
    who = await guest(app());
    spriteId = await drawn(who, { prompt: 'a small knight', width: 32, height: 32, seed: 5 });
    animation = await animated(who, spriteId);
  });

  it('are drawn by the local artist: one palette, one size, durations', () => {
    expect(animation).toMatchObject({
      action: 'walk',
      loop: 'LOOP',
      status: 'READY',
      provider: 'LOCAL',
      source: 'GENERATED',
    });
    expect(animation.frames).toHaveLength(4);
    const colors = new Set(animation.frames.flatMap(({ image }: Json) => image.palette));
    expect(colors.size).toBeLessThanOrEqual(16);
    expect(new Set(animation.frames.map(({ image }: Json) => image.sha256)).size).toBeGreaterThan(1);
    for (const { durationMs, image } of animation.frames) {
      expect(durationMs).toBeGreaterThanOrEqual(20);
      expect([image.width, image.height]).toEqual([32, 32]);
    }
    expect(animation.versions).toMatchObject([{ operation: 'animate', frameCount: 4 }]);
  });

  it('are arranged anew, and get back what they had', async () => {
    const sha = (one: Json): string[] => one.frames.map(({ image }: Json) => image.sha256);
    const [first, , third] = sha(animation);
    const { animation: changed } = await who.do(update, {
      input: {
        id: animation.id,
        loop: 'PING_PONG',
        frames: [{ index: 2 }, { index: 0, durationMs: 300 }, { index: 0 }],
      },
    });
    expect(sha(changed)).toEqual([third, first, first]);
    expect(changed.frames[1].durationMs).toBe(300);
    expect(changed.loop).toBe('PING_PONG');
    const oldest = changed.versions.at(-1);
    const { animation: back } = await who.do(
      `mutation ($id: ID!, $v: ID!) { revertAnimation(input: { id: $id, versionId: $v }) { ... on RevertAnimationPayload { animation { ${fields} } } } }`,
      { id: animation.id, v: oldest.id },
    );
    expect(sha(back)).toEqual(sha(animation));
    expect(back.loop).toBe('LOOP');
    expect(back.versions).toHaveLength(3);
  });

  it('say which frame cannot be', async () => {
    const refused = await who.do(update, {
      input: { id: animation.id, frames: [{ index: 0 }, { index: 9 }] },
    });
    expect(refused.fields).toMatchObject([{ path: ['frames', '1', 'index'] }]);
    const none = await who.do(update, { input: { id: animation.id, frames: [] } });
    expect(none.fields).toMatchObject([{ path: ['frames'] }]);
  });

  it('are worked on frame by frame with one palette and one box', async () => {
    const own = await animated(who, spriteId, { action: 'idle', seed: 4 });
    const { animation: processed } = await who.do(
      `mutation ($id: ID!, $steps: [ImageStep!]!) { processAnimation(input: { id: $id, steps: $steps }) {
        ... on ProcessAnimationPayload { animation { ${fields} } } ... on ValidationError { fields { path message } } } }`,
      { id: own.id, steps: [{ trim: {} }, { palette: { maxColors: 4 } }, { outline: { color: '#ff00ff' } }] },
    );
    const sizes = new Set(processed.frames.map(({ image }: Json) => `${image.width}x${image.height}`));
    expect(sizes.size).toBe(1);
    expect(new Set(processed.frames.flatMap(({ image }: Json) => image.palette)).size).toBe(5);
    expect(processed.versions[0].operation).toBe('trim, at most 4 colors, outline #ff00ff');
  });

  it('are nobody else’s', async () => {
    const other = await guest(app());
    const refused = await other.do(update, { input: { id: animation.id, loop: 'ONCE' } });
    expect(refused.code).toBe('NOT_FOUND');
    const deleted = await other.do(
      'mutation ($ids: [ID!]!) { deleteAnimations(ids: $ids) { ... on Error { code } } }',
      { ids: [animation.id] },
    );
    expect(deleted.code).toBe('NOT_FOUND');
  });

  it('can be deleted', async () => {
    const own = await animated(who, spriteId, { action: 'blink', frames: 2 });
    await who.do('mutation ($ids: [ID!]!) { deleteAnimations(ids: $ids) { ... on DeletePayload { ids } } }', {
      ids: [own.id],
    });
    const { data } = await who.ask('query ($id: ID!) { node(id: $id) { id } }', { id: own.id });
    expect(data.node).toBeNull();
  });

  it('are not made of pictures that would take minutes', async () => {
    const large = await pngOf(1_100, 20, () => [9, 9, 9, 255]);
    const { data } = await who.upload(
      'mutation ($file: File!) { importSprite(input: { file: $file }) { ... on ImportSpritePayload { sprite { id } } } }',
      { file: null },
      { 'variables.file': large },
    );
    const refused = await who.do(
      'mutation ($id: ID!) { animateSprite(input: { spriteId: $id, action: "walk" }) { ... on ValidationError { fields { path message } } } }',
      { id: data.importSprite.sprite.id },
    );
    expect(refused.fields).toMatchObject([
      { path: ['spriteId'], message: expect.stringContaining('1024 px') },
    ]);
  });

  it('move pictures from elsewhere by their pixels', async () => {
    const block = await pngOf(24, 24, (x, y) =>
      x >= 7 && x < 17 && y >= 4 && y < 22 ? [200, 60, 40, 255] : [0, 0, 0, 0],
    );
    const { data } = await who.upload(
      'mutation ($file: File!) { importSprite(input: { file: $file }) { ... on ImportSpritePayload { sprite { id } } } }',
      { file: null },
      { 'variables.file': block },
    );
    const moved = await animated(who, data.importSprite.sprite.id, { action: 'hop', frames: 6 });
    expect(new Set(moved.frames.map(({ image }: Json) => image.sha256)).size).toBeGreaterThan(2);
    for (const { image } of moved.frames) expect(image.palette).toEqual(['#c83c28']);
  });
});
