import type { ReactNode } from 'react';
import type { Problem } from '../../api/problem.ts';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { SettingsLink } from './SettingsLink.tsx';

type Props = { problem: Problem; children?: ReactNode };

/** A problem in words, with the way to the settings where they can help. */
export const ProblemNote = ({ problem: { title, advice, settings }, children }: Props) => (
  <ErrorNote title={title} advice={advice}>
    {(settings || children) && (
      <>
        {children}
        {settings && <SettingsLink to={settings} />}
      </>
    )}
  </ErrorNote>
);
