import { beforeAll, expect, it } from 'vitest';
import { describeApiOnEachDatabase } from '../../support/app.ts';
import { drawn } from '../../support/main-job.ts';
import { guest, type Person } from '../../support/person.ts';
import { createSceneQuery, edit, newScene, sceneOf } from '../../support/scenes.ts';

const whole = /* GraphQL */ `query ($id: ID!) {
  scene(id: $id) {
    name width height durationSeconds backgroundColor revision
    camera { velocityX keyframes { time x zoom easing } }
    layers {
      id name x y anchorX anchorY scale rotation opacity parallax visible locked repeatX fillBelow
      sprite { id name } image { width url }
      behaviors {
        __typename id enabled
        ... on OscillateBehavior { property frequency amplitude phase }
        ... on DriftBehavior { velocity acceleration cap capMode }
        ... on PulseBehavior { min max waveform }
        ... on KeyframesBehavior { frames { time x y scale rotation opacity easing } }
        ... on BackgroundBehavior { scrollSpeed }
        ... on RideBehavior { targetLayerId maxTilt sink lift hullLength smoothing }
      }
    }
    history(first: 10) { totalCount nodes { revision summary kind edits author { name } } }
  }
}`;
const step = (name: string) => /* GraphQL */ `mutation ($id: ID!) {
  ${name}(input: { sceneId: $id }) {
    __typename
    ... on EditScenePayload { revision }
    ... on ValidationError { fields { path message } }
  }
}`;

