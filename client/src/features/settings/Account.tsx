import { LogOut } from 'lucide-react';
import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../api/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { dayText } from '../../ui/duration.ts';
import { notify } from '../../ui/notify.ts';
import { Paper } from '../../ui/Paper.tsx';
import { useSession } from '../session/session.ts';
import styles from './Account.module.css';
import { AccountVerbs } from './AccountVerbs.tsx';
import { LeavingNote } from './LeavingNote.tsx';
import { SignInForm } from './SignInForm.tsx';
import { SignUpForm } from './SignUpForm.tsx';
import { StorageLevel } from './StorageLevel.tsx';

const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);

export const Account = () => {
  const { viewer, renew } = useSession();
  const [way, setWay] = useState<'up' | 'in'>('up');
  const [isAsking, setAsking] = useState(false);
  const [, signOut] = useMutation(SignOut);
  const card = useRef<HTMLElement>(null);
  const leave = async () => {
    await signOut({});
    renew();
    notify('Signed out. You are a guest now.');
  };
  const leaveButton = (
    <Button size="s" icon={LogOut} onClick={() => (viewer.isGuest ? setAsking(true) : void leave())}>
      Sign out
    </Button>
  );
  return (
    <Paper
      ref={card}
      tabIndex={-1}
      className={styles.card}
      title="Account"
      pinned
      aside={leaveButton}
      id="account"
    >
      <div role="status" className={styles.news}>
        {viewer.deleteAfter && (
          <LeavingNote
            deleteAfter={viewer.deleteAfter}
            isGuest={viewer.isGuest}
            onKept={() => card.current?.focus()}
          />
        )}
      </div>
      <div className={styles.parts}>
        {viewer.isGuest ? (
          <div className={styles.guest}>
            <p>
              You are a guest. Sign up to keep your work and to reach it from other devices; everything you
              made here comes along.
            </p>
            {viewer.forgottenAfter && (
              <p className={styles.hint}>
                A guest's work is kept until {dayText(viewer.forgottenAfter)}; each visit puts that off, and
                signing up keeps it for good.
              </p>
            )}
            <Choice
              label="Sign up or sign in"
              value={way}
              options={[
                { value: 'up', label: 'Sign up' },
                { value: 'in', label: 'I have an account' },
              ]}
              onChange={setWay}
            />
            {way === 'up' ? <SignUpForm onDone={renew} /> : <SignInForm onDone={renew} />}
          </div>
        ) : (
          <p>
            Signed in as <b>{viewer.name}</b>
            {viewer.email && `, ${viewer.email}`}.
          </p>
        )}
        <StorageLevel />
        <AccountVerbs card={card} />
      </div>
      <Confirm
        open={isAsking}
        title="Leave without an account?"
        text="A guest cannot come back: your sprites stay behind. Sign up first to keep them."
        verb="Leave anyway"
        onConfirm={() => void leave()}
        onClose={() => setAsking(false)}
      />
    </Paper>
  );
};
