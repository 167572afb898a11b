import type { AnimatedProperty, Keyframe, Parameter } from '@papeterie/stage';
import type { ReactNode } from 'react';
import { Field } from '../../ui/Field.tsx';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { KeyframeTable } from './KeyframeTable.tsx';
import { labelOf, unitOf } from './words.ts';

export type ParameterValue = number | string | boolean | null | readonly Keyframe[];

type Kind = Parameter['kind'];

export type ControlProps<Of extends Kind = Kind> = {
  name: string;
  parameter: Extract<Parameter, { kind: Of }>;
  value: ParameterValue;
  /** What the behavior moves, when it says so. */
  property: AnimatedProperty | undefined;
  /** What there is to ride on. */
  layers: readonly { id: string; name: string }[];
  /** Of keyframes: with one more that holds what is seen at a moment, s. */
  withKeyAt: (time: number) => Keyframe[];
  onChange: (value: ParameterValue, isFinal: boolean) => void;
};

/** The form shows the help of one parameter at a time; a screen reader hears it with each. */
const Heard = ({ children }: { children: string }) => <span className="sr-only">{children}</span>;

const NumberControl = ({ name, parameter, value, property, onChange }: ControlProps<'number'>) => (
  <Field label={labelOf(name)} hint={<Heard>{parameter.help}</Heard>}>
    {(control) => (
      <NumberInput
        id={control.id}
        aria-describedby={control['aria-describedby']}
        value={typeof value === 'number' ? value : null}
        min={parameter.min}
        max={parameter.max}
        step={parameter.step}
        unit={unitOf(parameter.unit, property)}
        empty={parameter.default === null ? 'none' : undefined}
        onChange={onChange}
      />
    )}
  </Field>
);

const ChoiceControl = ({ name, parameter, value, onChange }: ControlProps<'choice'>) => (
  <Field label={labelOf(name)} hint={<Heard>{parameter.help}</Heard>}>
    {(control) => (
      <Select
        id={control.id}
        aria-describedby={control['aria-describedby']}
        label={labelOf(name)}
        value={String(value)}
        options={parameter.choices.map((choice) => ({ value: choice, label: labelOf(choice) }))}
        onChange={(choice) => onChange(choice, true)}
      />
    )}
  </Field>
);

const FlagControl = ({ name, parameter, value, onChange }: ControlProps<'flag'>) => (
  <div title={parameter.help}>
    <Switch checked={value === true} onChange={(checked) => onChange(checked, true)}>
      {labelOf(name)}
    </Switch>
  </div>
);

const LayerControl = ({ name, parameter, value, layers, onChange }: ControlProps<'layer'>) => (
  <Field label={labelOf(name)} hint={<Heard>{parameter.help}</Heard>}>
    {(control) => (
      <Select
        id={control.id}
        aria-describedby={control['aria-describedby']}
        label={labelOf(name)}
        value={String(value)}
        options={layers.map((layer) => ({ value: layer.id, label: layer.name }))}
        onChange={(id) => onChange(id, true)}
      />
    )}
  </Field>
);

const KeyframesControl = ({ parameter, value, withKeyAt, onChange }: ControlProps<'keyframes'>) => (
  <KeyframeTable
    help={parameter.help}
    frames={Array.isArray(value) ? (value as readonly Keyframe[]) : []}
    withKeyAt={withKeyAt}
    onChange={(frames) => onChange(frames, true)}
  />
);

/** One control for each kind of parameter: a new kind without one does not compile. */
const controls: { readonly [Of in Kind]: (props: ControlProps<Of>) => ReactNode } = {
  number: NumberControl,
  choice: ChoiceControl,
  flag: FlagControl,
  layer: LayerControl,
  keyframes: KeyframesControl,
};

export const ParameterControl = (props: ControlProps) => {
  const Control = controls[props.parameter.kind] as (props: ControlProps) => ReactNode;
  return <Control {...props} />;
};
