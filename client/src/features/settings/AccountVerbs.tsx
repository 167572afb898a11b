import { KeyRound, MonitorX, Trash2 } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { useVerb } from '../../api/use-verb.ts';
import type { SignOutOthersMutation } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { notify, notifyProblem } from '../../ui/notify.ts';
import { useSession } from '../session/session.ts';
import styles from './Account.module.css';
import { SignOutOthers } from './account-documents.ts';
import { ChangePasswordDialog } from './ChangePasswordDialog.tsx';
import { DeleteAccountDialog } from './DeleteAccountDialog.tsx';

/** The payload is how many there were, which may be none. */
const counted = (data: SignOutOthersMutation) => ({ count: data.signOutOthers });

const othersText = (count: number) =>
  count === 0
    ? 'No other device was signed in.'
    : count === 1
      ? '1 other device is signed out.'
      : `${count} other devices are signed out.`;

/** What can be done with the account itself. @param card where the keyboard goes when a button is no more */
export const AccountVerbs = ({ card }: { card: RefObject<HTMLElement | null> }) => {
  const { viewer } = useSession();
  const [open, setOpen] = useState<'password' | 'delete'>();
  const [signOutOthers, isBusy] = useVerb(SignOutOthers, counted);
  const close = () => setOpen(undefined);
  const signOut = async () => {
    const { payload, problem } = await signOutOthers({});
    if (problem) notifyProblem(problem);
    else notify(othersText(payload.count));
  };
  return (
    <div className={styles.verbs}>
      {!viewer.isGuest && (
        <>
          <Button icon={KeyRound} onClick={() => setOpen('password')}>
            Change the password
          </Button>
          <Button icon={MonitorX} busy={isBusy} onClick={() => void signOut()}>
            Sign out other devices
          </Button>
        </>
      )}
      {!viewer.deleteAfter && (
        <Button icon={Trash2} onClick={() => setOpen('delete')}>
          {viewer.isGuest ? 'Delete my work' : 'Delete the account'}
        </Button>
      )}
      <ChangePasswordDialog open={open === 'password'} email={viewer.email ?? ''} onClose={close} />
      <DeleteAccountDialog
        open={open === 'delete'}
        isGuest={viewer.isGuest}
        returnTo={viewer.deleteAfter ? card : undefined}
        onClose={close}
      />
    </div>
  );
};
