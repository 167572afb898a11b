import type { Problem } from '../checks/check.ts';

/** A problem of one edit in a list. */
export type EditProblem = Problem & { index: number };

const told = ({ path, message }: Problem): string => [path.join('.'), message].filter(Boolean).join(' ');

/** Edits that cannot be applied. `index` and `path` (within that edit) are those of the first of its `problems`. */
export class EditError extends Error {
  override readonly name = 'EditError';
  readonly problems: readonly EditProblem[];

  constructor(problems: readonly EditProblem[]) {
    super(problems.map(told).join('; '));
    this.problems = problems;
  }

  get index(): number {
    return this.problems[0]!.index;
  }

  get path(): readonly string[] {
    return this.problems[0]!.path;
  }
}

/** Thrown while an edit is applied that is well in itself but not possible in this scene. */
export class ImpossibleEdit extends Error {
  override readonly name = 'ImpossibleEdit';
  readonly path: readonly string[];

  constructor(path: readonly string[], message: string) {
    super(message);
    this.path = path;
  }
}
