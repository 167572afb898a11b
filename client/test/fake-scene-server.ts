import { applyEdits, emptyScene, type Revision, type SceneDocument, type SceneEdit } from '@papeterie/stage';
import type { SceneApi } from '../src/editor/document/scene-api.ts';

/** Where something goes wrong: numbers from 0 to 1, the same for the same seed. */
export const createLuck = (seed: number) => {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

type Faults = {
  luck: () => number;
  /** How likely an answer gets lost, before or after it was done. */
  loses: number;
  /** How likely a revision is not told at all. */
  drops: number;
  /** The most rounds that anything is on its way. */
  slowness: number;
};

const json = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

/** A scene in memory with its log, and a line to it that delays, loses, drops and mixes up. */
export const createFakeSceneServer = (names: readonly string[]) => {
  const log: Revision[] = [];
  const keys = new Map<string, number>();
  const listeners = new Set<(revision: Revision) => void>();
  let scene: SceneDocument = applyEdits(
    emptyScene({ name: 'Harbor' }),
    names.map((name) => ({ addLayer: { layerId: name, name, spriteId: name, x: 0, y: 0 } })),
  ).scene;
  let isGone = false;
  let sent = 0;

  const commit = (edits: readonly SceneEdit[]): number => {
    const applied = applyEdits(scene, json(edits));
    scene = applied.scene;
    const revision = { revision: log.length + 1, edits: json(applied.edits) };
    log.push(revision);
    for (const listener of listeners) listener(revision);
    return revision.revision;
  };

  const line = ({ luck, loses, drops, slowness }: Faults): SceneApi & { sendAgain(): void } => {
    const late = async () => {
      for (let rounds = Math.floor(luck() * slowness); rounds > 0; rounds--) await Promise.resolve();
    };
    const fetched = () => ({ scene: json(scene), revision: log.length });
    let own: { hear: (revision: Revision) => void; end: () => void } | undefined;
    const keyPrefix = `${luck()}`;
    let count = 0;
    return {
      async fetch() {
        await late();
        if (luck() < loses) return { kind: 'unanswered' };
        return isGone ? { kind: 'gone' } : { kind: 'fetched', fetched: fetched() };
      },
      async edit({ baseRevision, edits }, key) {
        sent++;
        await late();
        if (luck() < loses / 2) return { kind: 'unanswered' };
        if (isGone) return { kind: 'refused', refusal: { title: 'gone', advice: '' } };
        let revision = keys.get(key);
        if (revision === undefined) {
          if (baseRevision !== log.length) return { kind: 'conflict', currentRevision: log.length };
          revision = commit(edits);
          keys.set(key, revision);
        }
        await late();
        return luck() < loses / 2 ? { kind: 'unanswered' } : { kind: 'accepted', revision };
      },
      async undo() {
        const last = log.at(-1);
        if (!last) return { kind: 'refused', refusal: { title: 'Nothing to undo', advice: '' } };
        const before = log
          .slice(0, -1)
          .reduce((done, { edits }) => applyEdits(done, edits).scene, createFakeSceneServer(names).scene());
        commit(applyEdits(before, last.edits).inverse);
        return { kind: 'done', fetched: fetched() };
      },
      redo: async () => ({ kind: 'unanswered' }),
      listen(since, hear, end) {
        let isStopped = false;
        const tell = async (revision: Revision) => {
          if (luck() < drops) return;
          await late();
          if (!isStopped) hear(json(revision));
        };
        own = { hear, end };
        for (const revision of log.slice(since)) void tell(revision);
        const listener = (revision: Revision) => void tell(revision);
        listeners.add(listener);
        return () => {
          isStopped = true;
          listeners.delete(listener);
        };
      },
      pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
      newKey: () => `${keyPrefix} ${count++}`,
      /** Everything that ever happened, once more, in any order. */
      sendAgain() {
        for (const revision of log.toReversed()) own?.hear(json(revision));
      },
    };
  };

  return {
    line,
    scene: () => scene,
    log,
    /** How often an edit arrived, done or not. */
    sent: () => sent,
    start: () => ({ scene: json(scene), revision: log.length }),
    /** Somebody else's step. */
    commit,
    delete: () => {
      isGone = true;
    },
  };
};
