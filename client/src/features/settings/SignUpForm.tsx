import { type FormEvent, useState } from 'react';
import { graphql } from '../../api/graphql.ts';
import type { Problem } from '../../api/problem.ts';
import { useVerb } from '../../api/use-verb.ts';
import type { SignUpMutation } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Field } from '../../ui/Field.tsx';
import { notify } from '../../ui/notify.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import styles from './Account.module.css';
import { PasswordField } from './PasswordField.tsx';

const SignUp = graphql(`
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input) {
      ... on SignUpPayload {
        user {
          id
          name
        }
      }
      ...Failure
    }
  }
`);

const signedUp = (data: SignUpMutation) => data.signUp;

export const SignUpForm = ({ onDone }: { onDone: () => void }) => {
  const [form, setForm] = useState({ name: '', email: '', password: '' });
  const [signUp, isBusy] = useVerb(SignUp, signedUp);
  const [problem, setProblem] = useState<Problem>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await signUp({ input: form });
    setProblem(outcome.problem);
    if (!outcome.payload) return;
    notify(`Welcome, ${outcome.payload.user.name}. Your work came along.`);
    onDone();
  };
  const input = (key: 'name' | 'email', label: string, type: string) => (
    <Field label={label} error={problem?.fields[key]}>
      {(control) => (
        <TextInput
          {...control}
          required
          type={type}
          autoComplete={key}
          value={form[key]}
          onChange={(event) => setForm({ ...form, [key]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <form className={styles.form} onSubmit={submit}>
      {input('name', 'Name', 'text')}
      {input('email', 'Email', 'email')}
      <PasswordField
        label="Password"
        kind="new"
        value={form.password}
        error={problem?.fields.password}
        onChange={(password) => setForm({ ...form, password })}
      />
      {problem && Object.keys(problem.fields).length === 0 && (
        <ErrorNote title={problem.title} advice={problem.advice} />
      )}
      <Button type="submit" look="brass" busy={isBusy}>
        Sign up and keep my work
      </Button>
    </form>
  );
};
