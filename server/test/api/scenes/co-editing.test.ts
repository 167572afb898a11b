import type { CoEditor, SceneEdit } from '@papeterie/stage';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { describeApiOnEachDatabase } from '../../support/app.ts';
import { type Collaborator, collaborate } from '../../support/co-editing.ts';
import { drawn } from '../../support/main-job.ts';
import { guest, type Person } from '../../support/person.ts';
import { edit, newScene, sceneOf } from '../../support/scenes.ts';

/** What somebody does next, as numbers: which kind, to which of the layers that they see then, how much, and how soon. */
type Move = { kind: number; layer: number; value: number; pause: number };

const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.nat(7),
  layer: fc.nat(20),
  value: fc.integer({ min: -500, max: 500 }),
  pause: fc.nat(3),
});

const editOf = (editor: CoEditor, { kind, layer, value }: Move, spriteId: string): SceneEdit => {
  const { layers } = editor.view();
  const layerId = layers[layer % Math.max(1, layers.length)]?.id;
  if (layerId === undefined || kind === 0) return { addLayer: { spriteId, x: value } };
  const frequency = Math.abs(value) / 100;
  switch (kind) {
    case 1:
      return { removeLayer: { layerId } };
    case 2:
      return { moveLayer: { layerId, index: Math.abs(value) % layers.length } };
    case 3:
      return {
        setBehaviors: { layerId, behaviors: [{ oscillate: { property: 'Y', frequency, amplitude: value } }] },
      };
    case 4:
      return { setScene: { width: 600 + value } };
    default:
      return { updateLayer: { layerId, x: value } };
  }
};

const act = async (who: Collaborator, moves: Move[], spriteId: string): Promise<void> => {
  for (const one of moves) {
    who.editor.local([editOf(who.editor, one, spriteId)]);
    for (let turn = 0; turn < one.pause; turn++) await new Promise((resolve) => setImmediate(resolve));
    if (one.pause > 0) await who.flush();
  }
  await who.flush();
};

describeApiOnEachDatabase('three in one scene', (app) => {
  let who: Person;
  let sprite: string;

  beforeAll(async () => {
    who = await guest(app());
    sprite = await drawn(who, { prompt: 'a boat' });
  }, 60_000);

  it('end with the same scene, whatever the interleaving', { timeout: 240_000 }, async () => {
    const moves = fc.array(move, { minLength: 1, maxLength: 4 });
    // The editor meets hundreds in memory (packages/stage/test/co-editor.test.ts): these are for what is between
    // editors and rows, the requests, the news and each database's locks.
    const numRuns = app().dialect === 'sqlite' ? 60 : 20;
    await fc.assert(
      fc.asyncProperty(fc.tuple(moves, moves, moves), async (parts) => {
        const sceneId = await newScene(who);
        await edit(who, sceneId, 0, [
          { addLayer: { layerId: 'a', spriteId: sprite } },
          { addLayer: { layerId: 'b', spriteId: sprite } },
        ]);
        const all = await Promise.all(parts.map(() => collaborate(app(), who, sceneId)));
        try {
          await Promise.all(all.map((one, index) => act(one, parts[index]!, sprite)));
          const end = await sceneOf(who, sceneId);
          await Promise.all(all.map((one) => one.hears(end.revision)));
          for (const { editor, heard } of all) {
            expect(editor.confirmed()).toEqual({ scene: end.document, revision: end.revision });
            expect(editor.view()).toEqual(end.document);
            expect(editor.waiting()).toEqual([]);
            expect(heard).toEqual(heard.toSorted((x, y) => x - y));
            expect(new Set(heard).size).toBe(heard.length);
          }
        } finally {
          await Promise.all(all.map((one) => one.leave()));
        }
      }),
      { numRuns, endOnFailure: true },
    );
  });

  it('hear of every edit from a revision on, none missed, none twice, while others are made', async () => {
    const sceneId = await newScene(who);
    const total = 60;
    for (let revision = 0; revision < 20; revision++) {
      await edit(who, sceneId, revision, [{ setScene: { width: 100 + revision } }]);
    }
    const query = `subscription { sceneEdited(id: "${sceneId}", sinceRevision: 5) { revision } }`;
    const watching = who.watch(query, {}, total - 5);
    for (let revision = 20; revision < total; revision++) {
      await edit(who, sceneId, revision, [{ setScene: { width: 100 + revision } }]);
    }
    const revisions = (await watching).map(({ sceneEdited }) => sceneEdited.revision);
    expect(revisions).toEqual(Array.from({ length: total - 5 }, (_, index) => 6 + index));
  });

  it('see who else is there and what they have selected, and that they leave', async () => {
    const sceneId = await newScene(who);
    const presence = `subscription ($v: ID!) { scenePresence(sceneId: "${sceneId}", visitorId: $v) { visitorId selection pointerX user { name } } }`;
    let others = 0;
    // Until somebody has come and is gone again.
    const first = who.watch(presence, { v: 'first' }, ({ scenePresence }) => {
      const before = others;
      others = scenePresence.length - 1;
      return before > 0 && others === 0;
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const second = who.watch(presence, { v: 'second' }, ({ scenePresence }) =>
      scenePresence.some(({ selection }: { selection: string[] }) => selection.length > 0),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    const point = `mutation { updatePresence(input: { sceneId: "${sceneId}", visitorId: "second", selection: ["a"], pointerX: 3, pointerY: 4 }) { __typename ... on Error { code } } }`;
    expect(await who.do(point)).toEqual({ __typename: 'UpdatePresencePayload' });
    await second;
    const seen = (await first).map(({ scenePresence }) =>
      scenePresence.map((visitor: { visitorId: string; selection: string[] }) => [
        visitor.visitorId,
        ...visitor.selection,
      ]),
    );
    expect(seen[0]).toEqual([['first']]);
    expect(seen).toContainEqual([['first'], ['second', 'a']]);
    expect(seen.at(-1)).toEqual([['first']]);
    expect(await who.do(point)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await (await guest(app())).watch(presence, { v: 'x' })).toEqual([]);
  });
});
