import type { Problem } from '../../api/problem.ts';

/** Who is signed in gave no e-mail: a password that is wrong is said to be, at its field. */
export const passwordProblem = (problem: Problem | undefined, field: string): Problem | undefined =>
  problem?.code === 'INVALID_CREDENTIALS'
    ? { ...problem, fields: { [field]: 'This is not your password. Check it for typing errors.' } }
    : problem;
