import { expect, it } from 'vitest';
import { describeApiOnEachDatabase } from '../support/app.ts';
import { drawn, jobEnds, startDrawing, startEnhancing } from '../support/main-job.ts';
import { guest, type Json, type Person } from '../support/person.ts';
import { pngOf } from '../support/png-of.ts';
import { newScene } from '../support/scenes.ts';

const plain = '__typename ... on Error { code message }';
const picture = (red: number) => pngOf(8, 8, (x) => [red, x * 20, 40, 255]);
const wav = (name: string) => new File([`RIFF0000WAVEfmt ${name}`], 'x.wav');

/** Each mutation that makes something at once: a wish under a key, and another wish under the same key. */
const makers: Record<
  string,
  {
    /** What the wishes are about. */
    prepare?(who: Person): Promise<string>;
    wish(who: Person, key: string, other: boolean, id: string): Promise<Json>;
    /** The id of what was made. */
    idOf(answer: Json): string;
  }
> = {
  createScene: {
    wish: (who, idempotencyKey, other) =>
      who.do(
        `mutation ($input: CreateSceneInput!) { createScene(input: $input) { ${plain} ... on CreateScenePayload { scene { id } } } }`,
        { input: { name: other ? 'other' : 'one', template: 'harbor', idempotencyKey } },
      ),
    idOf: ({ scene }) => scene.id,
  },
  copyToLibrary: {
    prepare: drawn,
    wish: async (who, key, other, id) =>
      who.do(
        `mutation ($id: ID!, $key: String) { copyToLibrary(id: $id, idempotencyKey: $key) { ${plain} ... on CopyToLibraryPayload { node { id } } } }`,
        { id: other ? await drawn(who, { seed: 2 }) : id, key },
      ),
    idOf: ({ node }) => node.id,
  },
  promoteEnhancement: {
    prepare: async (who) => {
      const { enhancement, job } = await startEnhancing(who, { spriteId: await drawn(who), style: 'comic' });
      await jobEnds(who, job.id);
      return enhancement.id;
    },
    wish: (who, key, other, id) =>
      who.do(
        `mutation ($id: ID!, $key: String) { promoteEnhancement(id: $id, idempotencyKey: $key) { ${plain} ... on PromoteEnhancementPayload { sprite { id } } } }`,
        { id: other ? 'another' : id, key },
      ),
    idOf: ({ sprite }) => sprite.id,
  },
  saveProcessRecipe: {
    wish: (who, idempotencyKey, other) =>
      who.do(
        `mutation ($input: SaveProcessRecipeInput!) { saveProcessRecipe(input: $input) { ${plain} ... on SaveProcessRecipePayload { recipe { id } } } }`,
        { input: { name: other ? 'other' : 'one', steps: [{ trim: {} }], idempotencyKey } },
      ),
    idOf: ({ recipe }) => recipe.id,
  },
  importSprite: {
    wish: async (who, idempotencyKey, other) =>
      (
        await who.upload(
          `mutation ($input: ImportSpriteInput!) { importSprite(input: $input) { ${plain} ... on ImportSpritePayload { sprite { id } } } }`,
          { input: { file: null, idempotencyKey } },
          { 'variables.input.file': await picture(other ? 9 : 200) },
        )
      ).data.importSprite,
    idOf: ({ sprite }) => sprite.id,
  },
  importSheet: {
    wish: async (who, idempotencyKey, other) =>
      (
        await who.upload(
          `mutation ($input: ImportSheetInput!) { importSheet(input: $input) { ${plain} ... on ImportSheetPayload { sprites { id } } } }`,
          {
            input: {
              file: null,
              as: 'SPRITES',
              cut: { cells: { columns: 2, rows: 1 } },
              name: other ? 'b' : 'a',
              idempotencyKey,
            },
          },
          { 'variables.input.file': await picture(100) },
        )
      ).data.importSheet,
    idOf: ({ sprites }) => sprites.map(({ id }: Json) => id).join(),
  },
  importSound: {
    wish: async (who, idempotencyKey, other) =>
      (
        await who.upload(
          `mutation ($input: ImportSoundInput!) { importSound(input: $input) { ${plain} ... on ImportSoundPayload { sound { id } } } }`,
          { input: { file: null, idempotencyKey } },
          { 'variables.input.file': wav(other ? 'other' : 'one') },
        )
      ).data.importSound,
    idOf: ({ sound }) => sound.id,
  },
};

