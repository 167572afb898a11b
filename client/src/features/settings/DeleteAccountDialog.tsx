import { type FormEvent, type RefObject, useState } from 'react';
import type { Problem } from '../../api/problem.ts';
import { useVerb } from '../../api/use-verb.ts';
import type { DeleteAccountMutation } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import styles from './Account.module.css';
import { DeleteAccount } from './account-documents.ts';
import { PasswordField } from './PasswordField.tsx';
import { passwordProblem } from './password-problem.ts';

type Props = {
  open: boolean;
  /** Guests have no password, and nothing to sign in with. */
  isGuest: boolean;
  /** Where the keyboard goes on once there is no more account to delete. */
  returnTo: RefObject<HTMLElement | null> | undefined;
  onClose: () => void;
};

const deleted = (data: DeleteAccountMutation) => data.deleteAccount;

const Form = ({ isGuest, onClose }: Pick<Props, 'isGuest' | 'onClose'>) => {
  const [password, setPassword] = useState('');
  const [run, isBusy] = useVerb(DeleteAccount, deleted);
  const [problem, setProblem] = useState<Problem>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await run({ input: isGuest ? {} : { password } });
    setProblem(passwordProblem(outcome.problem, 'password'));
    if (outcome.payload) onClose();
  };
  return (
    <form className={classNames(styles.form, styles.whole)} onSubmit={submit}>
      <ul className={styles.list}>
        <li>
          <b>What goes:</b> your sprites, scenes, sounds, recipes and exported files, and your name. What
          others copied from you stays theirs.
        </li>
        <li>
          <b>When:</b> in 7 days. Until then everything stays as it is; other devices are signed out at once.
        </li>
        <li>
          <b>To call it off:</b>{' '}
          {isGuest
            ? 'press “Keep my work” here, in this browser: a guest cannot sign in anywhere else.'
            : 'press “Keep my account” here, or just sign in again.'}
        </li>
      </ul>
      {!isGuest && (
        <PasswordField
          label="Password"
          kind="current"
          value={password}
          error={problem?.fields.password}
          onChange={setPassword}
        />
      )}
      {problem && Object.keys(problem.fields).length === 0 && (
        <ErrorNote title={problem.title} advice={problem.advice} />
      )}
      <Button type="submit" look="danger" busy={isBusy}>
        Delete in 7 days
      </Button>
    </form>
  );
};

/** Says what goes, when, and how to call it off, before it is asked for. */
export const DeleteAccountDialog = ({ open, isGuest, returnTo, onClose }: Props) => (
  <Dialog
    title={isGuest ? 'Delete my work' : 'Delete the account'}
    open={open}
    onClose={onClose}
    returnTo={returnTo}
  >
    <Form isGuest={isGuest} onClose={onClose} />
  </Dialog>
);
