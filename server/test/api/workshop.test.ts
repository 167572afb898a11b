import { beforeAll, expect, it } from 'vitest';
import { readSignature } from '../../src/domain/sprites/signature.ts';
import { describeApi } from '../support/app.ts';
import { drawn, importSprite, jobEnds } from '../support/main-job.ts';
import { guest, type Json, type Person } from '../support/person.ts';
import { pngOf } from '../support/png-of.ts';

const upload = async (who: Person, file: File): Promise<string> => {
  const { data } = await who.upload(
    importSprite,
    { input: { file: null } },
    { 'variables.input.file': file },
  );
  return data.importSprite.sprite.id;
};

/** A red block with a speck beside it and one soft pixel. */
const flawed = () =>
  pngOf(16, 16, (x, y) => {
    if (x === 1 && y === 1) return [0, 0, 255, 255];
    if (x === 10 && y === 4) return [255, 0, 0, 90];
    return x >= 4 && x < 10 && y >= 4 && y < 12 ? [255, (x % 2) * 255, 0, 255] : [0, 0, 0, 0];
  });

describeApi('the workshop', (app) => {
  let who: Person;
  let other: Person;

  beforeAll(async () => {
    who = await guest(app());
    other = await guest(app());
  });

  it('previews steps without keeping anything', async () => {
    const id = await upload(who, await flawed());
    const preview = await who.do(
      `query ($id: ID!) { processPreview(input: { id: $id, steps: [{ trim: {} }, { scale: { factor: 2 } }] }) {
        ... on ProcessPreview { frames { url width height } } ... on Error { message } } }`,
      { id },
    );
    expect(preview.frames).toMatchObject([{ width: 20, height: 22 }]);
    expect(preview.frames[0].url).toMatch(/^data:image\/png;base64,/);
    const { sprite } = await who.get('query ($id: ID!) { sprite(id: $id) { versions { id } } }', { id });
    expect(sprite.versions).toHaveLength(1);
  });

  it('keeps recipes, and runs them on many sprites: what one cannot take does not keep the others', async () => {
    const save = `mutation ($input: SaveProcessRecipeInput!) { saveProcessRecipe(input: $input) {
      ... on SaveProcessRecipePayload { recipe { id name steps } } ... on ValidationError { fields { path } } ... on Error { code } } }`;
    const { recipe } = await who.do(save, {
      input: { name: 'Tidy', steps: [{ trim: {} }, { removeStrays: {} }] },
    });
    expect(recipe.steps).toEqual([{ trim: { padding: 0 } }, { removeStrays: { maxPixels: 2 } }]);
    const refused = await who.do(save, {
      input: { name: 'No', steps: [{ removeStrays: { maxPixels: 0 } }] },
    });
    expect(refused.fields).toMatchObject([{ path: ['steps', '0', 'removeStrays', 'maxPixels'] }]);

    const good = await upload(who, await flawed());
    const empty = await upload(who, await pngOf(8, 8, () => [0, 0, 0, 0]));
    const run = `mutation ($input: ProcessSpritesInput!) { processSprites(input: $input) {
      ... on ProcessSpritesPayload { sprites { id image { width height } versions { operation steps } } unprocessed { id message } }
      ... on ValidationError { fields { path message } } ... on Error { code } } }`;
    const done = await who.do(run, { input: { ids: [good, empty], recipeId: recipe.id } });
    expect(done.sprites).toMatchObject([{ id: good, image: { width: 10, height: 11 } }]);
    expect(done.sprites[0].versions[0]).toMatchObject({
      operation: 'trim, remove strays up to 2 px',
      steps: recipe.steps,
    });
    expect(done.unprocessed).toMatchObject([
      { id: empty, message: expect.stringContaining('nothing in it') },
    ]);

    const both = await who.do(run, { input: { ids: [good], recipeId: recipe.id, steps: [{ trim: {} }] } });
    expect(both.fields).toMatchObject([{ path: ['recipeId'] }]);
    expect((await other.do(run, { input: { ids: [good], recipeId: recipe.id } })).code).toBe('NOT_FOUND');
    expect(
      (await other.do(save, { input: { id: recipe.id, name: 'Mine', steps: [{ trim: {} }] } })).code,
    ).toBe('NOT_FOUND');
    const remove =
      'mutation ($id: ID!) { deleteProcessRecipe(id: $id) { ... on DeleteProcessRecipePayload { id } ... on Error { code } } }';
    expect((await other.do(remove, { id: recipe.id })).code).toBe('NOT_FOUND');
    await who.do(remove, { id: recipe.id });
    expect((await who.get('{ processRecipes { id } }')).processRecipes).toEqual([]);
  });

  it('says which palettes it knows by name, and takes each', async () => {
    const { namedPalettes } = await who.get('{ namedPalettes { key name colors } }');
    expect(namedPalettes.length).toBeGreaterThanOrEqual(12);
    const id = await upload(who, await flawed());
    for (const { key, colors } of namedPalettes) {
      const { frames } = await who.do(
        `query ($id: ID!, $steps: [ImageStep!]!) { processPreview(input: { id: $id, steps: $steps }) { ... on ProcessPreview { frames { url } } } }`,
        { id, steps: [{ palette: { name: key } }] },
      );
      expect(frames, key).toHaveLength(1);
      for (const color of colors) expect(color).toMatch(/^#[0-9a-f]{6}$/);
    }
  });

  it('takes the palette of another sprite', async () => {
    const id = await upload(who, await flawed());
    const green = await upload(who, await pngOf(8, 8, (x) => [0, 100 + x * 10, 0, 255]));
    const { sprite } = await who.do(
      `mutation ($id: ID!, $steps: [ImageStep!]!) { processSprite(input: { id: $id, steps: $steps }) {
        ... on ProcessSpritePayload { sprite { image { palette } } } } }`,
      { id, steps: [{ palette: { spriteId: green } }] },
    );
    for (const color of sprite.image.palette) expect(color).toMatch(/^#00..00$/);
    const foreign = await other.do(
      `mutation ($id: ID!, $steps: [ImageStep!]!) { processSprite(input: { id: $id, steps: $steps }) { ... on Error { code } } }`,
      { id: await upload(other, await flawed()), steps: [{ palette: { spriteId: green } }] },
    );
    expect(foreign.code).toBe('NOT_FOUND');
  });

  it('measures, and its mends mend', async () => {
    const id = await upload(who, await flawed());
    const measure = async () =>
      (
        await who.get(
          'query ($id: ID!) { sprite(id: $id) { quality { colors strayPixels fringePixels nativeScale findings { kind mend } } } }',
          { id },
        )
      ).sprite.quality;
    const before = await measure();
    expect(before).toMatchObject({ strayPixels: 1, fringePixels: 1, nativeScale: 1 });
    expect(before.findings.map(({ kind }: Json) => kind)).toEqual(['FRINGE', 'STRAYS']);
    for (const { mend } of before.findings) {
      await who.do(
        `mutation ($id: ID!, $steps: [ImageStep!]!) { processSprite(input: { id: $id, steps: $steps }) { ... on Error { message } } }`,
        { id, steps: mend },
      );
    }
    expect(await measure()).toMatchObject({ strayPixels: 0, fringePixels: 0, findings: [] });
  });

  it('takes a painted picture as a new version, unless the sprite has another one by now', async () => {
    const id = await upload(who, await flawed());
    const sha = async () =>
      (await who.get('query ($id: ID!) { sprite(id: $id) { image { sha256 } } }', { id })).sprite.image
        .sha256;
    const base = await sha();
    const paint = `mutation ($input: PaintSpriteInput!) { paintSprite(input: $input) {
      ... on PaintSpritePayload { sprite { image { width palette } versions { operation } } }
      ... on ValidationError { fields { path } } ... on Error { code } } }`;
    const painted = await pngOf(12, 12, () => [9, 9, 9, 255]);
    const send = (by: Person) =>
      by.upload(paint, { input: { id, file: null, baseSha256: base } }, { 'variables.input.file': painted });
    const { data } = await send(who);
    expect(data.paintSprite.sprite).toMatchObject({ image: { width: 12, palette: ['#090909'] } });
    expect(data.paintSprite.sprite.versions[0].operation).toBe('paint');
    expect((await send(who)).data.paintSprite.fields).toMatchObject([{ path: ['baseSha256'] }]);
    expect((await send(other)).data.paintSprite.code).toBe('NOT_FOUND');
  });

  it('draws again from the recipe, which travels with the picture', async () => {
    const id = await drawn(who, {
      prompt: 'a red dragon',
      width: 32,
      height: 32,
      seed: 11,
      outline: 'BLACK',
    });
    const { sprite } = await who.get(
      'query ($id: ID!) { sprite(id: $id) { recipe { prompt width seed outline } model image { url sha256 } } }',
      { id },
    );
    expect(sprite.recipe).toEqual({ prompt: 'a red dragon', width: 32, seed: 11, outline: 'BLACK' });
    const bytes = new Uint8Array(await (await who.fetch(sprite.image.url)).arrayBuffer());
    expect(readSignature(bytes)).toMatchObject({
      provider: 'LOCAL',
      model: sprite.model,
      recipe: { seed: 11 },
    });

    const brought = await upload(other, new File([bytes], 'dragon.png'));
    const remix = `mutation ($input: RemixSpriteInput!) { remixSprite(input: $input) {
      ... on RemixSpritePayload { sprite { id } job { id } } ... on ValidationError { fields { path } } ... on Error { code } } }`;
    expect((await other.do(remix, { input: { id } })).code).toBe('NOT_FOUND');
    const again = await other.do(remix, { input: { id: brought } });
    await jobEnds(other, again.job.id);
    const { sprite: same } = await other.get(
      'query ($id: ID!) { sprite(id: $id) { image { sha256 } derivedFrom { id } source } }',
      { id: again.sprite.id },
    );
    expect(same).toMatchObject({ image: { sha256: sprite.image.sha256 }, derivedFrom: { id: brought } });
    const sibling = await other.do(remix, { input: { id: brought, seed: 12, name: 'Sibling' } });
    await jobEnds(other, sibling.job.id);
    const { sprite: kin } = await other.get(
      'query ($id: ID!) { sprite(id: $id) { name image { sha256 } recipe { seed outline } } }',
      { id: sibling.sprite.id },
    );
    expect(kin).toMatchObject({ name: 'Sibling', recipe: { seed: 12, outline: 'BLACK' } });
    expect(kin.image.sha256).not.toBe(sprite.image.sha256);
    const never = await upload(other, await flawed());
    expect((await other.do(remix, { input: { id: never } })).fields).toMatchObject([{ path: ['id'] }]);
  });

  it('tells a sprite’s family, to its owner alone', async () => {
    const id = await drawn(who, { seed: 21 });
    const remixed = await who.do(
      'mutation ($id: ID!) { remixSprite(input: { id: $id, seed: 22 }) { ... on RemixSpritePayload { sprite { id } job { id } } } }',
      { id },
    );
    await jobEnds(who, remixed.job.id);
    const enhanced = await who.do(
      'mutation ($id: ID!) { enhanceSprite(input: { spriteId: $id, style: "comic", seed: 1 }) { ... on EnhanceSpritePayload { enhancement { id } job { id } } } }',
      { id: remixed.sprite.id },
    );
    await jobEnds(who, enhanced.job.id);
    const family = `query ($id: ID!) { sprite(id: $id) { provenance { complete nodes { __typename id } edges { from to operation } } } }`;
    const { sprite } = await who.get(family, { id: remixed.sprite.id });
    expect(sprite.provenance).toEqual({
      complete: true,
      nodes: [
        { __typename: 'Sprite', id },
        { __typename: 'Sprite', id: remixed.sprite.id },
        { __typename: 'Enhancement', id: enhanced.enhancement.id },
      ],
      edges: [
        { from: id, to: remixed.sprite.id, operation: 'generate' },
        { from: remixed.sprite.id, to: enhanced.enhancement.id, operation: 'enhance' },
      ],
    });
    await who.do('mutation ($id: ID!) { share(id: $id) { ... on Error { message } } }', { id });
    const seen = await other.get(family, { id });
    expect(seen.sprite.provenance).toBeNull();
  });
});
