import { Brush } from 'lucide-react';
import { useCallback, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { OrderRow } from '../../ui/OrderRow.tsx';
import { PanelForm } from '../../ui/PanelForm.tsx';
import { Select } from '../../ui/Select.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { useStoredState } from '../../ui/use-stored-state.ts';
import { ArtistPicker } from '../artists/ArtistPicker.tsx';
import { sizeHint } from '../artists/accepted-size.ts';
import { artistNames } from '../artists/artist-names.ts';
import { useArtist } from '../artists/use-artist.ts';
import { ProblemNote } from '../spending/ProblemNote.tsx';
import { type DrawForm, inputOf, parseForm, problemsOf } from './draw-form.ts';
import { MoreOptions } from './MoreOptions.tsx';
import { PromptField } from './PromptField.tsx';
import { ReadingChips } from './ReadingChips.tsx';
import { SizePicker } from './SizePicker.tsx';
import { styleIcon } from './style-icons.ts';
import { useDraw } from './use-draw.ts';
import { useReading } from './use-reading.ts';
import { useStyles } from './use-styles.ts';
import { useSurprise } from './use-surprise.ts';
import { VariantCount } from './VariantCount.tsx';

/** From words to a drawing. What is filled in survives a reload. */
export const DescribePanel = ({ onStarted }: { onStarted: (spriteIds: readonly string[]) => void }) => {
  const [form, setForm] = useStoredState('draft', parseForm);
  const [isChecked, setChecked] = useState(false);
  const change = useCallback((part: Partial<DrawForm>) => setForm({ ...form, ...part }), [form, setForm]);
  const [surprise, isThinking] = useSurprise(change);
  const { draw, isSending, problem } = useDraw(onStarted);
  const stylePresets = useStyles();
  const choice = useArtist('GENERATE');
  const { artist, sizes } = choice;

  // Others read in ways of their own.
  const reading = useReading(form.prompt, artist?.name === 'LOCAL');

  // A style kept in the draft may be gone by now.
  const style = stylePresets.some(({ key }) => key === form.style) ? form.style : 'ANY';
  const name = artist ? artistNames[artist.name] : '';
  const found = problemsOf(form, { name, sizes, maxPrompt: artist?.maxPromptLength ?? undefined });
  // What the artist does not take is said at once: it changes with the artist.
  const problems = { ...problem?.fields, ...(isChecked ? found : { size: found.size }) };
  const submit = () => {
    setChecked(true);
    if (Object.keys(found).length === 0 && !isSending) void draw(inputOf({ ...form, style }, artist?.name));
  };
  useShortcut('mod+Enter', submit, { everywhere: true });

  return (
    <PanelForm
      onSubmit={submit}
      verb={
        <>
          {problem && <ProblemNote problem={problem} />}
          <OrderRow>
            <ArtistPicker
              label="Who draws"
              choice={choice}
              // Before there are words, the price of any.
              wish={(provider) => ({
                generate: inputOf({ ...form, style, prompt: form.prompt.trim() || 'anything' }, provider),
              })}
            />
            <Button type="submit" look="brass" size="l" icon={Brush} busy={isSending}>
              Draw
            </Button>
          </OrderRow>
        </>
      }
    >
      <PromptField
        value={form.prompt}
        error={problems.prompt}
        isThinking={isThinking}
        onChange={(prompt) => change({ prompt })}
        onSurprise={surprise}
        reading={
          reading && (
            <ReadingChips
              reading={reading}
              onReplace={(words, name) => change({ prompt: form.prompt.replace(words, name) })}
            />
          )
        }
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
      <SizePicker
        width={form.width}
        height={form.height}
        errors={problems}
        hint={sizes && sizeHint(name, sizes)}
        onChange={change}
      />
      <VariantCount value={form.count} onChange={(count) => change({ count })} />
      <MoreOptions form={form} problems={problems} onChange={change} />
    </PanelForm>
  );
};
