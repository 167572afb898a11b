import { copyPicture, type PixelPicture } from '../picture.ts';
import { createHistory } from './history.ts';
import { type Marks, noMarks } from './marks.ts';
import { applyPatch, type Patch, patchBetween } from './patch.ts';

type Step = {
  patch: Patch | undefined;
  before: Marks;
  after: Marks;
  /** Which content it leads from and to; selecting something leads to the same. */
  from: number;
  to: number;
  joins: string | undefined;
  bytes: number;
};

type EditOptions = {
  /** Continues the step before when that was made with the same word: ten nudges are one step. */
  joins?: string;
};

/**
 * A picture that is being painted. Everything that changes it is one step: begun, painted, finished; or bailed out
 * of, as if it had never begun.
 */
export const createPainting = (start: PixelPicture) => {
  const picture = copyPicture(start);
  const history = createHistory<Step>();
  const listeners = new Set<() => void>();
  let marks = noMarks;
  let running: { words: Uint32Array; marks: Marks } | undefined;
  let version = 0;
  let content = 0;
  let newest = 0;
  let saved = 0;

  const tell = () => {
    version++;
    for (const listener of listeners) listener();
  };

  const begin = () => {
    finish();
    running = { words: picture.words.slice(), marks };
  };

  const finish = (joins?: string) => {
    if (!running) return;
    const { words, marks: before } = running;
    running = undefined;
    const patch = patchBetween(words, picture.words, picture.width);
    if (!patch && before === marks) return tell();
    const last = joins === undefined ? undefined : history.last();
    const isOther = patch !== undefined || before.floating !== marks.floating;
    const from = content;
    if (isOther) content = ++newest;
    const bytes = (patch?.words.byteLength ?? 0) + (marks.floating?.words.byteLength ?? 0);
    const step: Step = { patch, before, after: marks, from, to: content, joins, bytes };
    if (last && last.joins === joins && !patch) {
      const bytesOfBoth = (last.patch?.words.byteLength ?? 0) + (marks.floating?.words.byteLength ?? 0);
      history.replaceLast({ ...last, after: marks, to: content, bytes: bytesOfBoth });
    } else history.push(step);
    tell();
  };

  const cancel = () => {
    if (!running) return;
    picture.words.set(running.words);
    marks = running.marks;
    running = undefined;
    tell();
  };

  const go = (step: Step | undefined, way: 'back' | 'forth') => {
    if (!step) return;
    if (step.patch) applyPatch(picture.words, picture.width, step.patch);
    marks = way === 'back' ? step.before : step.after;
    content = way === 'back' ? step.from : step.to;
    tell();
  };

  const mark = (next: Marks) => {
    marks = next;
  };

  return {
    /** As it is now, without what floats. Only painted on between `begin` and `finish`. */
    picture,
    marks: () => marks,
    /** Marks other than these, within a step. */
    mark,
    begin,
    /** Paints within a step; with `anew` from how it was when the step began. */
    paint(change: (picture: PixelPicture) => void, anew = false) {
      if (!running) throw new Error('nothing is painted between two steps');
      if (anew) {
        picture.words.set(running.words);
        marks = running.marks;
      }
      change(picture);
      tell();
    },
    finish: () => finish(),
    cancel,
    isRunning: () => running !== undefined,
    /** A whole step at once. */
    edit(change: (picture: PixelPicture) => void, { joins }: EditOptions = {}) {
      begin();
      change(picture);
      finish(joins);
    },
    /** A running step is bailed out of instead. */
    undo: () => (running ? cancel() : go(history.back(), 'back')),
    redo: () => (running ? undefined : go(history.forth(), 'forth')),
    canUndo: () => running !== undefined || history.canUndo(),
    canRedo: () => running === undefined && history.canRedo(),
    historySize: history.size,
    /** Which content is there; equal numbers are equal pictures. Not changed within a step. */
    content: () => content,
    isDirty: () => running !== undefined || content !== saved,
    /** The content of this number is what is kept elsewhere, too. */
    setSaved(number: number) {
      saved = number;
      tell();
    },
    /** Counts everything that can be seen. */
    version: () => version,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};

export type Painting = ReturnType<typeof createPainting>;
