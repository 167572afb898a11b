import { useCallback, useMemo } from 'react';
import { useStoredState } from '../../../ui/use-stored-state.ts';
import { newStep, readSteps } from './read-steps.ts';
import { type BenchStep, inputOf } from './step.ts';

/** What the API takes at most. */
export const maxSteps = 20;

const parse = (stored: unknown): BenchStep[] => readSteps(stored).slice(0, maxSteps);

/** The steps on the bench. They lie there until they are cleared away, also over a reload. */
export const useSteps = () => {
  const [stored, store] = useStoredState<unknown>('workshop.steps', (value) => value);
  // Keys are made anew where they were only stored as the API takes them.
  const steps = useMemo(() => {
    const list = Array.isArray(stored) ? stored : [];
    return list.every((one) => typeof one?.key === 'string' && typeof one?.kind === 'string')
      ? (list as BenchStep[])
      : parse(stored);
  }, [stored]);
  const set = useCallback((next: BenchStep[]) => store(next.slice(0, maxSteps)), [store]);
  /** `part` is what suits the picture at hand better than what a step begins with. */
  const add = (kind: BenchStep['kind'], part: object = {}) => {
    const begun = newStep(kind);
    const step = { ...begun, options: { ...begun.options, ...part } } as BenchStep;
    set([...steps, step]);
    return step.key;
  };
  const remove = (key: string) => set(steps.filter((one) => one.key !== key));
  const change = (key: string, part: object) =>
    set(
      steps.map((one) =>
        one.key === key ? ({ ...one, options: { ...one.options, ...part } } as BenchStep) : one,
      ),
    );
  const move = (from: number, to: number) => {
    const step = steps[from];
    if (!step || to < 0 || to >= steps.length) return;
    const rest = steps.filter((_, index) => index !== from);
    set([...rest.slice(0, to), step, ...rest.slice(to)]);
  };
  const inputs = useMemo(() => steps.map(inputOf), [steps]);
  return { steps, inputs, set, add, remove, change, move };
};

export type Steps = ReturnType<typeof useSteps>;
