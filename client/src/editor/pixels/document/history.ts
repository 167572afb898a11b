type Bounds = { /** These are always kept. */ minSteps: number; maxBytes: number };

/**
 * As many steps as fit: at least 200, and more while they are small. A step of a picture of 512 × 512 has at most
 * 1 MiB, and 1 MiB for what floats: 200 of the worst are 400 MiB, and no hand makes them.
 */
const usualBounds: Bounds = { minSteps: 200, maxBytes: 48 * 1024 * 1024 };

/** What a step takes when it has no pixels. */
const leastBytes = 200;

/** Steps that can be taken back and done again. A new step forgets those that were taken back. */
export const createHistory = <Step extends { readonly bytes: number }>({
  minSteps,
  maxBytes,
} = usualBounds) => {
  let done: Step[] = [];
  let undone: Step[] = [];
  let bytes = 0;
  const sizeOf = (step: Step) => step.bytes + leastBytes;

  const push = (step: Step) => {
    for (const one of undone) bytes -= sizeOf(one);
    undone = [];
    done.push(step);
    bytes += sizeOf(step);
    let tooMany = 0;
    while (done.length - tooMany > minSteps && bytes > maxBytes) bytes -= sizeOf(done[tooMany++]!);
    if (tooMany > 0) done = done.slice(tooMany);
  };

  return {
    push,
    /** In place of the latest step, which it continues. */
    replaceLast(step: Step): void {
      const last = done.pop();
      if (last) bytes -= sizeOf(last);
      push(step);
    },
    /** The step to be taken back. */
    back(): Step | undefined {
      const step = done.pop();
      if (step) undone.push(step);
      return step;
    },
    /** The step to be done again. */
    forth(): Step | undefined {
      const step = undone.pop();
      if (step) done.push(step);
      return step;
    },
    /** What a new step could continue: the latest, unless something was taken back since. */
    last: (): Step | undefined => (undone.length === 0 ? done.at(-1) : undefined),
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
    /** How many steps back, and the memory all take. */
    size: () => ({ steps: done.length, bytes }),
  };
};
