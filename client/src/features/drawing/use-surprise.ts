import { useCallback, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../api/graphql.ts';
import { problemOfRequest } from '../../api/problem.ts';
import { notifyProblem } from '../../ui/notify.ts';

const RandomPrompt = graphql(`
  query RandomPrompt($seed: Int) {
    randomPrompt(seed: $seed) {
      prompt
      seed
      style {
        key
      }
    }
  }
`);

/** A prompt nobody thought of, with a style that goes with it. */
export const useSurprise = (onSurprise: (surprise: { prompt: string; style: string }) => void) => {
  const client = useClient();
  const [isThinking, setThinking] = useState(false);
  const surprise = useCallback(async () => {
    setThinking(true);
    const { data, error } = await client.query(RandomPrompt, {}, { requestPolicy: 'network-only' });
    setThinking(false);
    if (error) notifyProblem(problemOfRequest(error));
    if (data) onSurprise({ prompt: data.randomPrompt.prompt, style: data.randomPrompt.style?.key ?? 'ANY' });
  }, [client, onSurprise]);
  return [surprise, isThinking] as const;
};
