import {
  createCoEditor,
  EditError,
  type News,
  rebase,
  type SceneDocument,
  type SceneEdit,
} from '@papeterie/stage';
import type { Fetched, Refusal, SceneApi, StepAnswer } from './scene-api.ts';
import { createSender } from './sender.ts';

export type SaveState = 'saved' | 'saving' | 'offline' | 'gone';

export type EditingState = { scene: SceneDocument; state: SaveState };

/** What happened that the person did not ask for. */
export type EditingEvents = {
  onRefused(refusal: Refusal): void;
  /** Own edits that became impossible by what others did. */
  onDropped(count: number): void;
  /** Own new layers that have another id now. */
  onRenamed(layers: ReadonlyMap<string, string>): void;
};

export type Editing = {
  /** The same object as long as nothing changes. */
  current(): EditingState;
  subscribe(listener: () => void): () => void;
  /** One step, at once in view; what was previewed becomes one before it. Returned: the edits with ids and defaults, or null when they are not possible. */
  edit(edits: readonly SceneEdit[]): SceneEdit[] | null;
  /** A gesture under way: in view, but nobody else's business until it is committed. Null takes it back. */
  preview(edits: readonly SceneEdit[] | null): void;
  /** What is previewed becomes one step. */
  commit(): void;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** The connection came back: hears from where it stopped, and sends what waits. */
  reconnected(): void;
  close(): void;
};

const afterEndMs = 1_000;

/**
 * One person's editing of one scene that others may edit as well. Edits are at once in view and go out one step after the other;
 * what others do comes in between. It has no DOM and no clock.
 */
export const createEditing = (api: SceneApi, start: Fetched, events: EditingEvents): Editing => {
  const editor = createCoEditor(start);
  const listeners = new Set<() => void>();
  let gesture: readonly SceneEdit[] | null = null;
  let current: EditingState = { scene: start.scene, state: 'saved' };
  let isClosed = false;
  let isGone = false;
  /** The highest revision that was heard of, in whatever way. */
  let heard = start.revision;
  let fetching: Promise<void> | null = null;
  let steps: Promise<void> = Promise.resolve();
  let stopListening = () => {};

  const publish = () => {
    const view = editor.view();
    const scene = gesture ? rebase(view, gesture).scene : view;
    const waits = editor.waiting().length > 0;
    const state = isGone ? 'gone' : !waits ? 'saved' : sender.isOffline() ? 'offline' : 'saving';
    if (scene === current.scene && state === current.state) return;
    current = { scene, state };
    for (const listener of listeners) listener();
  };

  const take = (news: News) => {
    if (news.renames.layers.size > 0) events.onRenamed(news.renames.layers);
    if (news.dropped.length > 0) events.onDropped(news.dropped.length);
    publish();
    if (news.gap) void refetch();
    else sender.wake();
  };

  const refetch = (): Promise<void> => {
    fetching ??= (async () => {
      for (let attempt = 0; !isClosed; attempt++) {
        const answer = await api.fetch();
        if (isClosed) return;
        if (answer.kind === 'gone') {
          isGone = true;
          publish();
          return;
        }
        if (answer.kind === 'fetched') {
          take(editor.reset(answer.fetched));
          if (editor.confirmed().revision >= heard) return;
        }
        await api.pause(Math.min(8_000, 250 * 2 ** attempt));
      }
    })().finally(() => {
      fetching = null;
    });
    return fetching;
  };

  const sender = createSender(api, editor, {
    isStopped: () => isClosed || isGone,
    take,
    publish,
    catchUp: async (revision) => {
      heard = Math.max(heard, revision);
      if (editor.confirmed().revision < heard) await refetch();
    },
    onRefused: events.onRefused,
  });

  const listen = () => {
    stopListening();
    stopListening = api.listen(
      editor.confirmed().revision,
      (revision) => {
        if (isClosed) return;
        heard = Math.max(heard, revision.revision);
        take(editor.remote(revision));
      },
      async () => {
        await refetch();
        await api.pause(afterEndMs);
        if (!isClosed && !isGone) listen();
      },
    );
  };

  const apply = (edits: readonly SceneEdit[]): SceneEdit[] | null => {
    try {
      const done = editor.local(edits).edits;
      publish();
      sender.wake();
      return done;
    } catch (error) {
      if (!(error instanceof EditError)) throw error;
      publish();
      events.onRefused({ title: 'This does not fit.', advice: error.message });
      return null;
    }
  };

  const commit = () => {
    const edits = gesture;
    gesture = null;
    if (edits && edits.length > 0) apply(edits);
    else publish();
  };

  /** Undo and redo happen on the server, which knows whose step is whose: one after the other, after what waits. */
  const step = (verb: () => Promise<StepAnswer>): Promise<void> => {
    steps = steps.then(async () => {
      commit();
      await sender.idle();
      if (isClosed || isGone) return;
      const answer = await verb();
      if (isClosed) return;
      if (answer.kind === 'done') take(editor.reset(answer.fetched));
      else if (answer.kind === 'refused') events.onRefused(answer.refusal);
      // It may have been done: what is there now is the truth.
      else await refetch();
    });
    return steps;
  };

  listen();
  return {
    current: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit(edits) {
      commit();
      return apply(edits);
    },
    preview(edits) {
      gesture = edits;
      publish();
    },
    commit,
    undo: () => step(api.undo),
    redo: () => step(api.redo),
    reconnected() {
      if (isClosed || isGone) return;
      listen();
      sender.wake();
    },
    close() {
      isClosed = true;
      stopListening();
      sender.wake();
    },
  };
};
