import { useVerb } from '../../api/use-verb.ts';
import type {
  DeleteAnimationsMutation,
  UpdateAnimationInput,
  UpdateAnimationMutation,
} from '../../gql/graphql.ts';
import { notify, notifyProblem } from '../../ui/notify.ts';
import { DeleteAnimations, UpdateAnimation } from './animation-documents.ts';

const updated = (data: UpdateAnimationMutation) => data.updateAnimation;
const deleted = (data: DeleteAnimationsMutation) => data.deleteAnimations;

/** Names, directions, ends; and away with it. Each says whether it was done. */
export const useAnimationVerbs = () => {
  const [runUpdate] = useVerb(UpdateAnimation, updated);
  const [runDelete] = useVerb(DeleteAnimations, deleted);
  const update = async (input: UpdateAnimationInput) => {
    const { problem } = await runUpdate({ input });
    if (problem) notifyProblem(problem);
    return !problem;
  };
  const remove = async (id: string, action: string) => {
    const { problem } = await runDelete({ ids: [id] });
    if (problem) notifyProblem(problem);
    else notify(`${action} is deleted`);
    return !problem;
  };
  return { update, remove };
};
