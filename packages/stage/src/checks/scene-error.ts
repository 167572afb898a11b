import type { Problem } from './check.ts';

/** A scene that cannot be: every problem of it, and where. */
export class SceneError extends Error {
  override readonly name = 'SceneError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      problems.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(' ')).join('; '),
    );
    this.problems = problems;
  }
}
