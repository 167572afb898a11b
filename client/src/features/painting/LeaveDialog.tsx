import { Confirm } from '../../ui/Confirm.tsx';
import { useLeaveGuard } from './use-leave-guard.ts';

/** Asks once before what was painted is left unsaved. */
export const LeaveDialog = ({ isDirty }: { isDirty: boolean }) => {
  const blocker = useLeaveGuard(isDirty);
  return (
    <Confirm
      open={blocker.state === 'blocked'}
      title="Leave without saving?"
      text="What you painted since you last saved would be lost. The versions that were saved stay."
      verb="Leave it"
      onConfirm={() => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    />
  );
};
