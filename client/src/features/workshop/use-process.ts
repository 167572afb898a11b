import { useState } from 'react';
import type { Problem } from '../../api/problem.ts';
import { useVerb } from '../../api/use-verb.ts';
import type {
  ImageStep,
  ProcessAnimationMutation,
  ProcessSpriteMutation,
  RevertAnimationMutation,
  RevertBenchSpriteMutation,
} from '../../gql/graphql.ts';
import { notify, notifyProblem } from '../../ui/notify.ts';
import { RevertAnimation } from '../animating/animation-documents.ts';
import type { Subject } from './subject.ts';
import { ProcessAnimation, ProcessSprite, RevertBenchSprite } from './workshop-documents.ts';

const processed = (data: ProcessSpriteMutation) => data.processSprite;
const processedAll = (data: ProcessAnimationMutation) => data.processAnimation;
const reverted = (data: RevertBenchSpriteMutation) => data.revertSprite;
const revertedAll = (data: RevertAnimationMutation) => data.revertAnimation;

/** Pixel work on what lies on the bench, and the way back. */
export const useProcess = ({ kind, id, versions }: Subject) => {
  const [runSprite, isSpriteBusy] = useVerb(ProcessSprite, processed);
  const [runAnimation, isAnimationBusy] = useVerb(ProcessAnimation, processedAll);
  const [runRevert, isReverting] = useVerb(RevertBenchSprite, reverted);
  const [runRevertAll, isRevertingAll] = useVerb(RevertAnimation, revertedAll);
  const [problem, setProblem] = useState<Problem>();

  const goBack = async (versionId: string) => {
    const run = kind === 'sprite' ? runRevert : runRevertAll;
    const outcome = await run({ input: { id, versionId } });
    if (outcome.problem) notifyProblem(outcome.problem);
    return !outcome.problem;
  };
  /** Does the steps; `onUndone` runs when they are taken back from the note that says so. */
  const process = async (steps: ImageStep[], onUndone?: () => void) => {
    const before = versions[0]?.id;
    const run = kind === 'sprite' ? runSprite : runAnimation;
    const outcome = await run({ input: { id, steps } });
    setProblem(outcome.problem);
    if (outcome.problem) return false;
    const undo = async (versionId: string) => {
      if (await goBack(versionId)) onUndone?.();
    };
    notify(
      kind === 'sprite' ? 'Done: a new version' : 'Done with all frames: a new version',
      before ? { label: 'Undo', onClick: () => void undo(before) } : undefined,
    );
    return true;
  };
  return {
    process,
    goBack,
    problem,
    isBusy: isSpriteBusy || isAnimationBusy || isReverting || isRevertingAll,
  };
};
