import { Dices } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextArea } from '../../ui/TextInput.tsx';
import { maxPrompt } from './draw-form.ts';
import styles from './PromptField.module.css';

type Props = {
  value: string;
  error?: string;
  isThinking: boolean;
  /** What the artist makes of it. */
  reading?: ReactNode;
  onChange: (value: string) => void;
  onSurprise: () => void;
};

export const PromptField = ({ value, error, isThinking, reading, onChange, onSurprise }: Props) => (
  <div className={styles.prompt}>
    <Field
      label="What is it?"
      error={error}
      aside={
        <span className={value.length > maxPrompt ? styles.over : styles.count}>
          {value.length}
          <span aria-hidden="true"> / </span>
          <span className="sr-only"> of </span>
          {maxPrompt}
        </span>
      }
    >
      {(control) => (
        <TextArea
          {...control}
          rows={5}
          placeholder="A small boat with a red flag and patched sails"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
    {reading}
    <Button
      look="quiet"
      size="s"
      icon={Dices}
      busy={isThinking}
      onClick={onSurprise}
      className={styles.surprise}
    >
      Surprise me
    </Button>
  </div>
);
