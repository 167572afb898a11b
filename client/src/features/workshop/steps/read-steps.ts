import { randomKey } from '../../../api/random-key.ts';
import type { BenchStep } from './step.ts';
import { stepKindNames, stepKinds } from './step-kinds.ts';

const readStep = (json: unknown): BenchStep[] => {
  if (typeof json !== 'object' || json === null) return [];
  const kind = stepKindNames.find((one) => one in json);
  const options: unknown = kind && (json as Record<string, unknown>)[kind];
  if (!kind || typeof options !== 'object' || options === null) return [];
  return [{ key: randomKey(), kind, options: { ...options } } as BenchStep];
};

/** Steps as the API keeps them (recipes, versions, mendings), laid on the bench; a kind of a newer server is left out. */
export const readSteps = (json: unknown): BenchStep[] => (Array.isArray(json) ? json.flatMap(readStep) : []);

/** A new step as it begins. */
export const newStep = (kind: BenchStep['kind']): BenchStep =>
  ({ key: randomKey(), kind, options: { ...stepKinds[kind].begin } }) as BenchStep;

/** "Palette, Outline" */
export const stepsText = (json: unknown): string =>
  readSteps(json)
    .map(({ kind }) => stepKinds[kind].label)
    .join(', ');
