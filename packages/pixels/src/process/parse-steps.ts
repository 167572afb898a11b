import { steps as definitions, type Step, type StepWish, stepKinds } from './steps.ts';

/** What cannot be, and where: ["steps", "0", "outline", "color"]. */
export type StepProblem = { path: string[]; message: string };

const given = (options: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value != null));

const parseStep = (wish: StepWish, index: number, problems: StepProblem[]): Step | null => {
  const kind = stepKinds.find((name) => wish[name] != null);
  const path = ['steps', String(index)];
  if (!kind) {
    problems.push({ path, message: `must be one of ${stepKinds.join(', ')}` });
    return null;
  }
  const result = definitions[kind].options.safeParse(given(wish[kind] as object));
  if (result.success) return { kind, options: result.data } as Step;
  for (const { path: inner, message } of result.error.issues) {
    problems.push({ path: [...path, kind, ...inner.map(String)], message });
  }
  return null;
};

/** All of them checked: the steps that can be, and every option that cannot. */
export const parseSteps = (wishes: readonly StepWish[]): { steps: Step[]; problems: StepProblem[] } => {
  const problems: StepProblem[] = [];
  const steps = wishes.map((wish, index) => parseStep(wish, index, problems));
  return { steps: steps.filter((step) => step !== null), problems };
};

/** Only what was said, in the way it would be sent again. */
export const withoutNulls = (wish: StepWish): StepWish =>
  Object.fromEntries(Object.entries(given(wish)).map(([kind, options]) => [kind, given(options as object)]));
