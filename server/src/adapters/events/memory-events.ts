import { EventEmitter } from 'node:events';
import { Repeater } from 'graphql-yoga';
import type { Change, Events } from '../../domain/events.ts';

/** Pub/sub within one process. A reader that falls a thousand changes behind is cut off instead of filling memory. */
export const createMemoryEvents = (): Events => {
  const emitter = new EventEmitter();
  // One listener per subscriber; thousands are normal, so Node's leak warning would only be noise.
  emitter.setMaxListeners(0);

  const changesOf = (topic: string) => {
    // The subscription starts here, not at the first next(): a state read afterwards misses nothing.
    const waiting: Change[] = [];
    let deliver: (change: Change) => void = (change) => void waiting.push(change);
    const listener = (change: Change) => deliver(change);
    emitter.on(topic, listener);
    return new Repeater<Change>(async (push, stop) => {
      deliver = (change) => {
        try {
          push(change).catch(stop);
        } catch (tooFarBehind) {
          // Whoever publishes must not suffer from a reader who does not keep up.
          stop(tooFarBehind);
        }
      };
      waiting.splice(0).forEach(deliver);
      await stop;
      emitter.off(topic, listener);
    });
  };

  return {
    publish(changes) {
      for (const change of changes) {
        if (change.type === 'job') emitter.emit(`job:${change.id}`, change);
        emitter.emit(`library:${change.ownerId}`, change);
      }
    },
    jobChanges: (jobId) => changesOf(`job:${jobId}`),
    libraryChanges: (ownerId) => changesOf(`library:${ownerId}`),
  };
};
