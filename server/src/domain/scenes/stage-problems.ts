import { EditError } from '@papeterie/stage';
import { ValidationError } from '../errors.ts';

/** Runs work of the stage, with its complaints in the words of the domain. @throws ValidationError */
export const inWords = <Result>(work: () => Result): Result => {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    throw new ValidationError(
      error.problems.map(({ index, path, message }) => ({
        path: ['edits', String(index), ...path],
        message,
      })),
    );
  }
};
