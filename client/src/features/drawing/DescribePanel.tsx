import { Brush } from 'lucide-react';
import { useCallback, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Field } from '../../ui/Field.tsx';
import { PanelForm } from '../../ui/PanelForm.tsx';
import { Select } from '../../ui/Select.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { useStoredState } from '../../ui/use-stored-state.ts';
import { type DrawForm, parseForm, problemsOf } from './draw-form.ts';
import { MoreOptions } from './MoreOptions.tsx';
import { PromptField } from './PromptField.tsx';
import { SizePicker } from './SizePicker.tsx';
import { styleIcon } from './style-icons.ts';
import { useDraw } from './use-draw.ts';
import { useStyles } from './use-styles.ts';
import { useSurprise } from './use-surprise.ts';

/** From words to a drawing. What is filled in survives a reload. */
export const DescribePanel = ({ onStarted }: { onStarted: (spriteId: string) => void }) => {
  const [form, setForm] = useStoredState('draft', parseForm);
  const [isChecked, setChecked] = useState(false);
  const change = useCallback((part: Partial<DrawForm>) => setForm({ ...form, ...part }), [form, setForm]);
  const [surprise, isThinking] = useSurprise(change);
  const { draw, isSending, problem } = useDraw(onStarted);
  const stylePresets = useStyles();

  // A style kept in the draft may be gone by now.
  const style = stylePresets.some(({ key }) => key === form.style) ? form.style : 'ANY';
  const found = problemsOf(form);
  const problems = { ...problem?.fields, ...(isChecked ? found : {}) };
  const submit = () => {
    setChecked(true);
    if (Object.keys(found).length === 0 && !isSending) void draw({ ...form, style });
  };
  useShortcut('mod+Enter', submit, { everywhere: true });

  return (
    <PanelForm
      onSubmit={submit}
      verb={
        <>
          {problem && <ErrorNote title={problem.title} advice={problem.advice} />}
          <Button type="submit" look="brass" size="l" icon={Brush} busy={isSending}>
            Draw
          </Button>
        </>
      }
    >
      <PromptField
        value={form.prompt}
        error={problems.prompt}
        isThinking={isThinking}
        onChange={(prompt) => change({ prompt })}
        onSurprise={surprise}
      />
      <Field label="Style">
        {(control) => (
          <Select
            {...control}
            value={style}
            options={[
              { value: 'ANY', label: 'Plain pixel art' },
              ...stylePresets.map(({ key, name, icon }) => {
                const Icon = styleIcon(icon);
                return { value: key, label: name, icon: <Icon size={16} aria-hidden="true" /> };
              }),
            ]}
            onChange={(chosen) => change({ style: chosen })}
          />
        )}
      </Field>
      <SizePicker width={form.width} height={form.height} errors={problems} onChange={change} />
      <MoreOptions form={form} problems={problems} onChange={change} />
    </PanelForm>
  );
};
