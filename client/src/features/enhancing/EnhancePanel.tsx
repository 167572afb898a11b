import { WandSparkles } from 'lucide-react';
import { RadioGroup } from 'radix-ui';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Field } from '../../ui/Field.tsx';
import { PanelForm } from '../../ui/PanelForm.tsx';
import { TextArea } from '../../ui/TextInput.tsx';
import { useStyles } from '../drawing/use-styles.ts';
import { EnhancementItem } from './EnhancementItem.tsx';
import styles from './EnhancePanel.module.css';
import type { EnhancementCard } from './enhancement-card.ts';
import { StyleCard } from './StyleCard.tsx';
import { useEnhance } from './use-enhance.ts';
import { usePromote } from './use-promote.ts';

type Props = {
  sprite: { id: string; status: string; enhancements: { nodes: EnhancementCard[] } } | undefined;
  shownId: string | undefined;
  onShow: (spriteId: string, enhancementId?: string) => void;
};

/** The same sprite in another style: one of twelve, or own words, or both. */
export const EnhancePanel = ({ sprite, shownId, onShow }: Props) => {
  const presets = useStyles();
  const [style, setStyle] = useState('');
  const [words, setWords] = useState('');
  const { enhance, isSending, problem } = useEnhance((id) => sprite && onShow(sprite.id, id));
  const [promote] = usePromote(onShow);
  const isReady = sprite?.status === 'READY';
  const hasWish = style !== '' || words.trim() !== '';
  const hint = !isReady
    ? 'Put a finished sprite on the easel first.'
    : hasWish
      ? undefined
      : 'Choose a style or write your own words.';

  const submit = () => {
    if (sprite && isReady && hasWish)
      void enhance({ spriteId: sprite.id, style: style || undefined, prompt: words.trim() || undefined });
  };

  return (
    <PanelForm
      onSubmit={submit}
      verb={
        <>
          {problem && <ErrorNote title={problem.title} advice={problem.advice} />}
          <Button
            type="submit"
            look="brass"
            icon={WandSparkles}
            busy={isSending}
            disabled={!isReady || !hasWish}
          >
            Enhance
          </Button>
        </>
      }
    >
      <RadioGroup.Root aria-label="Style" className={styles.cards} value={style} onValueChange={setStyle}>
        {presets.map((preset) => (
          <StyleCard key={preset.key} style={preset} />
        ))}
      </RadioGroup.Root>
      <Field label="In your own words" error={problem?.fields.prompt} hint={hint}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            maxLength={2000}
            placeholder="At dusk, with lanterns on the water"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </Field>
      {sprite && sprite.enhancements.nodes.length > 0 && (
        <ul className={styles.list} aria-label="Enhancements of this sprite">
          {sprite.enhancements.nodes.map((enhancement) => (
            <EnhancementItem
              key={enhancement.id}
              enhancement={enhancement}
              isShown={enhancement.id === shownId}
              onShow={() => onShow(sprite.id, enhancement.id === shownId ? undefined : enhancement.id)}
              onPromote={() => void promote(enhancement.id)}
            />
          ))}
        </ul>
      )}
    </PanelForm>
  );
};
