import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';

type Props = {
  label: string;
  value: string;
  /** One that is there already, or one that is chosen now: keepers of passwords want to know. */
  kind: 'current' | 'new';
  error?: string;
  onChange: (value: string) => void;
};

const passwordHint = 'At least 8 characters; a short sentence is good.';

export const PasswordField = ({ label, value, kind, error, onChange }: Props) => (
  <Field label={label} error={error} hint={kind === 'new' ? passwordHint : undefined}>
    {(control) => (
      <TextInput
        {...control}
        required
        type="password"
        autoComplete={`${kind}-password`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
);