describeApiOnEachDatabase('what is made at once, under a key', (app) => {
  it.each(Object.entries(makers))(
    '%s makes it once, also when asked twice at the same time',
    async (_name, { prepare, wish, idOf }) => {
      const who = await guest(app());
      const id = (await prepare?.(who)) ?? '';
      const together = await Promise.all([wish(who, 'k', false, id), wish(who, 'k', false, id)]);
      const again = await wish(who, 'k', false, id);
      const ids = new Set([...together, again].map(idOf));
      expect(ids.size).toBe(1);
      expect(await wish(who, 'k', true, id)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
      expect(ids.has(idOf(await wish(who, 'another', false, id)))).toBe(false);
      // Keys are everyone's own.
      const somebody = await guest(app());
      const theirs = (await prepare?.(somebody)) ?? '';
      expect(ids.has(idOf(await wish(somebody, 'k', false, theirs)))).toBe(false);
    },
  );

  it('says in words when what was made is gone', async () => {
    const who = await guest(app());
    const { wish, idOf } = makers.importSprite!;
    const id = idOf(await wish(who, 'k', false, ''));
    await who.do('mutation ($id: ID!) { trashSprites(ids: [$id]) { __typename } }', { id });
    await who.do('mutation ($id: ID!) { deleteSprites(ids: [$id]) { __typename } }', { id });
    expect(await wish(who, 'k', false, '')).toEqual({
      __typename: 'NotFoundError',
      code: 'NOT_FOUND',
      message: 'There is no such sprite any more.',
    });
  });

  it('also when a job made it', async () => {
    const who = await guest(app());
    const id = await drawn(who, { idempotencyKey: 'k' });
    await who.do('mutation ($id: ID!) { trashSprites(ids: [$id]) { __typename } }', { id });
    await who.do('mutation ($id: ID!) { deleteSprites(ids: [$id]) { __typename } }', { id });
    expect(await startDrawing(who, { idempotencyKey: 'k' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('a key of one mutation is used for all others, whatever they make', async () => {
    const { createScene, importSprite, saveProcessRecipe } = makers;
    const makes: Record<string, (who: Person, sceneId: string) => Promise<Json>> = {
      createScene: (who) => createScene!.wish(who, 'k', false, ''),
      importSprite: (who) => importSprite!.wish(who, 'k', false, ''),
      saveProcessRecipe: (who) => saveProcessRecipe!.wish(who, 'k', false, ''),
      generateSprite: (who) => startDrawing(who, { idempotencyKey: 'k' }),
      exportScene: (who, id) =>
        who.do(
          `mutation ($id: ID!) { exportScene(input: { sceneId: $id, format: PAPETERIE, idempotencyKey: "k" }) { ${plain} } }`,
          { id },
        ),
      editScene: (who, sceneId) =>
        who.do(
          `mutation ($id: ID!) { editScene(input: { sceneId: $id, baseRevision: 0, edits: [{ setScene: { name: "b" } }], idempotencyKey: "k" }) { ${plain} } }`,
          { id: sceneId },
        ),
    };
    const refused = { __typename: 'IdempotencyKeyReusedError' };
    for (const [first, make] of Object.entries(makes)) {
      const who = await guest(app());
      const sceneId = await newScene(who);
      expect([first, (await make(who, sceneId)).code]).toEqual([first, undefined]);
      for (const [second, other] of Object.entries(makes)) {
        if (second === first) continue;
        expect([first, second, await other(who, sceneId)]).toMatchObject([first, second, refused]);
      }
    }
  });
});
