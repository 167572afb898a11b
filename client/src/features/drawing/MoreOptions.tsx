import type { ReactNode } from 'react';
import { Field } from '../../ui/Field.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { Select, type SelectOption } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import type { DrawForm, FormProblems } from './draw-form.ts';
import styles from './MoreOptions.module.css';
import {
  detailLabels,
  directionLabels,
  optionsOf,
  outlineLabels,
  shadingLabels,
  viewLabels,
} from './option-labels.ts';

type Props = { form: DrawForm; problems: FormProblems; onChange: (part: Partial<DrawForm>) => void };

const choice = <T extends string>(
  label: string,
  value: T,
  options: readonly SelectOption<T>[],
  onChange: (value: T) => void,
): ReactNode => (
  <Field label={label}>
    {(control) => <Select {...control} value={value} options={options} onChange={onChange} />}
  </Field>
);

export const MoreOptions = ({ form, problems, onChange }: Props) => (
  <Fold title="More options">
    <div className={styles.pair}>
      {choice('Outline', form.outline, optionsOf(outlineLabels), (outline) => onChange({ outline }))}
      {choice('Shading', form.shading, optionsOf(shadingLabels), (shading) => onChange({ shading }))}
      {choice('Detail', form.detail, optionsOf(detailLabels), (detail) => onChange({ detail }))}
      {choice('View', form.view, optionsOf(viewLabels), (view) => onChange({ view }))}
      {choice('Facing', form.direction, optionsOf(directionLabels), (direction) => onChange({ direction }))}
      <Field label="Seed" error={problems.seed}>
        {(control) => (
          <TextInput
            {...control}
            className={styles.seed}
            inputMode="numeric"
            placeholder="new"
            value={form.seed}
            onChange={(event) => onChange({ seed: event.target.value })}
          />
        )}
      </Field>
    </div>
    <Field label="Name" hint="Without one it is named after its description.">
      {(control) => (
        <TextInput
          {...control}
          maxLength={120}
          value={form.name}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      )}
    </Field>
    <Switch checked={form.noBackground} onChange={(noBackground) => onChange({ noBackground })}>
      No background
    </Switch>
  </Fold>
);
