import { Choice } from '../../../ui/Choice.tsx';
import { ColorInput } from '../../../ui/ColorInput.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Field } from '../../../ui/Field.tsx';
import { NumberInput } from '../../../ui/NumberInput.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import styles from './StepFields.module.css';
import type { StepParameter } from './step-kinds.ts';

type Props = {
  parameters: readonly StepParameter[];
  options: Record<string, unknown>;
  onChange: (part: Record<string, unknown>) => void;
};

const control = (parameter: StepParameter, value: unknown, set: (value: unknown) => void) => {
  const { key, label } = parameter;
  switch (parameter.control) {
    case 'switch':
      return (
        <Switch key={key} checked={value === true} onChange={set}>
          {label}
        </Switch>
      );
    case 'choice': {
      const { options } = parameter;
      return (
        <div key={key} className={styles.choice}>
          <span aria-hidden="true">{label}</span>
          <Choice label={label} value={String(value ?? options[0]?.value)} options={options} onChange={set} />
        </div>
      );
    }
    case 'color':
      return (
        <Field key={key} label={label}>
          {({ id }) => (
            <ColorInput
              id={id}
              label={label}
              value={typeof value === 'string' ? value : null}
              empty={parameter.empty}
              onChange={set}
            />
          )}
        </Field>
      );
    case 'number': {
      const { min, max, step, unit, empty } = parameter;
      return (
        <Field key={key} label={label}>
          {({ id }) => (
            <NumberInput
              {...{ id, min, max, step, unit, empty }}
              value={typeof value === 'number' ? value : null}
              onChange={set}
            />
          )}
        </Field>
      );
    }
  }
};

/** The controls of a step's parameters. */
export const StepFields = ({ parameters, options, onChange }: Props) => (
  <div className={classNames(styles.fields, parameters.length > 3 && styles.pairs)}>
    {parameters.map((parameter) =>
      control(parameter, options[parameter.key], (value) =>
        onChange({ [parameter.key]: value ?? undefined }),
      ),
    )}
  </div>
);
