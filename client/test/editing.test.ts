import type { SceneEdit } from '@papeterie/stage';
import { describe, expect, it, vi } from 'vitest';
import { createEditing, type Editing } from '../src/editor/document/editing.ts';
import { createFakeSceneServer, createLuck } from './fake-scene-server.ts';

const calm = { luck: () => 0.99, loses: 0, drops: 0, slowness: 0 };
const move = (layerId: string, x: number): SceneEdit => ({ updateLayer: { layerId, x } });
const xOf = (editing: Editing, id: string) =>
  editing.current().scene.layers.find((layer) => layer.id === id)?.x;
const saved = (...all: Editing[]) =>
  vi.waitFor(() => expect(all.map((one) => one.current().state)).toEqual(all.map(() => 'saved')), {
    timeout: 5000,
    interval: 1,
  });

const open = (faults = calm) => {
  const server = createFakeSceneServer(['boat', 'moon']);
  const events = { onRefused: vi.fn(), onDropped: vi.fn(), onRenamed: vi.fn() };
  const api = server.line(faults);
  return { server, events, api, editing: createEditing(api, server.start(), events) };
};

describe('one person', () => {
  it('sees an edit at once and has it saved as one revision', async () => {
    const { server, editing } = open();
    editing.edit([move('boat', 30)]);
    expect([xOf(editing, 'boat'), editing.current().state]).toEqual([30, 'saving']);
    await saved(editing);
    expect(server.log).toHaveLength(1);
    expect(server.scene().layers[0]?.x).toBe(30);
  });

  it('makes one step of a gesture, or none when it is taken back', async () => {
    const { server, editing } = open();
    for (let x = 1; x <= 20; x++) editing.preview([move('boat', x)]);
    expect(xOf(editing, 'boat')).toBe(20);
    expect(server.sent()).toBe(0);
    editing.preview(null);
    expect(xOf(editing, 'boat')).toBe(0);
    editing.preview([move('boat', 7)]);
    editing.commit();
    await saved(editing);
    expect(server.log.map(({ edits }) => edits)).toEqual([[move('boat', 7)]]);
  });

  it('keeps its gesture while others change the scene under it', async () => {
    const { server, editing } = open();
    editing.preview([move('boat', 50)]);
    server.commit([move('moon', 9)]);
    await vi.waitFor(() => expect(xOf(editing, 'moon')).toBe(9));
    expect(xOf(editing, 'boat')).toBe(50);
    server.commit([{ removeLayer: { layerId: 'boat' } }]);
    await vi.waitFor(() => expect(editing.current().scene.layers).toHaveLength(1));
    editing.preview(null);
  });

  it('undoes what it did last, also what is still on its way', async () => {
    const { server, editing } = open();
    editing.edit([move('boat', 5)]);
    await editing.undo();
    expect([xOf(editing, 'boat'), server.log.length]).toEqual([0, 2]);
  });

  it('says no to what is not possible, and nothing changes', () => {
    const { editing, events } = open();
    const before = editing.current().scene;
    expect(editing.edit([move('whale', 1)])).toBeNull();
    expect(editing.current().scene).toBe(before);
    expect(events.onRefused).toHaveBeenCalledOnce();
  });

  it('hears when the scene is gone', async () => {
    const { server, editing, events } = open();
    server.delete();
    editing.edit([move('boat', 3)]);
    await vi.waitFor(() => expect(events.onRefused).toHaveBeenCalled());
    expect(xOf(editing, 'boat')).toBe(0);
  });
});

describe('a lost answer', () => {
  it('is asked for again under the same key, and counts once', async () => {
    const server = createFakeSceneServer(['boat', 'moon']);
    // Nothing is heard of it from elsewhere either.
    const real = { ...server.line(calm), listen: () => () => {} };
    let isFirst = true;
    const flaky = {
      ...real,
      edit: async (...args: Parameters<typeof real.edit>) => {
        const answer = await real.edit(...args);
        if (!isFirst) return answer;
        isFirst = false;
        return { kind: 'unanswered' } as const;
      },
    };
    const again = createEditing(flaky, server.start(), {
      onRefused: vi.fn(),
      onDropped: vi.fn(),
      onRenamed: vi.fn(),
    });
    again.edit([{ addLayer: { layerId: 'gull', spriteId: 'gull' } }]);
    await saved(again);
    expect([server.log.length, server.sent()]).toEqual([1, 2]);
    expect(again.current().scene.layers.map(({ id }) => id)).toEqual(['boat', 'moon', 'gull']);
  });
});

describe('revisions', () => {
  it('count once, however often and in whatever order they come', async () => {
    const { server, editing, api } = open();
    for (let x = 1; x <= 4; x++) server.commit([move('boat', x)]);
    await vi.waitFor(() => expect(xOf(editing, 'boat')).toBe(4));
    api.sendAgain();
    editing.reconnected();
    await saved(editing);
    expect(editing.current().scene).toEqual(server.scene());
  });

  it('that were missed are fetched', async () => {
    let isDropping = true;
    const { server, editing } = open({ ...calm, drops: 0.5, luck: () => (isDropping ? 0.1 : 0.9) });
    server.commit([move('boat', 1)]);
    isDropping = false;
    server.commit([move('moon', 2)]);
    await vi.waitFor(() => expect([xOf(editing, 'boat'), xOf(editing, 'moon')]).toEqual([1, 2]));
  });
});

describe('several people on a bad line', () => {
  it('end with the same scene, whatever gets lost, late and mixed up', async () => {
    for (let seed = 1; seed <= 60; seed++) {
      const luck = createLuck(seed);
      const server = createFakeSceneServer(['boat', 'moon', 'wave']);
      const faults = { luck, loses: 0.25, drops: 0.15, slowness: 12 };
      const people = Array.from({ length: 3 }, () =>
        createEditing(server.line(faults), server.start(), {
          onRefused: () => {},
          onDropped: () => {},
          onRenamed: () => {},
        }),
      );
      for (let step = 0; step < 12; step++) {
        const who = people[Math.floor(luck() * people.length)];
        const layers = who?.current().scene.layers ?? [];
        const layer = layers[Math.floor(luck() * layers.length)];
        const what = luck();
        if (!layer || what < 0.3) who?.edit([{ addLayer: { spriteId: `sprite-${step}` } }]);
        else if (what < 0.4) who?.edit([{ removeLayer: { layerId: layer.id } }]);
        else if (what < 0.6) who?.edit([{ moveLayer: { layerId: layer.id, index: 0 } }]);
        else {
          who?.preview([move(layer.id, 1)]);
          who?.preview([move(layer.id, Math.round(luck() * 500))]);
          who?.commit();
        }
        if (luck() < 0.3) await new Promise((resolve) => setTimeout(resolve, 0));
        if (luck() < 0.15) who?.reconnected();
      }
      await saved(...people);
      // What was dropped at the very end is noticed with the next sign of life.
      for (const one of people) one.reconnected();
      for (let tries = 0; tries < 50; tries++) {
        if (people.every((one) => JSON.stringify(one.current().scene) === JSON.stringify(server.scene())))
          break;
        server.commit([{ setScene: { durationSeconds: 5 + tries / 10 } }]);
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      for (const one of people) {
        expect(one.current().scene, `seed ${seed}`).toEqual(server.scene());
        one.close();
      }
    }
  }, 30_000);
});
