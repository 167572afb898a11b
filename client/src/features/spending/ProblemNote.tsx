import type { ReactNode } from 'react';
import type { Problem } from '../../api/problem.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { SettingsLink } from './SettingsLink.tsx';

type Props = {
  problem: Problem;
  /** Inputs beside which is said what is wrong with them: where it is only those, it is not said again. */
  saidAt?: readonly string[];
  children?: ReactNode;
};

/** A problem in words, with the way to the settings where they can help. */
export const ProblemNote = ({ problem, saidAt = [], children }: Props) => {
  const { title, advice, settings, fields } = problem;
  const wrong = Object.keys(fields);
  if (wrong.length > 0 && wrong.every((name) => saidAt.includes(name))) return null;
  return (
    <ErrorNote title={title} advice={advice}>
      {(settings || children) && (
        <>
          {children}
          {settings && <SettingsLink to={settings} />}
        </>
      )}
    </ErrorNote>
  );
};
