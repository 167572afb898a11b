import { beforeAll, expect, it } from 'vitest';
import { describeApi } from '../support/app.ts';
import { drawn, importSprite, jobEnds } from '../support/main-job.ts';
import { guest, type Json, type Person } from '../support/person.ts';
import { pngOf } from '../support/png-of.ts';

const rotate = `mutation ($input: RotateSpriteInput!) { rotateSprite(input: $input) {
  ... on RotateSpritePayload { sprites { id name } job { id } }
  ... on ValidationError { fields { path message } } ... on Error { code } } }`;
const all = ['SOUTH', 'SOUTH_WEST', 'WEST', 'NORTH_WEST', 'NORTH', 'NORTH_EAST', 'EAST', 'SOUTH_EAST'];

describeApi('turning', (app) => {
  let who: Person;

  const turned = async (input: object): Promise<Json[]> => {
    const { sprites, job } = await who.do(rotate, { input });
    expect((await jobEnds(who, job.id)).at(-1)).toMatchObject({ status: 'SUCCEEDED', error: null });
    const { nodes } = await who.get(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Sprite { status recipe { direction } image { sha256 url } } } }',
      { ids: sprites.map(({ id }: Json) => id) },
    );
    return nodes;
  };
  const imported = async (): Promise<string> => {
    const file = await pngOf(16, 16, (x, y) => (x < 8 && y > 3 ? [200, x * 9, 0, 255] : [0, 0, 0, 0]));
    const { data } = await who.upload(
      importSprite,
      { input: { file: null } },
      { 'variables.input.file': file },
    );
    return data.importSprite.sprite.id;
  };

  beforeAll(async () => {
    who = await guest(app());
  });

  it('shows a sprite of the local artist’s from all eight sides, which can be turned on', async () => {
    const spriteId = await drawn(who, { prompt: 'a wolf', width: 32, height: 32, seed: 5 });
    const sides = await turned({ spriteId, directions: all });
    expect(sides.map(({ recipe }) => recipe.direction)).toEqual(all);
    expect(new Set(sides.map(({ image }) => image.sha256)).size).toBe(8);
    const east = await who.get(
      'query { sprites(first: 20, filter: { source: [DERIVED] }) { nodes { id recipe { direction } image { sha256 } } } }',
    );
    const facing = east.sprites.nodes.find(({ recipe }: Json) => recipe.direction === 'EAST');
    const [again] = await turned({ spriteId: facing.id, directions: ['SOUTH'] });
    expect(again.image.sha256).toBe(sides[0].image.sha256);
  });

  it('tells of every side which job draws it', async () => {
    const spriteId = await drawn(who, { prompt: 'a wolf', width: 32, height: 32, seed: 5 });
    const { sprites, job } = await who.do(
      `mutation ($input: RotateSpriteInput!) { rotateSprite(input: $input) { ... on RotateSpritePayload {
        sprites { job { id kind } derivedFrom { ... on Sprite { id job { kind } } } owner { id } } job { id } } } }`,
      { input: { spriteId, directions: ['WEST', 'EAST', 'NORTH'] } },
    );
    const side = {
      job: { id: job.id, kind: 'ROTATE' },
      derivedFrom: { id: spriteId, job: { kind: 'GENERATE' } },
    };
    expect(sprites).toMatchObject([side, side, side]);
  });

  it('mirrors what is from elsewhere where that is true, and says so where it is not', async () => {
    const spriteId = await imported();
    const [west] = await turned({ spriteId, from: 'EAST', directions: ['WEST'] });
    expect(west.status).toBe('READY');
    const refused = await who.do(rotate, { input: { spriteId, from: 'EAST', directions: ['NORTH'] } });
    expect(refused.fields).toMatchObject([
      { path: ['directions'], message: expect.stringMatching(/mirror/i) },
    ]);
  });
});
