import { type FormEvent, useState } from 'react';
import { graphql } from '../../api/graphql.ts';
import type { Problem } from '../../api/problem.ts';
import { useVerb } from '../../api/use-verb.ts';
import type { SignInMutation } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Field } from '../../ui/Field.tsx';
import { notify } from '../../ui/notify.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import styles from './Account.module.css';
import { PasswordField } from './PasswordField.tsx';

const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ... on SignInPayload {
        user {
          id
          name
        }
      }
      ...Failure
    }
  }
`);

const signedIn = (data: SignInMutation) => data.signIn;

export const SignInForm = ({ onDone }: { onDone: () => void }) => {
  const [form, setForm] = useState({ email: '', password: '' });
  const [signIn, isBusy] = useVerb(SignIn, signedIn);
  const [problem, setProblem] = useState<Problem>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await signIn({ input: form });
    setProblem(outcome.problem);
    if (!outcome.payload) return;
    notify(`Welcome back, ${outcome.payload.user.name}`);
    onDone();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label="Email" error={problem?.fields.email}>
        {(control) => (
          <TextInput
            {...control}
            required
            type="email"
            autoComplete="email"
            value={form.email}
            onChange={(event) => setForm({ ...form, email: event.target.value })}
          />
        )}
      </Field>
      <PasswordField
        label="Password"
        kind="current"
        value={form.password}
        error={problem?.fields.password}
        onChange={(password) => setForm({ ...form, password })}
      />
      {problem && <ErrorNote title={problem.title} advice={problem.advice} />}
      <Button type="submit" look="brass" busy={isBusy}>
        Sign in
      </Button>
    </form>
  );
};
