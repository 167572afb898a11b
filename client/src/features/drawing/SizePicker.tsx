import { useState } from 'react';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { maxSide, minSide } from './draw-form.ts';
import styles from './SizePicker.module.css';

type Props = {
  width: string;
  height: string;
  /** `size` is about both sides. */
  errors: { width?: string; height?: string; size?: string };
  /** What the artist takes. */
  hint?: string;
  onChange: (size: { width: string; height: string }) => void;
};

const presets = ['16', '32', '48', '64', '96', '128', '256'];

export const SizePicker = ({ width, height, errors, hint, onChange }: Props) => {
  const preset = width === height && presets.includes(width) ? width : 'custom';
  const [isCustom, setCustom] = useState(preset === 'custom');
  const side = (key: 'width' | 'height', label: string, value: string) => (
    <Field label={label} error={errors[key]}>
      {(control) => (
        <TextInput
          {...control}
          type="number"
          inputMode="numeric"
          min={minSide}
          max={maxSide}
          value={value}
          onChange={(event) => onChange({ width, height, [key]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <div className={styles.picker}>
      <span className={styles.label}>Size in pixels</span>
      <Choice
        label="Size in pixels"
        className={styles.presets}
        value={isCustom ? 'custom' : preset}
        options={[
          ...presets.map((value) => ({ value, label: value, name: `${value} by ${value}` })),
          { value: 'custom', label: 'Custom', name: 'Custom size' },
        ]}
        onChange={(value) => {
          setCustom(value === 'custom');
          if (value !== 'custom') onChange({ width: value, height: value });
        }}
      />
      {isCustom && (
        <div className={styles.sides}>
          {side('width', 'Width', width)}
          {side('height', 'Height', height)}
        </div>
      )}
      <p role="status" className={errors.size ? styles.error : styles.hint}>
        {errors.size ?? hint}
      </p>
    </div>
  );
};
