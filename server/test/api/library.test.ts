import { beforeAll, expect, it } from 'vitest';
import { describeApiOnEachDatabase } from '../support/app.ts';
import { drawn } from '../support/main-job.ts';
import { guest, type Json, type Person } from '../support/person.ts';

const list = /* GraphQL */ `query ($first: Int, $after: String, $last: Int, $before: String, $filter: SpriteFilter, $orderBy: SpriteOrder) {
  sprites(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes { id name }
    edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
const update = /* GraphQL */ `mutation ($input: UpdateSpriteInput!) {
  updateSprite(input: $input) {
    ... on UpdateSpritePayload { sprite { id name tags favorite } }
    ... on ValidationError { fields { path message } }
    ... on Error { code }
  }
}`;
const ids = (mutation: string) => /* GraphQL */ `mutation ($ids: [ID!]!) {
  ${mutation}(ids: $ids) { __typename ... on ValidationError { fields { path message } } ... on Error { code } }
}`;

describeApiOnEachDatabase('the library', (app) => {
  let who: Person;
  const made: Record<string, string> = {};
  const names = async (variables: object): Promise<string[]> =>
    (await who.get(list, variables)).sprites.nodes.map(({ name }: Json) => name);

  beforeAll(async () => {
    who = await guest(app());
    for (const [name, prompt] of [
      ['Ärger', 'a red DRAGON'],
      ['boat_1', 'a boat'],
      ['50% off', 'a coin'],
      ['Crown', 'a golden crown'],
      ['apple', 'a small dragon with an apple'],
    ] as const) {
      made[name] = await drawn(who, { name, prompt });
    }
    await who.do(update, { input: { id: made.Crown, tags: ['Royal', 'gold', 'royal'], favorite: true } });
    await who.do(update, { input: { id: made.boat_1, tags: ['gold'] } });
  }, 60_000);

  it('is there newest first, and in every other order', async () => {
    expect(await names({})).toEqual(['apple', 'Crown', '50% off', 'boat_1', 'Ärger']);
    expect(await names({ orderBy: { field: 'CREATED_AT', direction: 'ASC' } })).toEqual([
      'Ärger',
      'boat_1',
      '50% off',
      'Crown',
      'apple',
    ]);
    expect((await names({ orderBy: { field: 'UPDATED_AT', direction: 'DESC' } })).slice(0, 2)).toEqual([
      'boat_1',
      'Crown',
    ]);
    const byName = await names({ orderBy: { field: 'NAME', direction: 'ASC' } });
    expect(await names({ orderBy: { field: 'NAME', direction: 'DESC' } })).toEqual(byName.toReversed());
  });

  it('finds text in names and prompts, whatever the case, and takes wildcards for what they are', async () => {
    expect(await names({ filter: { search: 'dRAGon' } })).toEqual(['apple', 'Ärger']);
    expect(await names({ filter: { search: 'ÄRG' } })).toEqual(['Ärger']);
    expect(await names({ filter: { search: '%' } })).toEqual(['50% off']);
    expect(await names({ filter: { search: '_' } })).toEqual(['boat_1']);
    expect(await names({ filter: { search: '\\' } })).toEqual([]);
  });

  it('filters by tags, favorite, status and source', async () => {
    expect(await names({ filter: { tags: ['GOLD'] } })).toEqual(['Crown', 'boat_1']);
    expect(await names({ filter: { tags: ['gold', 'royal'] } })).toEqual(['Crown']);
    expect(await names({ filter: { favorite: true } })).toEqual(['Crown']);
    expect(await names({ filter: { favorite: false, search: 'dragon' } })).toEqual(['apple', 'Ärger']);
    expect(await names({ filter: { status: ['FAILED', 'PENDING'] } })).toEqual([]);
    expect(await names({ filter: { source: ['IMPORTED'] } })).toEqual([]);
    expect(
      await names({ filter: { status: ['READY'], source: ['GENERATED'], tags: ['gold'] } }),
    ).toHaveLength(2);
  });

  it('pages both ways without missing or repeating anything', async () => {
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const { sprites } = await who.get(list, { first: 2, after });
      expect(sprites.totalCount).toBe(5);
      expect(sprites.edges.map(({ node }: Json) => node)).toEqual(
        sprites.nodes.map(({ id }: Json) => ({ id })),
      );
      walked.push(...sprites.nodes.map(({ name }: Json) => name));
      after = sprites.pageInfo.hasNextPage ? sprites.pageInfo.endCursor : null;
    } while (after);
    expect(walked).toEqual(await names({}));

    const { sprites: end } = await who.get(list, { last: 2 });
    expect(end.nodes.map(({ name }: Json) => name)).toEqual(['boat_1', 'Ärger']);
    const { sprites: middle } = await who.get(list, { last: 2, before: end.pageInfo.startCursor });
    expect(middle.nodes.map(({ name }: Json) => name)).toEqual(['Crown', '50% off']);
    expect(middle.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it('refuses pages that are too large and cursors that are none', async () => {
    const code = async (variables: object) => (await who.ask(list, variables)).errors?.[0]?.extensions.code;
    expect(await code({ first: 101 })).toBe('VALIDATION_FAILED');
    expect(await code({ first: 1, last: 1 })).toBe('VALIDATION_FAILED');
    expect(await code({ after: 'nonsense' })).toBe('VALIDATION_FAILED');
    const { sprites } = await who.get(list, { first: 1 });
    expect(
      await code({ after: sprites.pageInfo.endCursor, orderBy: { field: 'NAME', direction: 'ASC' } }),
    ).toBe('VALIDATION_FAILED');
    expect((await who.get(list, { first: 0 })).sprites.nodes).toEqual([]);
  });

  it('keeps tags once, as written, in order', async () => {
    const { sprite } = await who.do(update, { input: { id: made.apple, tags: [' fruit ', 'Fruit', 'red'] } });
    expect(sprite.tags).toEqual(['Fruit', 'red']);
    const { fields } = await who.do(update, {
      input: { id: made.apple, name: '', tags: Array.from({ length: 33 }, (_, i) => `t${i}`) },
    });
    expect(fields.map(({ path }: Json) => path[0])).toEqual(['name', 'tags']);
  });

  it('trashes, restores and deletes, all of a call or nothing', async () => {
    const doomed = [await drawn(who, { name: 'one' }), await drawn(who, { name: 'two' })];
    expect((await who.do(ids('deleteSprites'), { ids: doomed })).fields[0].message).toMatch(
      /not in the trash/,
    );
    expect((await who.do(ids('trashSprites'), { ids: [...doomed, 'bm9uZQ'] })).code).toBe('NOT_FOUND');
    expect(await names({ filter: { trashed: true } })).toEqual([]);

    expect((await who.do(ids('trashSprites'), { ids: doomed })).__typename).toBe('TrashPayload');
    expect(await names({ filter: { trashed: true } })).toEqual(['two', 'one']);
    expect(await names({ filter: { search: 'slime' } })).toEqual([]);
    expect((await who.do(ids('restoreSprites'), { ids: [doomed[0]] })).__typename).toBe('RestorePayload');
    expect(await names({ filter: { search: 'slime' } })).toEqual(['one']);

    await who.do(ids('trashSprites'), { ids: doomed });
    expect((await who.do(ids('deleteSprites'), { ids: doomed })).__typename).toBe('DeletePayload');
    expect((await who.get('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: doomed })).nodes).toEqual(
      [null, null],
    );
    expect((await who.do(ids('trashSprites'), { ids: Array(101).fill('x') })).fields[0].message).toMatch(
      /100/,
    );
  });

  it('goes back to any version', async () => {
    const { sprite } = await who.get(
      'query($id: ID!) { sprite(id: $id) { versions { id operation } image { sha256 } originalImage { sha256 } } }',
      { id: made.Crown },
    );
    expect(sprite.versions.map(({ operation }: Json) => operation)).toEqual(['generate']);
    expect(sprite.image).toEqual(sprite.originalImage);
    const revert = /* GraphQL */ `mutation ($input: RevertSpriteInput!) {
      revertSprite(input: $input) { __typename ... on RevertSpritePayload { sprite { image { sha256 } } } ... on Error { code } }
    }`;
    const back = await who.do(revert, { input: { id: made.Crown, versionId: sprite.versions[0].id } });
    expect(back.sprite.image).toEqual(sprite.image);
    const foreignVersion = { id: made.apple, versionId: sprite.versions[0].id };
    expect((await who.do(revert, { input: foreignVersion })).code).toBe('NOT_FOUND');
  });

  it('answers any node by its id', async () => {
    const data = await who.get(
      'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Sprite { name } } }',
      {
        ids: [made.apple, 'nonsense', made.Crown, made.apple],
      },
    );
    expect(data.nodes.map((node: Json) => node?.name ?? null)).toEqual(['apple', null, 'Crown', 'apple']);
  });
});
