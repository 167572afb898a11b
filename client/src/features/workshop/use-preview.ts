import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { isFailure } from '../../api/failure.ts';
import { type Problem, problemOfFailure, problemOfRequest } from '../../api/problem.ts';
import type { ImageStep } from '../../gql/graphql.ts';
import type { StagedFrame } from '../../ui/FrameStage.tsx';
import { stepProblems } from './step-problems.ts';
import { ProcessPreview } from './workshop-documents.ts';

/** Between the last change and the question, ms. */
const settlingPause = 150;

export type Preview = {
  frames?: readonly StagedFrame[];
  problem?: Problem;
  /** By the step's place in the list. */
  problems: ReadonlyMap<number, string>;
};

const nothing: Preview = { problems: new Map() };

/**
 * What the steps would make of a sprite or an animation. Asked for once the hand rests; an answer that comes after a
 * newer question is not looked at. What was seen last stays until then, so that nothing flickers. `state` says which
 * pictures it starts from: others are asked for anew.
 */
export const usePreview = (id: string, steps: readonly ImageStep[], state: string) => {
  const client = useClient();
  const [preview, setPreview] = useState(nothing);
  const [answered, setAnswered] = useState('');
  const question = steps.length > 0 ? JSON.stringify([id, state, steps]) : '';
  useEffect(() => {
    if (question === '') {
      setPreview(nothing);
      setAnswered('');
      return;
    }
    const [subject, , wanted] = JSON.parse(question) as [string, string, ImageStep[]];
    let isCurrent = true;
    const ask = async () => {
      const input = { id: subject, steps: wanted };
      const { data, error } = await client
        .query(ProcessPreview, { input }, { requestPolicy: 'network-only' })
        .toPromise();
      if (!isCurrent) return;
      setAnswered(question);
      const answer = data?.processPreview;
      if (error || !answer) setPreview({ ...nothing, problem: error ? problemOfRequest(error) : undefined });
      else if (!isFailure(answer)) setPreview({ ...nothing, frames: answer.frames });
      else {
        const problems = stepProblems(answer);
        setPreview({ problems, problem: problems.size > 0 ? undefined : problemOfFailure(answer) });
      }
    };
    const timer = setTimeout(() => void ask(), settlingPause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [client, question]);
  return { ...preview, isWorking: question !== answered };
};
