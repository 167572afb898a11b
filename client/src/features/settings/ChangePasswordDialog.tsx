import { type FormEvent, useState } from 'react';
import type { Problem } from '../../api/problem.ts';
import { useVerb } from '../../api/use-verb.ts';
import type { ChangePasswordMutation } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { notify } from '../../ui/notify.ts';
import styles from './Account.module.css';
import { ChangePassword } from './account-documents.ts';
import { PasswordField } from './PasswordField.tsx';
import { passwordProblem } from './password-problem.ts';

type Props = { open: boolean; email: string; onClose: () => void };

const changed = (data: ChangePasswordMutation) => data.changePassword;

const Form = ({ email, onClose }: Omit<Props, 'open'>) => {
  const [input, setInput] = useState({ currentPassword: '', newPassword: '' });
  const [change, isBusy] = useVerb(ChangePassword, changed);
  const [problem, setProblem] = useState<Problem>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await change({ input });
    setProblem(passwordProblem(outcome.problem, 'currentPassword'));
    if (!outcome.payload) return;
    notify('Your password is changed. Other devices are signed out.');
    onClose();
  };
  return (
    <form className={classNames(styles.form, styles.whole)} onSubmit={submit}>
      {/* Keepers of passwords learn from it whose password this is. */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        label="Password now"
        kind="current"
        value={input.currentPassword}
        error={problem?.fields.currentPassword}
        onChange={(currentPassword) => setInput({ ...input, currentPassword })}
      />
      <PasswordField
        label="New password"
        kind="new"
        value={input.newPassword}
        error={problem?.fields.newPassword}
        onChange={(newPassword) => setInput({ ...input, newPassword })}
      />
      {problem && Object.keys(problem.fields).length === 0 && (
        <ErrorNote title={problem.title} advice={problem.advice} />
      )}
      <Button type="submit" look="brass" busy={isBusy}>
        Change the password
      </Button>
    </form>
  );
};

export const ChangePasswordDialog = ({ open, email, onClose }: Props) => (
  <Dialog
    title="Change the password"
    description="Other devices are signed out; this one stays."
    open={open}
    onClose={onClose}
  >
    <Form email={email} onClose={onClose} />
  </Dialog>
);
