import { beforeAll, expect, it } from 'vitest';
import { describeApi } from '../support/app.ts';
import { drawn, jobEnds } from '../support/main-job.ts';
import { guest, type Json, type Person } from '../support/person.ts';
import { pngOf } from '../support/png-of.ts';

const animate = `mutation ($input: AnimateSpriteInput!) { animateSprite(input: $input) {
  ... on AnimateSpritePayload { animation { id } job { id } }
  ... on ValidationError { fields { path message } } ... on Error { code } } }`;
const rotate = `mutation ($input: RotateSpriteInput!) { rotateSprite(input: $input) {
  ... on RotateSpritePayload { sprites { id } job { id } }
  ... on ValidationError { fields { path message } } ... on Error { code } } }`;
const process = `mutation ($id: ID!, $steps: [ImageStep!]!) { processSprite(input: { id: $id, steps: $steps }) {
  ... on ProcessSpritePayload { sprite { id } } ... on ValidationError { fields { path message } } } }`;
const pink = '#ff00ff';
const outline = [{ outline: { color: pink } }];

describeApi('an edited drawing', (app) => {
  let who: Person;

  const edited = async (steps: readonly object[] = outline, prompt = 'a knight'): Promise<string> => {
    const id = await drawn(who, { prompt, width: 32, height: 32, seed: 5, direction: 'SOUTH' });
    for (const step of steps) await who.do(process, { id, steps: [step] });
    return id;
  };
  const animated = async (spriteId: string, action: string): Promise<Json> => {
    const { animation, job } = await who.do(animate, {
      input: { spriteId, action, frames: 6, direction: 'SOUTH' },
    });
    expect((await jobEnds(who, job.id)).at(-1)).toMatchObject({ status: 'SUCCEEDED', error: null });
    const { node } = await who.get(
      `query ($id: ID!) { node(id: $id) { ... on SpriteAnimation { id pivotX pivotY
        frames { image { sha256 width height palette } } job { stage } } } }`,
      { id: animation.id },
    );
    return node;
  };
  const painted = async (spriteId: string): Promise<void> => {
    const file = await pngOf(32, 32, (x, y) => (x > 8 && y > 3 ? [200, x * 7, 0, 255] : [0, 0, 0, 0]));
    await who.upload(
      'mutation ($input: PaintSpriteInput!) { paintSprite(input: $input) { ... on PaintSpritePayload { sprite { id } } } }',
      { input: { id: spriteId, file: null } },
      { 'variables.input.file': file },
    );
  };

  beforeAll(async () => {
    who = await guest(app());
  });

  it('walks and attacks from its rig, with its outline on every frame', async () => {
    const spriteId = await edited();
    for (const action of ['walk', 'attack']) {
      const { frames, job } = await animated(spriteId, action);
      expect(job.stage).toContain('drawn anew');
      for (const { image } of frames) expect(image.palette).toContain(pink);
    }
  });

  it('turns all around with its outline, and each side walks on', async () => {
    const spriteId = await edited();
    const { sprites, job } = await who.do(rotate, {
      input: { spriteId, directions: ['EAST', 'NORTH_WEST'] },
    });
    expect((await jobEnds(who, job.id)).at(-1)).toMatchObject({ status: 'SUCCEEDED', error: null });
    const { nodes } = await who.get(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Sprite { id image { palette } } } }',
      { ids: sprites.map(({ id }: Json) => id) },
    );
    for (const { id, image } of nodes) {
      expect(image.palette).toContain(pink);
      expect((await animated(id, 'walk')).job.stage).toContain('drawn anew');
    }
  });

  it('keeps its pivot where it stands when a movement needs more room, and when its frames are cut', async () => {
    const spriteId = await edited([]);
    const { id, frames, pivotX, pivotY } = await animated(spriteId, 'jump');
    const [{ image }] = frames;
    expect(image.height).toBeGreaterThan(32);
    // At the middle of the still's lower edge, a border between pixels.
    const [x, y] = [pivotX * image.width, pivotY * image.height];
    expect([x % 1, y % 1]).toEqual([0, 0]);
    const { animation } = await who.do(
      `mutation ($id: ID!) { processAnimation(input: { id: $id, steps: [{ crop: { x: 1, y: 2, width: 30, height: 60 } }] }) {
        ... on ProcessAnimationPayload { animation { pivotX pivotY versions { id } } } } }`,
      { id },
    );
    expect(animation.pivotX * 30).toBeCloseTo(x - 1, 6);
    expect(animation.pivotY * 60).toBeCloseTo(y - 2, 6);
    const reverted = await who.do(
      `mutation ($id: ID!) { revertAnimation(input: { id: $id }) { ... on RevertAnimationPayload { animation { pivotX pivotY } } } }`,
      { id },
    );
    expect(reverted.animation).toEqual({ pivotX, pivotY });
  });

  it('is a drawing again when it goes back to one, also after many steps', async () => {
    const spriteId = await edited(Array.from({ length: 24 }, () => ({ flip: { axis: 'VERTICAL' } })));
    await painted(spriteId);
    expect((await animated(spriteId, 'walk')).job.stage).toContain('its pixels moved');
    const { sprite } = await who.get('query ($id: ID!) { sprite(id: $id) { versions { id operation } } }', {
      id: spriteId,
    });
    const before = sprite.versions.find(({ operation }: Json) => operation !== 'paint');
    await who.do(
      `mutation ($id: ID!, $versionId: ID!) { revertSprite(input: { id: $id, versionId: $versionId }) {
        ... on RevertSpritePayload { sprite { id } } } }`,
      { id: spriteId, versionId: before.id },
    );
    expect((await animated(spriteId, 'walk')).job.stage).toContain('drawn anew');
  });

  it('that was painted over is not turned, before anything is made, and says what can be done', async () => {
    const spriteId = await edited();
    await painted(spriteId);
    const count = async () =>
      (await who.get('query { sprites(first: 1) { totalCount } }')).sprites.totalCount;
    const before = await count();
    const { fields } = await who.do(rotate, { input: { spriteId, directions: ['EAST'] } });
    expect(fields).toMatchObject([{ path: ['directions'] }]);
    expect(fields[0].message).toContain(
      `until "paint": go back to the version before, "outline ${pink}", and turn that.`,
    );
    const { errors } = await who.ask(
      'query ($input: RotateSpriteInput!) { estimateCost(input: { rotate: $input }) { provider } }',
      { input: { spriteId, directions: ['EAST'] } },
    );
    expect(JSON.stringify(errors)).toContain('go back to the version before');
    expect(await count()).toBe(before);
  });
});
