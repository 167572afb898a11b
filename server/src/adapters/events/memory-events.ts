import { EventEmitter } from 'node:events';
import type { Change, Events } from '../../domain/events.ts';

/** A reader that falls this far behind is cut off instead of filling memory. */
const maxWaiting = 1_000;

const topicsOf = (change: Change): string[] => {
  if (change.type === 'presence') return [`presence:${change.id}`];
  if (change.type === 'session') return [`sessions:${change.ownerId}`];
  const library = `library:${change.ownerId}`;
  return change.type === 'removed' ? [library] : [`${change.type}:${change.id}`, library];
};

/** Pub/sub within one process. */
export const createMemoryEvents = (): Events => {
  const emitter = new EventEmitter();
  // One listener per subscriber; thousands are normal, so Node's leak warning would only be noise.
  emitter.setMaxListeners(0);

  /** Listens from now on, not from the first next(): a state read afterwards misses nothing. */
  const changesOf = (...topics: string[]): AsyncIterableIterator<Change> => {
    const waiting: Change[] = [];
    const readers: ((result: IteratorResult<Change>) => void)[] = [];
    let ended = false;
    let overrun = false;
    const end = () => {
      ended = true;
      for (const topic of topics) emitter.off(topic, listener);
      for (const reader of readers.splice(0)) reader({ done: true, value: undefined });
    };
    const listener = (change: Change) => {
      const reader = readers.shift();
      if (reader) return reader({ done: false, value: change });
      // Whoever publishes must not suffer from a reader who does not keep up.
      if (waiting.push(change) > maxWaiting) {
        overrun = true;
        waiting.length = 0;
        end();
      }
    };
    for (const topic of topics) emitter.on(topic, listener);
    return {
      async next() {
        const change = waiting.shift();
        if (change) return { done: false, value: change };
        if (overrun) throw new Error(`more than ${maxWaiting} changes behind`);
        if (ended) return { done: true, value: undefined };
        return new Promise((resolve) => readers.push(resolve));
      },
      async return() {
        waiting.length = 0;
        overrun = false;
        end();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  };

  return {
    publish(changes) {
      for (const change of changes) for (const topic of topicsOf(change)) emitter.emit(topic, change);
    },
    jobChanges: (jobId) => changesOf(`job:${jobId}`),
    sceneChanges: (sceneId) => changesOf(`scene:${sceneId}`),
    presenceChanges: (sceneId) => changesOf(`presence:${sceneId}`, `scene:${sceneId}`),
    libraryChanges: (ownerId) => changesOf(`library:${ownerId}`),
    sessionChanges: (ownerId) => changesOf(`sessions:${ownerId}`),
  };
};
