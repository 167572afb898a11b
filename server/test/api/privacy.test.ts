import { beforeAll, expect, it } from 'vitest';
import { encodeGlobalId } from '../../src/domain/global-id.ts';
import { describeApi } from '../support/app.ts';
import { drawn, jobEnds, startDrawing, startEnhancing } from '../support/main-job.ts';
import { guest, type Json, type Person, person } from '../support/person.ts';
import { edit, newScene } from '../support/scenes.ts';

const mutations = (...fields: string[]) =>
  fields.map((field): [string, string] => [
    'ID!',
    `mutation ($id: ID!) { ${field} { __typename ... on Error { code message } } }`,
  ]);

/** Everything that takes an id. `$id` is asked for as a type that fits the field. */
const questions: Record<string, [type: string, query: string][]> = {
  Sprite: [
    ['ID!', 'query ($id: ID!) { node(id: $id) { id } }'],
    ['ID!', 'query ($id: ID!) { nodes(ids: [$id]) { id } }'],
    ['ID!', 'query ($id: ID!) { sprite(id: $id) { id } }'],
    ['ID!', 'query ($id: ID!) { enhancements(filter: { spriteId: $id }) { totalCount nodes { id } } }'],
    [
      'ID!',
      'mutation ($id: ID!) { updateSprite(input: { id: $id, name: "mine" }) { __typename ... on Error { code message } } }',
    ],
    [
      'ID!',
      'mutation ($id: ID!) { revertSprite(input: { id: $id }) { __typename ... on Error { code message } } }',
    ],
    ['ID!', 'mutation ($id: ID!) { trashSprites(ids: [$id]) { __typename ... on Error { code message } } }'],
    [
      'ID!',
      'mutation ($id: ID!) { restoreSprites(ids: [$id]) { __typename ... on Error { code message } } }',
    ],
    ['ID!', 'mutation ($id: ID!) { deleteSprites(ids: [$id]) { __typename ... on Error { code message } } }'],
    [
      'ID!',
      'mutation ($id: ID!) { enhanceSprite(input: { spriteId: $id, style: "comic" }) { __typename ... on Error { code message } } }',
    ],
    ['ID!', 'query ($id: ID!) { processPreview(input: { id: $id, steps: [{ trim: {} }] }) { __typename } }'],
    ...mutations(
      'processSprite(input: { id: $id, steps: [{ trim: {} }] })',
      'animateSprite(input: { spriteId: $id, action: "walk" })',
      'rotateSprite(input: { spriteId: $id, directions: [EAST] })',
      'remixSprite(input: { id: $id })',
      'exportSprites(input: { spriteIds: [$id], format: ZIP })',
      'saveProcessRecipe(input: { name: "x", steps: [{ palette: { spriteId: $id } }] })',
    ),
  ],
  SpriteVersion: [['ID!', 'query ($id: ID!) { node(id: $id) { id } }']],
  SpriteAnimation: [
    ['ID!', 'query ($id: ID!) { node(id: $id) { id } }'],
    ['ID!', 'query ($id: ID!) { processPreview(input: { id: $id, steps: [{ trim: {} }] }) { __typename } }'],
    ...mutations(
      'updateAnimation(input: { id: $id, loop: ONCE })',
      'revertAnimation(input: { id: $id })',
      'processAnimation(input: { id: $id, steps: [{ trim: {} }] })',
      'deleteAnimations(ids: [$id])',
      'exportSprites(input: { animationIds: [$id], format: ZIP })',
    ),
  ],
  AnimationVersion: [['ID!', 'query ($id: ID!) { node(id: $id) { id } }']],
  ProcessRecipe: [
    ['ID!', 'query ($id: ID!) { node(id: $id) { id } }'],
    ...mutations(
      'saveProcessRecipe(input: { id: $id, name: "mine", steps: [{ trim: {} }] })',
      'deleteProcessRecipe(id: $id)',
    ),
  ],
  Enhancement: [
    ['ID!', 'query ($id: ID!) { node(id: $id) { id } }'],
    [
      'ID!',
      'mutation ($id: ID!) { promoteEnhancement(id: $id) { __typename ... on Error { code message } } }',
    ],
  ],
  Job: [
    ['ID!', 'query ($id: ID!) { node(id: $id) { id } }'],
    ['ID!', 'query ($id: ID!) { job(id: $id) { id } }'],
    ['ID!', 'mutation ($id: ID!) { cancelJob(id: $id) { __typename ... on Error { code message } } }'],
    ['ID!', 'mutation ($id: ID!) { retryJob(id: $id) { __typename ... on Error { code message } } }'],
  ],
  Scene: [
    ['ID!', 'query ($id: ID!) { node(id: $id) { id } }'],
    ['ID!', 'query ($id: ID!) { scene(id: $id) { id } }'],
    ...mutations(
      'editScene(input: { sceneId: $id, baseRevision: 0, edits: [{ setScene: { name: "mine" } }] })',
      'undoScene(input: { sceneId: $id })',
      'redoScene(input: { sceneId: $id })',
      'directScene(input: { sceneId: $id, prompt: "all bob" })',
      'exportScene(input: { sceneId: $id, format: GIF })',
      'inviteToScene(sceneId: $id)',
      'closeScene(sceneId: $id)',
      'share(id: $id)',
      'unshare(id: $id)',
      'copyToLibrary(id: $id)',
      'trashScenes(ids: [$id])',
      'restoreScenes(ids: [$id])',
      'deleteScenes(ids: [$id])',
      'updatePresence(input: { sceneId: $id, visitorId: "x" })',
      'ID!',
    ),
  ],
  Export: [['ID!', 'query ($id: ID!) { node(id: $id) { id } }']],
  Sound: [['ID!', 'query ($id: ID!) { node(id: $id) { id } }']],
  User: [['ID!', 'query ($id: ID!) { node(id: $id) { id } }']],
};

