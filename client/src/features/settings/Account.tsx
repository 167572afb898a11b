import { LogOut } from 'lucide-react';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../../gql/gql.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { notify } from '../../ui/notify.ts';
import { Paper } from '../../ui/Paper.tsx';
import { useSession } from '../session/session.ts';
import styles from './Account.module.css';
import { SignInForm } from './SignInForm.tsx';
import { SignUpForm } from './SignUpForm.tsx';

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
    <Paper title="Account" pinned aside={leaveButton}>
      {viewer.isGuest ? (
        <div className={styles.guest}>
          <p>
            You are a guest. Sign up to keep your work and to reach it from other devices; everything you made
            here comes along.
          </p>
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
