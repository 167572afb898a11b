import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../api/graphql.ts';
import type { ReadPromptQuery } from '../../gql/graphql.ts';

const ReadPrompt = graphql(`
  query ReadPrompt($prompt: String!) {
    readPrompt(prompt: $prompt) {
      subject
      known
      parts {
        role
        name
        words
        color
        count
      }
      ignored
      suggestions {
        words
        names
      }
    }
  }
`);

export type Reading = ReadPromptQuery['readPrompt'];

/** Long enough that nobody is asked between two letters, short enough that it seems to read along. */
const pauseMs = 250;

const useSettled = (value: string): string => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};

/** What the local artist understands of a prompt while it is typed; undefined where there is nothing to read. */
export const useReading = (prompt: string, isRead: boolean): Reading | undefined => {
  const settled = useSettled(prompt.trim());
  const isThere = isRead && settled !== '' && prompt.trim() !== '';
  const [{ data, error }] = useQuery({
    query: ReadPrompt,
    variables: { prompt: settled },
    pause: !isThere,
  });
  // Nobody misses it where it cannot be had: drawing says what is wrong.
  return isThere && !error ? data?.readPrompt : undefined;
};
