import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CoEditor, createCoEditor, type Proposal, type Revision } from '../src/co-editor.ts';
import type { SceneDocument } from '../src/document.ts';
import { applyEdits } from '../src/edits/apply-edits.ts';
import type { SceneEdit } from '../src/edits/edit.ts';
import { EditError } from '../src/edits/edit-error.ts';
import { anyEdits } from './arbitraries.ts';
import { aLayer, aScene } from './scenes.ts';

/** A server in memory: it accepts what is based on its latest revision, and keeps the log. */
const createServer = (scene: SceneDocument) => {
  const log: Revision[] = [];
  let latest = scene;
  return {
    log,
    scene: () => latest,
    propose({ baseRevision, edits }: Proposal): Revision | 'conflict' {
      if (baseRevision !== log.length) return 'conflict';
      const applied = applyEdits(latest, JSON.parse(JSON.stringify(edits)));
      latest = applied.scene;
      const revision = { revision: log.length + 1, edits: JSON.parse(JSON.stringify(applied.edits)) };
      log.push(revision);
      return revision;
    },
  };
};

const start = aScene([aLayer({ id: 'a' }), aLayer({ id: 'b' }), aLayer({ id: 'c' })]);
const move = (x: number, layerId = 'a'): SceneEdit => ({ updateLayer: { layerId, x } });
const add = (spriteId: string): SceneEdit => ({ addLayer: { spriteId } });
const xOf = (editor: CoEditor) => editor.view().layers[0].x;
const fresh = () => createCoEditor({ scene: start, revision: 0 });

test('own edits are seen at once, sent one step at a time and confirmed once', () => {
  const editor = fresh();
  editor.local([move(1)]);
  editor.local([move(2)]);
  expect(xOf(editor)).toBe(2);
  expect(editor.confirmed().scene).toBe(start);
  expect(editor.next()).toEqual({ baseRevision: 0, edits: [move(1)] });
  expect(editor.next()).toBeNull();
  editor.remote({ revision: 1, edits: [move(1)] });
  expect(editor.next()).toBeNull();
  editor.acknowledged({ revision: 1, edits: [move(1)] });
  expect(editor.next()).toEqual({ baseRevision: 1, edits: [move(2)] });
  editor.acknowledged({ revision: 2, edits: [move(2)] });
  editor.remote({ revision: 2, edits: [move(2)] });
  expect(editor.confirmed().revision).toBe(2);
  expect([editor.waiting(), editor.next(), xOf(editor)]).toEqual([[], null, 2]);
});

test('a drag is one step, but never joins what is on its way', () => {
  const editor = fresh();
  editor.local([move(1)], { joins: true });
  editor.local([{ updateLayer: { layerId: 'a', y: 1 } }], { joins: true });
  expect(editor.next()?.edits).toEqual([{ updateLayer: { layerId: 'a', x: 1, y: 1 } }]);
  editor.local([move(3)], { joins: true });
  editor.local([move(4), move(5, 'b')], { joins: true });
  expect(editor.waiting()[1]).toEqual([move(4), move(5, 'b')]);
});

test('a conflict waits until it is known what came in between, then goes on upon it', () => {
  const editor = fresh();
  editor.local([add('mine')]);
  editor.local([{ updateLayer: { layerId: 'layer-4', x: 9 } }]);
  editor.next();
  editor.conflict(1);
  expect(editor.next()).toBeNull();
  const news = editor.remote({ revision: 1, edits: [add('theirs')] });
  expect(news.renames.layers.get('layer-4')).toBe('layer-5');
  expect(editor.next()).toMatchObject({
    baseRevision: 1,
    edits: [{ addLayer: { layerId: 'layer-5', spriteId: 'mine' } }],
  });
  expect(
    editor
      .view()
      .layers.map(({ spriteKey, x }) => [spriteKey, x])
      .slice(3),
  ).toEqual([
    ['mine', 9],
    ['theirs', 200],
  ]);
});

test('what lost its layer is dropped and told', () => {
  const editor = fresh();
  editor.local([move(1)]);
  const { dropped } = editor.remote({ revision: 1, edits: [{ removeLayer: { layerId: 'a' } }] });
  expect(dropped).toMatchObject([{ path: ['updateLayer', 'layerId'] }]);
  expect([editor.waiting(), editor.next()]).toEqual([[], null]);
});

test('the very same edit by somebody else is not taken for the own one', () => {
  const editor = fresh();
  editor.local([add('gull')]);
  const sent = editor.next()!;
  editor.remote({ revision: 1, edits: sent.edits });
  editor.conflict(1);
  expect(editor.view().layers).toHaveLength(5);
  expect(editor.next()).toMatchObject({ baseRevision: 1, edits: [{ addLayer: { layerId: 'layer-5' } }] });
});

