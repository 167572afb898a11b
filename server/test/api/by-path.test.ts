import { beforeAll, expect, it } from 'vitest';
import { describeApi } from '../support/app.ts';
import { drawn, importSprite, jobEnds, startEnhancing } from '../support/main-job.ts';
import { guest, type Json, type Person } from '../support/person.ts';
import { pngOf } from '../support/png-of.ts';
import { edit, newScene } from '../support/scenes.ts';
import { pathsFrom, selectionOf } from '../support/walk-schema.ts';

/** Everything private has this in its texts. */
const secret = 'SECRET';

describeApi('what a stranger may hold leads to nothing that they may not', (app) => {
  let owner: Person;
  let stranger: Person;
  /** What the stranger may hold: their own things, and what is or was shared with them. */
  const held: Record<string, string> = {};
  /** Ids, hashes and words of what is nobody's business. */
  const secrets = new Set<string>();
  let sharedScene: string;
  let revisionWhenShared: number;

  const share = (id: string) => owner.do('mutation ($id: ID!) { share(id: $id) { __typename } }', { id });
  const unshare = (id: string) => owner.do('mutation ($id: ID!) { unshare(id: $id) { __typename } }', { id });
  const rename = (id: string, input: object) =>
    owner.do('mutation ($input: UpdateSpriteInput!) { updateSprite(input: $input) { __typename } }', {
      input: { id, ...input },
    });

  beforeAll(async () => {
    owner = await guest(app());
    stranger = await guest(app());

    // A private sprite with all that hangs on one.
    const hidden = await drawn(owner, { prompt: `a red fox ${secret}`, name: `${secret} sprite`, seed: 7 });
    secrets.add(hidden);
    // A sprite that is shared, with a past, tags, and things that came of it.
    const upload = await owner.upload(
      importSprite,
      { input: { name: 'Shared', file: null } },
      {
        'variables.input.file': await pngOf(8, 8, (x) => [x * 30, 40, 40, 255]),
      },
    );
    const sprite = upload.data.importSprite.sprite.id as string;
    held.Sprite = sprite;
    await rename(sprite, { tags: [`${secret} tag`], favorite: true });
    await owner.do(
      'mutation ($id: ID!) { processSprite(input: { id: $id, steps: [{ scale: { factor: 2 } }] }) { __typename } }',
      { id: sprite },
    );
    const enhanced = await startEnhancing(owner, {
      spriteId: sprite,
      prompt: `${secret} words`,
      style: 'comic',
    });
    secrets.add(enhanced.enhancement.id).add(enhanced.job.id);
    const animated = await owner.do(
      'mutation ($id: ID!) { animateSprite(input: { spriteId: $id, action: "hop", frames: 2 }) { ... on AnimateSpritePayload { animation { id } job { id } } } }',
      { id: sprite },
    );
    secrets.add(animated.animation.id).add(animated.job.id);
    await Promise.all([enhanced.job.id, animated.job.id].map((id) => jobEnds(owner, id)));
    const { sprite: past } = await owner.get(
      'query ($id: ID!) { sprite(id: $id) { originalImage { sha256 } versions { id image { sha256 } } enhancements { nodes { image { sha256 } } } animations { frames { image { sha256 } } } } }',
      { id: sprite },
    );
    for (const { id } of past.versions as Json[]) secrets.add(id);
    secrets.add(past.originalImage.sha256).add(past.enhancements.nodes[0].image.sha256);
    for (const frame of past.animations[0].frames as Json[]) secrets.add(frame.image.sha256);
    const { sprite: now } = await owner.get('query ($id: ID!) { sprite(id: $id) { image { sha256 } } }', {
      id: sprite,
    });
    secrets.delete(now.image.sha256);
    await share(sprite);

    // A scene that was edited before it was shared, by keys of the owner's own.
    const friend = await guest(app());
    sharedScene = await newScene(owner, { name: `${secret} working title` });
    held.Scene = sharedScene;
    await edit(owner, sharedScene, 0, [{ addLayer: { spriteId: hidden, layerId: 'a' } }], {
      idempotencyKey: `${secret} key 1`,
    });
    await edit(owner, sharedScene, 1, [{ removeLayer: { layerId: 'a' } }]);
    await edit(owner, sharedScene, 2, [
      { setScene: { name: 'Shared scene' } },
      { addLayer: { spriteId: sprite, layerId: 'b' } },
    ]);
    const { token } = await owner.do(
      'mutation ($id: ID!) { inviteToScene(sceneId: $id) { ... on InviteToScenePayload { token } } }',
      { id: sharedScene },
    );
    await friend.do('mutation ($token: String!) { joinScene(token: $token) { __typename } }', { token });
    await share(sharedScene);
    revisionWhenShared = 3;
    await edit(owner, sharedScene, 3, [{ updateLayer: { layerId: 'b', x: 5 } }], {
      idempotencyKey: `${secret} key 2`,
    });
    const exporting = await owner.do(
      'mutation ($id: ID!) { exportScene(input: { sceneId: $id, format: GIF, fps: 1, width: 16, to: 1 }) { ... on ExportScenePayload { export { id } job { id } } } }',
      { id: sharedScene },
    );
    secrets.add(exporting.export.id).add(exporting.job.id);
    const members = await owner.get('query ($id: ID!) { scene(id: $id) { members { id } } }', {
      id: sharedScene,
    });
    secrets.add(members.scene.members[0].id);

    // A scene that was shared for a while: what the stranger made of it then is theirs, the scene is not.
    const once = await newScene(owner, { name: 'Open for now' });
    await edit(owner, once, 0, [{ addLayer: { spriteId: sprite } }]);
    await share(once);
    const made = await stranger.do(
      'mutation ($id: ID!) { exportScene(input: { sceneId: $id, format: GIF, fps: 1, width: 16, to: 1 }) { ... on ExportScenePayload { export { id } job { id } } } }',
      { id: once },
    );
    await jobEnds(stranger, made.job.id);
    held.Export = made.export.id;
    held.Job = made.job.id;
    await unshare(once);
    await owner.do('mutation ($input: EditSceneInput!) { editScene(input: $input) { __typename } }', {
      input: { sceneId: once, baseRevision: 1, edits: [{ setScene: { name: `${secret} once shared` } }] },
    });
    secrets.add(once);

    // Copies and own work of the stranger's, which came of what was shared.
    const copy = async (id: string) =>
      (
        await stranger.do(
          'mutation ($id: ID!) { copyToLibrary(id: $id) { ... on CopyToLibraryPayload { node { id } } } }',
          { id },
        )
      ).node.id as string;
    held['Sprite of their own'] = await copy(sprite);
    held['Scene of their own'] = await copy(sharedScene);
    const { viewer } = await stranger.get('{ viewer { id } }');
    held.User = viewer.id;
    const { sprite: seen } = await stranger.get('query ($id: ID!) { sprite(id: $id) { owner { id } } }', {
      id: sprite,
    });
    held['User of others'] = seen.owner.id;
  });

  const leaks = (answer: unknown): string[] => {
    const text = JSON.stringify(answer);
    return [secret, ...secrets].filter((one) => text.includes(one));
  };

  it.each([
    ['Sprite', 3],
    ['Sprite of their own', 3],
    ['Scene', 3],
    ['Scene of their own', 2],
    ['Export', 3],
    ['Job', 3],
    ['User', 2],
  ])('%s', async (what, longest) => {
    const type = what.split(' ')[0]!;
    const paths = pathsFrom(type, longest);
    let walked = 0;
    for (const { path, end } of paths) {
      const query = `query ($id: ID!) { node(id: $id) { ${selectionOf(path, end)} } }`;
      const { data, errors } = await stranger.ask(query, { id: held[what]! });
      const way = path.map(({ field }) => field).join('.');
      // A long way through long lists may cost too much for one answer: then it leads nowhere at all.
      if (errors?.[0]?.extensions.code === 'QUERY_COST_EXCEEDED') continue;
      walked++;
      expect([way, errors, leaks(data)]).toEqual([way, undefined, []]);
    }
    expect(walked).toBeGreaterThan(paths.length * 0.7);
  });

  it('does show what is shared: else this would try nothing', async () => {
    const { sprite, scene } = await stranger.get(
      'query ($s: ID!, $c: ID!) { sprite(id: $s) { name image { sha256 } } scene(id: $c) { name layers { sprite { id } } history { totalCount nodes { revision } } } }',
      { s: held.Sprite, c: held.Scene },
    );
    expect(sprite).toMatchObject({ name: 'Shared', image: { sha256: expect.any(String) } });
    expect(scene).toMatchObject({ name: 'Shared scene', layers: [{ sprite: { id: held.Sprite } }] });
    expect(scene.history).toEqual({ totalCount: 1, nodes: [{ revision: revisionWhenShared + 1 }] });
  });

  it('neither over subscriptions, from before it was shared', async () => {
    const query =
      'subscription ($id: ID!, $since: Int) { sceneEdited(id: $id, sinceRevision: $since) { revision edits idempotencyKey } }';
    expect(leaks(await stranger.watch(query, { id: sharedScene, since: 3 }, 1))).toEqual([]);
    await expect(stranger.watch(query, { id: sharedScene, since: 0 }, 1)).rejects.toThrow(
      /read the scene anew/,
    );
  });

  it('neither in the words of a refusal: addLayer tells no names', async () => {
    const own = await newScene(stranger);
    const [hidden] = secrets;
    const answer = await edit(stranger, own, 0, [{ addLayer: { spriteId: hidden } }]);
    expect(answer.__typename).toBe('ValidationError');
    expect(leaks(answer.fields).filter((leak) => leak !== hidden)).toEqual([]);
  });
});
