import { beforeAll, expect, it } from 'vitest';
import { describeApiOnEachDatabase } from '../support/app.ts';
import { drawn } from '../support/main-job.ts';
import { guest, type Person, person } from '../support/person.ts';
import { edit, newScene, sceneOf } from '../support/scenes.ts';

const answer =
  '{ __typename ... on DeletePayload { ids } ... on ValidationError { fields { path message } } }';
const deleteSounds = `mutation ($ids: [ID!]!, $even: Boolean) { deleteSounds(ids: $ids, evenIfUsed: $even) ${answer} }`;
const deleteExports = `mutation ($ids: [ID!]!) { deleteExports(ids: $ids) ${answer} }`;
const node =
  'query ($id: ID!) { node(id: $id) { id ... on Sound { sound: url } ... on Export { file: url } } }';

describeApiOnEachDatabase('what was exported or uploaded', (app) => {
  let who: Person;
  let other: Person;
  const sound = async (by: Person, letter: string): Promise<string> => {
    const file = new File([`OggS${letter.repeat(40)}`], `${letter}.ogg`);
    const { data } = await by.upload(
      'mutation ($file: File!) { importSound(input: { file: $file }) { ... on ImportSoundPayload { sound { id } } } }',
      { file: null },
      { 'variables.file': file },
    );
    return data.importSound.sound.id;
  };
  const urlOf = async (by: Person, id: string): Promise<string> => {
    const { node: found } = await by.get(node, { id });
    return found.sound ?? found.file;
  };
  const statusOf = async (url: string) => (await person(app()).fetch(url)).status;

  beforeAll(async () => {
    who = await guest(app());
    other = await guest(app());
  });

  it('sounds are listed for who uploaded them, newest first, whether or not they play anywhere', async () => {
    const someone = await guest(app());
    const [older, newer] = [await sound(someone, 'x'), await sound(someone, 'y')];
    const list =
      'query ($first: Int, $after: String) { sounds(first: $first, after: $after) { totalCount nodes { id name } pageInfo { endCursor } } }';
    const { sounds } = await someone.get(list, { first: 1 });
    expect(sounds).toMatchObject({ totalCount: 2, nodes: [{ id: newer }] });
    const rest = await someone.get(list, { after: sounds.pageInfo.endCursor });
    expect(rest.sounds.nodes).toMatchObject([{ id: older }]);
    await someone.do(deleteSounds, { ids: [newer] });
    expect((await someone.get(list)).sounds).toMatchObject({ totalCount: 1, nodes: [{ id: older }] });
  });

  it('sounds can be deleted, and their bytes go with the last who has them', async () => {
    const [mine, twin, theirs] = [await sound(who, 'a'), await sound(who, 'a'), await sound(other, 'a')];
    const urls = [await urlOf(who, twin), await urlOf(other, theirs)];
    expect(await who.do(deleteSounds, { ids: [mine, theirs] })).toMatchObject({
      __typename: 'NotFoundError',
    });
    expect(await who.do(deleteSounds, { ids: [mine] })).toMatchObject({ ids: [mine] });
    expect((await who.get(node, { id: mine })).node).toBeNull();
    expect(await Promise.all(urls.map(statusOf))).toEqual([200, 200]);
    await who.do(deleteSounds, { ids: [twin] });
    expect(await Promise.all(urls.map(statusOf))).toEqual([404, 200]);
    await other.do(deleteSounds, { ids: [theirs] });
    // Brought again it is there again.
    expect(await statusOf(await urlOf(who, await sound(who, 'a')))).toBe(200);
  });

  it('sounds that play in scenes are only deleted when that is meant, and leave them', async () => {
    const id = await sound(who, 'b');
    const sceneId = await newScene(who, { name: 'Loud' });
    const added = await edit(who, sceneId, 0, [{ addSound: { soundId: id } }]);
    expect(added).toMatchObject({ revision: 1 });
    const refused = await who.do(deleteSounds, { ids: [id] });
    expect(refused.fields).toEqual([{ path: ['evenIfUsed'], message: expect.stringContaining('"Loud"') }]);
    expect(await who.do(deleteSounds, { ids: [id], even: true })).toMatchObject({ ids: [id] });
    const { revision, document } = await sceneOf(who, sceneId);
    expect([revision, document.sounds]).toEqual([2, []]);
  });

  it('exports can be deleted by whoever made them, with their files', async () => {
    const sceneId = await newScene(who, { durationSeconds: 1, width: 64, height: 64 });
    const wanted = await who.do(
      `mutation ($id: ID!) { exportScene(input: { sceneId: $id, format: GIF, fps: 2, width: 32 }) {
        ... on ExportScenePayload { export { id } job { id } } } }`,
      { id: sceneId },
    );
    await who.watch('subscription ($id: ID!) { jobUpdated(id: $id) { status } }', { id: wanted.job.id });
    const { id } = wanted.export;
    const url = await urlOf(who, id);
    expect(await statusOf(url)).toBe(200);
    expect(await other.do(deleteExports, { ids: [id] })).toMatchObject({ __typename: 'NotFoundError' });
    expect(await who.do(deleteExports, { ids: [id] })).toMatchObject({ ids: [id] });
    expect(await statusOf(url)).toBe(404);
    expect((await who.get(node, { id })).node).toBeNull();
  });

  it('an export that is still being written is stopped', async () => {
    const sceneId = await newScene(who, {
      durationSeconds: 60,
      width: 1280,
      height: 720,
      template: 'harbor',
    });
    const wanted = await who.do(
      `mutation ($id: ID!) { exportScene(input: { sceneId: $id, format: MP4 }) {
        ... on ExportScenePayload { export { id } job { id } } } }`,
      { id: sceneId },
    );
    await who.do(deleteExports, { ids: [wanted.export.id] });
    const { job } = await who.get('query ($id: ID!) { job(id: $id) { status } }', { id: wanted.job.id });
    expect(job.status).toBe('CANCELED');
  });

  it('an animation that is still being drawn is drawn no further', async () => {
    const spriteId = await drawn(who, { prompt: 'a knight', width: 128, height: 128 });
    const { animation, job } = await who.do(
      `mutation ($input: AnimateSpriteInput!) { animateSprite(input: $input) {
        ... on AnimateSpritePayload { animation { id } job { id } } } }`,
      { input: { spriteId, action: 'walk', frames: 4 } },
    );
    await who.do(`mutation ($ids: [ID!]!) { deleteAnimations(ids: $ids) ${answer} }`, {
      ids: [animation.id],
    });
    const { job: ended } = await who.get('query ($id: ID!) { job(id: $id) { status error { message } } }', {
      id: job.id,
    });
    expect(ended).toEqual({ status: 'CANCELED', error: { message: 'What it was for has been deleted.' } });
  });
});