test('without an answer the same is sent again, and counts once if it had been accepted', () => {
  for (const conflictFirst of [true, false]) {
    const editor = fresh();
    editor.local([add('gull')]);
    const sent = editor.next()!;
    editor.unanswered();
    expect(editor.next()).toEqual(sent);
    if (conflictFirst) editor.conflict(1);
    editor.remote({ revision: 1, edits: sent.edits });
    if (!conflictFirst) editor.conflict(1);
    expect(editor.view().layers).toHaveLength(4);
    expect([editor.waiting(), editor.next()]).toEqual([[], null]);
  }
});

test('what nobody answered, and is in the log, is not sent again', () => {
  const editor = fresh();
  editor.local([add('gull')]);
  const sent = editor.next()!;
  editor.unanswered();
  editor.remote({ revision: 1, edits: sent.edits });
  expect(editor.view().layers).toHaveLength(4);
  expect([editor.waiting(), editor.next()]).toEqual([[], null]);
});

test('what is refused for good is taken back', () => {
  const editor = fresh();
  editor.local([move(1)]);
  editor.local([move(2, 'b')]);
  editor.next();
  editor.refused();
  expect(xOf(editor)).toBe(0);
  expect(editor.next()?.edits).toEqual([move(2, 'b')]);
});

test('a gap is told, and the scene fetched anew', () => {
  const editor = fresh();
  editor.local([move(1)]);
  expect(editor.remote({ revision: 2, edits: [] }).gap).toBe(true);
  expect(editor.remote({ revision: 1, edits: [{ removeLayer: { layerId: 'unknown' } }] }).gap).toBe(true);
  const scene = applyEdits(start, [move(7), move(8, 'b')]).scene;
  expect(editor.reset({ scene, revision: 2 }).gap).toBe(false);
  expect(editor.view().layers.map(({ x }) => x)).toEqual([1, 8, 0]);
  expect(editor.next()?.baseRevision).toBe(2);
});

test('what is not possible throws and changes nothing', () => {
  const editor = fresh();
  expect(() => editor.local([move(1), move(1, 'ghost')])).toThrow(EditError);
  expect([editor.view(), editor.waiting()]).toEqual([start, []]);
});

type Action = { kind: 'edit'; edits: SceneEdit[] } | { kind: 'send' | 'answer' | 'listen' | 'lose' };

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('edit' as const), edits: anyEdits }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('send', 'answer', 'listen') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('lose' as const) }) },
);

/** Somebody whose requests, answers and news each take their time. */
const createPerson = (server: ReturnType<typeof createServer>) => {
  const editor = fresh();
  let heard = 0;
  let answer: Revision | 'conflict' | null = null;
  const act = {
    edit(edits: SceneEdit[]) {
      for (const edit of edits) {
        try {
          editor.local([edit], { joins: true });
        } catch (error) {
          if (!(error instanceof EditError)) throw error;
        }
      }
    },
    send() {
      const proposal = editor.next();
      if (proposal) answer = server.propose(proposal);
    },
    answer() {
      if (answer === 'conflict') editor.conflict(server.log.length);
      else if (answer) editor.acknowledged(answer);
      answer = null;
    },
    lose() {
      if (answer) editor.unanswered();
      answer = null;
    },
    listen() {
      if (heard < server.log.length) expect(editor.remote(server.log[heard++]).gap).toBe(false);
    },
  };
  const settled = () => editor.waiting().length === 0 && answer === null && heard === server.log.length;
  return { editor, act, settled };
};

/** Lets three people do all that, then waits until nothing is on its way any more. */
const play = (actions: readonly [who: number, action: Action][]) => {
  const server = createServer(start);
  const people = [1, 2, 3].map(() => createPerson(server));
  for (const [who, action] of actions) {
    if (action.kind === 'edit') people[who].act.edit(action.edits);
    else people[who].act[action.kind]();
  }
  for (let round = 0; round < 1_000 && !people.every((person) => person.settled()); round++) {
    const { act } = people[round % 3];
    act.answer();
    act.listen();
    act.send();
  }
  return { server, people };
};

const anyActions = fc.array(fc.tuple(fc.nat(2), anyAction), { maxLength: 40 });

test('whatever the interleaving, all end with the same scene', () => {
  const property = fc.property(anyActions, (actions) => {
    const { server, people } = play(actions);
    for (const { editor } of people) {
      expect(editor.confirmed()).toEqual({ scene: server.scene(), revision: server.log.length });
      expect(editor.view()).toEqual(server.scene());
      expect(editor.next()).toBeNull();
    }
  });
  fc.assert(property, { numRuns: 500 });
});

test('whatever the interleaving, each new layer is there once', () => {
  const property = fc.property(anyActions, (actions) => {
    let count = 0;
    const adding = actions.map(([who, action]): [number, Action] =>
      action.kind === 'edit' ? [who, { ...action, edits: [add(`new-${count++}`)] }] : [who, action],
    );
    const { server } = play(adding);
    const added = server
      .scene()
      .layers.map(({ spriteKey }) => spriteKey)
      .filter((key) => key.startsWith('new'));
    expect(added.toSorted()).toEqual(Array.from({ length: count }, (_, n) => `new-${n}`).toSorted());
  });
  fc.assert(property, { numRuns: 200 });
});