describeApiOnEachDatabase('editing a scene', (app) => {
  let who: Person;
  let boat: string;

  beforeAll(async () => {
    who = await guest(app());
    boat = await drawn(who, { prompt: 'a boat', name: 'Boat' });
  }, 60_000);

  it('puts up a stage, and says what is wrong with a wish', async () => {
    const id = await newScene(who, { name: 'Harbor', durationSeconds: 4, backgroundColor: '#102030' });
    const { scene } = await who.get(whole, { id });
    expect(scene).toMatchObject({
      name: 'Harbor',
      width: 1280,
      height: 720,
      durationSeconds: 4,
      backgroundColor: '#102030',
      revision: 0,
      layers: [],
      camera: { velocityX: 0, keyframes: [] },
    });
    const wrong = await who.do(createSceneQuery, { input: { name: ' ', width: 3, template: 'moonbase' } });
    expect(wrong.__typename).toBe('ValidationError');
    expect(wrong.fields.map(({ path }: { path: string[] }) => path.join('.'))).toEqual(['name', 'width']);
  });

  it('takes every kind of edit and every kind of behavior, with their defaults', async () => {
    const id = await newScene(who);
    const answer = await edit(who, id, 0, [
      { setScene: { name: 'Sea', durationSeconds: 6 } },
      {
        setCamera: { velocityX: 5, keyframes: [{ time: 0 }, { time: 2, x: 30, zoom: 2, easing: 'EASE_IN' }] },
      },
      { addLayer: { layerId: 'wave', spriteId: boat, y: 500, repeatX: true, fillBelow: true } },
      {
        addLayer: {
          layerId: 'boat',
          spriteId: boat,
          name: 'boat',
          x: 10,
          scale: 2,
          behaviors: [
            { oscillate: { property: 'Y', frequency: 0.5, amplitude: 4 } },
            { drift: { property: 'X', velocity: 20, cap: 900, capMode: 'BOUNCE' } },
            { pulse: { property: 'OPACITY', frequency: 1, min: 0.5, max: 1 } },
            {
              keyframes: {
                frames: [
                  { time: 1, rotation: 5 },
                  { time: 3, rotation: 0, easing: 'EASE_OUT' },
                ],
              },
            },
            { ride: { targetLayerId: 'wave', maxTilt: 20 } },
          ],
        },
      },
      {
        addLayer: {
          layerId: 'sky',
          spriteId: boat,
          index: 0,
          behaviors: [{ background: { scrollSpeed: 3 } }],
        },
      },
      { updateLayer: { layerId: 'wave', opacity: 0.5, locked: true } },
      { moveLayer: { layerId: 'wave', index: 2 } },
    ]);
    expect(answer).toMatchObject({ __typename: 'EditScenePayload', revision: 1, scene: { revision: 1 } });
    const { scene } = await who.get(whole, { id });
    expect(scene).toMatchObject({ name: 'Sea', durationSeconds: 6, camera: { velocityX: 5 } });
    expect(scene.camera.keyframes).toEqual([
      { time: 0, x: 0, zoom: 1, easing: 'LINEAR' },
      { time: 2, x: 30, zoom: 2, easing: 'EASE_IN' },
    ]);
    expect(scene.layers.map(({ id }: { id: string }) => id)).toEqual(['sky', 'boat', 'wave']);
    expect(scene.layers[1]).toMatchObject({
      name: 'boat',
      x: 10,
      scale: 2,
      anchorX: 0.5,
      visible: true,
      sprite: { id: boat, name: 'Boat' },
      image: { width: 16 },
      behaviors: [
        { __typename: 'OscillateBehavior', enabled: true, property: 'Y', phase: 0 },
        { __typename: 'DriftBehavior', acceleration: 0, cap: 900, capMode: 'BOUNCE' },
        { __typename: 'PulseBehavior', waveform: 'SINE' },
        {
          __typename: 'KeyframesBehavior',
          frames: [
            { time: 1, x: null, rotation: 5, easing: 'LINEAR' },
            { time: 3, x: null, rotation: 0, easing: 'EASE_OUT' },
          ],
        },
        { __typename: 'RideBehavior', targetLayerId: 'wave', sink: 0, hullLength: 0.5, smoothing: 0 },
      ],
    });
    expect(scene.layers[2]).toMatchObject({ opacity: 0.5, locked: true, repeatX: true, fillBelow: true });
    expect(scene.history.totalCount).toBe(1);
    expect(scene.history.nodes[0]).toMatchObject({ revision: 1, kind: 'EDIT', author: { name: 'Guest' } });
    expect(scene.history.nodes[0].edits).toHaveLength(7);
  });

  it('does all edits or none, and names the one that cannot be', async () => {
    const id = await newScene(who);
    const answer = await edit(who, id, 0, [
      { addLayer: { layerId: 'a', spriteId: boat } },
      { updateLayer: { layerId: 'nobody', x: 1 } },
    ]);
    expect(answer.__typename).toBe('ValidationError');
    expect(answer.fields[0].path.slice(0, 3)).toEqual(['edits', '1', 'updateLayer']);
    expect((await sceneOf(who, id)).document.layers).toEqual([]);
    const tooFar = await edit(who, id, 0, [
      {
        addLayer: {
          spriteId: boat,
          behaviors: [{ pulse: { property: 'SCALE', frequency: -1, min: 0, max: 1 } }],
        },
      },
    ]);
    expect(tooFar.fields[0].path.join('.')).toContain('frequency');
    expect((await sceneOf(who, id)).revision).toBe(0);
  });

  it('tells who comes too late what the scene is at', async () => {
    const id = await newScene(who);
    await edit(who, id, 0, [{ setScene: { width: 640 } }]);
    expect(await edit(who, id, 0, [{ setScene: { width: 320 } }])).toMatchObject({
      __typename: 'ConflictError',
      code: 'CONFLICT',
      currentRevision: 1,
    });
    expect(await edit(who, id, 7, [{ setScene: { width: 320 } }])).toMatchObject({ currentRevision: 1 });
  });

  it('takes the same step once, also when its answer was lost', async () => {
    const id = await newScene(who);
    const edits = [{ addLayer: { spriteId: boat } }];
    expect(await edit(who, id, 0, edits, { idempotencyKey: 'k' })).toMatchObject({ revision: 1 });
    expect(await edit(who, id, 0, edits, { idempotencyKey: 'k' })).toMatchObject({ revision: 1 });
    // Other edits under a used key would be lost without a word.
    const others = [{ setScene: { name: 'Another wish' } }];
    expect(await edit(who, id, 1, others, { idempotencyKey: 'k' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect((await sceneOf(who, id)).document.layers).toHaveLength(1);
  });

  it('undoes and redoes step by step, exactly', async () => {
    const id = await newScene(who);
    const states = [(await sceneOf(who, id)).document];
    await edit(who, id, 0, [{ addLayer: { layerId: 'a', spriteId: boat, x: 5 } }]);
    states.push((await sceneOf(who, id)).document);
    await edit(who, id, 1, [{ updateLayer: { layerId: 'a', x: 50 } }, { setScene: { name: 'B' } }]);
    states.push((await sceneOf(who, id)).document);
    const after = async (name: string) => {
      const answer = await who.do(step(name), { id });
      return { ...answer, document: (await sceneOf(who, id)).document };
    };
    expect(await after('undoScene')).toMatchObject({ revision: 3, document: states[1] });
    expect(await after('undoScene')).toMatchObject({ revision: 4, document: states[0] });
    expect((await after('undoScene')).fields[0].message).toBe('has nothing of yours to undo');
    expect(await after('redoScene')).toMatchObject({ revision: 5, document: states[1] });
    expect(await after('redoScene')).toMatchObject({ revision: 6, document: states[2] });
    expect((await after('redoScene')).fields[0].message).toBe('has nothing of yours to redo');
    expect(await after('undoScene')).toMatchObject({ revision: 7, document: states[1] });
    await edit(who, id, 7, [{ setScene: { name: 'C' } }]);
    expect((await after('redoScene')).fields[0].message).toBe('has nothing of yours to redo');
    const { scene } = await who.get(whole, { id });
    expect(scene.history.nodes.map(({ kind }: { kind: string }) => kind)).toEqual([
      'EDIT',
      'UNDO',
      'REDO',
      'REDO',
      'UNDO',
      'UNDO',
      'EDIT',
      'EDIT',
    ]);
  });

  it('lists scenes in every order, page by page', async () => {
    const other = await guest(app());
    const ids: string[] = [];
    for (const name of ['Beach', 'attic', 'Cellar']) ids.push(await newScene(other, { name }));
    await edit(other, ids[0]!, 0, [{ setScene: { width: 100 } }]);
    const list = /* GraphQL */ `query ($first: Int, $after: String, $orderBy: SceneOrder, $search: String) {
      scenes(first: $first, after: $after, orderBy: $orderBy, filter: { search: $search }) {
        totalCount nodes { name revision width } pageInfo { hasNextPage endCursor }
      }
    }`;
    const names = async (variables: object) =>
      (await other.get(list, variables)).scenes.nodes.map(({ name }: { name: string }) => name);
    expect(await names({})).toEqual(['Cellar', 'attic', 'Beach']);
    expect(await names({ orderBy: { field: 'UPDATED_AT', direction: 'DESC' } })).toEqual([
      'Beach',
      'Cellar',
      'attic',
    ]);
    expect(await names({ search: 'CELL' })).toEqual(['Cellar']);
    const order = { field: 'NAME', direction: 'ASC' };
    const first = (await other.get(list, { first: 2, orderBy: order })).scenes;
    const rest = await names({ first: 2, after: first.pageInfo.endCursor, orderBy: order });
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect([...first.nodes.map(({ name }: { name: string }) => name), ...rest].toSorted()).toEqual([
      'Beach',
      'Cellar',
      'attic',
    ]);
  });

  it('lets nobody else look or edit, and says of a foreign id what it says of none', async () => {
    const id = await newScene(who);
    const other = await guest(app());
    expect((await other.get(whole, { id })).scene).toBeNull();
    const foreign = await edit(other, id, 0, [{ setScene: { width: 100 } }]);
    const none = await edit(other, 'nonsense', 0, [{ setScene: { width: 100 } }]);
    expect(foreign).toEqual(none);
    expect(foreign.code).toBe('NOT_FOUND');
    const own = await newScene(other);
    const stolen = await edit(other, own, 0, [{ addLayer: { spriteId: boat } }]);
    expect(stolen.__typename).toBe('ValidationError');
    expect(await edit(other, own, 0, [{ addLayer: { spriteId: 'x' } }])).toMatchObject({
      __typename: 'ValidationError',
    });
    expect(
      await other.watch('subscription ($id: ID!) { sceneEdited(id: $id) { revision } }', { id }),
    ).toEqual([]);
  });

  it('keeps a scene from growing without end', async () => {
    const who = await guest(app());
    const id = await newScene(who);
    const spriteId = await drawn(who);
    const frames = Array.from({ length: 500 }, (_, time) => ({
      time: time + 0.123456789,
      x: 1.23456789,
      y: 2.3456789,
      rotation: 3.456789,
    }));
    let revision = 0;
    let refused = '';
    while (!refused && revision < 100) {
      const layer = { addLayer: { spriteId, behaviors: [{ keyframes: { frames } }] } };
      const answer = await edit(who, id, revision, [layer, layer]);
      if (answer.__typename === 'ValidationError') refused = answer.fields[0].message;
      else revision++;
    }
    expect(refused).toMatch(/MiB are allowed/);
    const { document } = await sceneOf(who, id);
    expect(JSON.stringify(document).length).toBeLessThan(2.2 * 1024 * 1024);
  });
});