const never = '01HZZZZZZZZZZZZZZZZZZZZZZZ';

describeApi('what belongs to somebody else', (app) => {
  let owner: Person;
  let stranger: Person;
  const ids: Record<string, string> = {};
  let imageUrl: string;

  beforeAll(async () => {
    owner = await guest(app());
    stranger = await guest(app());
    ids.Sprite = await drawn(owner);
    const { enhancement, job } = await startEnhancing(owner, { spriteId: ids.Sprite, style: 'comic' });
    ids.Enhancement = enhancement.id;
    ids.Job = job.id;
    const data = await owner.get(
      'query($id: ID!) { viewer { id } sprite(id: $id) { versions { id } image { url(width: 64) } } }',
      { id: ids.Sprite },
    );
    ids.User = data.viewer.id;
    ids.SpriteVersion = data.sprite.versions[0].id;
    imageUrl = data.sprite.image.url;
    ids.Scene = await newScene(owner, { name: 'Own' });
    await edit(owner, ids.Scene, 0, [{ addLayer: { spriteId: ids.Sprite } }]);
    const input = { sceneId: ids.Scene, format: 'GIF', fps: 1, width: 16, to: 1 };
    const exporting = await owner.do(
      'mutation ($input: ExportSceneInput!) { exportScene(input: $input) { ... on ExportScenePayload { export { id } } } }',
      { input },
    );
    ids.Export = exporting.export.id;
    const wav = new File(['RIFF0000WAVEfmt 0000'], 'x.wav');
    const uploaded = await owner.upload(
      'mutation ($file: File!) { importSound(input: { file: $file }) { ... on ImportSoundPayload { sound { id } } } }',
      { file: null },
      { 'variables.file': wav },
    );
    ids.Sound = uploaded.data.importSound.sound.id;
    const animated = await owner.do(
      'mutation ($id: ID!) { animateSprite(input: { spriteId: $id, action: "hop", frames: 2 }) { ... on AnimateSpritePayload { animation { id } job { id } } } }',
      { id: ids.Sprite },
    );
    ids.SpriteAnimation = animated.animation.id;
    await jobEnds(owner, animated.job.id);
    const { node } = await owner.get(
      'query ($id: ID!) { node(id: $id) { ... on SpriteAnimation { versions { id } } } }',
      { id: ids.SpriteAnimation },
    );
    ids.AnimationVersion = node.versions[0].id;
    const saved = await owner.do(
      'mutation { saveProcessRecipe(input: { name: "Own", steps: [{ trim: {} }] }) { ... on SaveProcessRecipePayload { recipe { id } } } }',
    );
    ids.ProcessRecipe = saved.recipe.id;
  });

  it.each(
    Object.entries(questions).flatMap(([type, queries]) =>
      queries.map(([, query]) => [type, query] as const),
    ),
  )('%s: %s', async (type, query) => {
    const [foreign, none, signedOut, signedOutNone] = await Promise.all([
      stranger.ask(query, { id: ids[type] }),
      stranger.ask(query, { id: encodeGlobalId(type, never) }),
      person(app()).ask(query, { id: ids[type] }),
      person(app()).ask(query, { id: encodeGlobalId(type, never) }),
    ]);
    const plain = ({ data, errors, status }: Json) => ({ data, errors, status });
    expect(plain(foreign)).toEqual(plain(none));
    expect(plain(signedOut)).toEqual(plain(signedOutNone));
  });

  it('is as it was afterwards', async () => {
    const { sprite } = await owner.get(
      'query($id: ID!) { sprite(id: $id) { name trashedAt image { url } } }',
      { id: ids.Sprite },
    );
    expect(sprite).toMatchObject({ name: 'A small green slime', trashedAt: null });
  });

  it('does not show in lists', async () => {
    const data = await stranger.get(
      '{ sprites { totalCount } enhancements { totalCount } jobs { totalCount } scenes { totalCount } gallery { totalCount } }',
    );
    expect(data).toEqual({
      scenes: { totalCount: 0 },
      gallery: { totalCount: 0 },
      sprites: { totalCount: 0 },
      enhancements: { totalCount: 0 },
      jobs: { totalCount: 0 },
    });
  });

  it('cannot be watched: it ends at once, like nothing', async () => {
    const watch = 'subscription ($id: ID!) { jobUpdated(id: $id) { id status } }';
    expect(await stranger.watch(watch, { id: ids.Job })).toEqual([]);
    expect(await stranger.watch(watch, { id: encodeGlobalId('Job', never) })).toEqual([]);
  });

  it('does not come over the stream of changes', async () => {
    const changes = stranger.watch(
      'subscription { libraryChanged { ... on SpriteChange { sprite { name } } } }',
      {},
      1,
    );
    // The stream opens a moment after it was asked for.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await startDrawing(owner, { name: 'not for strangers' });
    await startDrawing(stranger, { name: 'my own' });
    expect(await changes).toEqual([{ libraryChanged: { sprite: { name: 'my own' } } }]);
  });

  it('has pictures that only a signed URL shows', async () => {
    const answer = async (url: string) => {
      const response = await stranger.fetch(url);
      return { status: response.status, headers: [...response.headers], body: await response.text() };
    };
    expect((await stranger.fetch(imageUrl)).status).toBe(200);
    const nothing = await answer(`/api/images/${'0'.repeat(64)}`);
    expect(nothing.status).toBe(404);
    const bare = imageUrl.split('?')[0]!;
    for (const url of [
      bare,
      `${imageUrl}x`,
      imageUrl.replace('w=64', 'w=65'),
      imageUrl.replace(/e=\d/, 'e=9'),
    ]) {
      expect(await answer(url)).toEqual(nothing);
    }
  });
});
