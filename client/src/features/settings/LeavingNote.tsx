import { Hourglass } from 'lucide-react';
import { useVerb } from '../../api/use-verb.ts';
import type { KeepAccountMutation } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { dayText } from '../../ui/duration.ts';
import { notify, notifyProblem } from '../../ui/notify.ts';
import { KeepAccount } from './account-documents.ts';
import styles from './LeavingNote.module.css';

type Props = { deleteAfter: string; isGuest: boolean; onKept: () => void };

const kept = (data: KeepAccountMutation) => data.keepAccount;

/** The account goes soon, and need not. */
export const LeavingNote = ({ deleteAfter, isGuest, onKept }: Props) => {
  const [keep, isBusy] = useVerb(KeepAccount, kept);
  const stay = async () => {
    const { problem } = await keep({});
    if (problem) return void notifyProblem(problem);
    notify(isGuest ? 'Your work stays.' : 'Your account stays.');
    onKept();
  };
  return (
    <div className={styles.note}>
      <Hourglass size={20} aria-hidden="true" className={styles.icon} />
      <p className={styles.words}>
        {isGuest ? 'Your work goes' : 'Your account goes, with all that is in it,'} on{' '}
        <b>{dayText(deleteAfter)}</b>. Until then nothing is lost.
      </p>
      <Button look="brass" busy={isBusy} onClick={() => void stay()}>
        {isGuest ? 'Keep my work' : 'Keep my account'}
      </Button>
    </div>
  );
};
