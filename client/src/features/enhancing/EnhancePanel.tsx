import { WandSparkles } from 'lucide-react';
import { RadioGroup } from 'radix-ui';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { OrderRow } from '../../ui/OrderRow.tsx';
import { PanelForm } from '../../ui/PanelForm.tsx';
import { TextArea, TextInput } from '../../ui/TextInput.tsx';
import { ArtistPicker } from '../artists/ArtistPicker.tsx';
import { useArtist } from '../artists/use-artist.ts';
import { seedOf, seedProblem } from '../drawing/draw-form.ts';
import { useStyles } from '../drawing/use-styles.ts';
import { ProblemNote } from '../spending/ProblemNote.tsx';
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
  const [seed, setSeed] = useState('');
  const choice = useArtist('ENHANCE');
  const { enhance, isSending, problem } = useEnhance((id) => sprite && onShow(sprite.id, id));
  const [promote] = usePromote(onShow);
  const isReady = sprite?.status === 'READY';
  const hasWish = style !== '' || words.trim() !== '';
  const hint = !isReady
    ? 'Put a finished sprite on the easel first.'
    : hasWish
      ? undefined
      : 'Choose a style or write your own words.';

  const wish = (spriteId: string) => ({
    spriteId,
    style: style || undefined,
    prompt: words.trim() || undefined,
    seed: seedOf(seed),
  });
  const submit = () => {
    if (sprite && isReady && hasWish && !seedProblem(seed))
      void enhance({ ...wish(sprite.id), provider: choice.artist?.name });
  };

  return (
    <PanelForm
      onSubmit={submit}
      verb={
        <>
          {problem && <ProblemNote problem={problem} saidAt={['prompt', 'seed']} />}
          <OrderRow>
            <ArtistPicker
              label="Who enhances"
              choice={choice}
              // Before a style is chosen, the price of any.
              wish={(provider) =>
                sprite && isReady && !seedProblem(seed)
                  ? { enhance: { ...wish(sprite.id), style: style || presets[0]?.key, provider } }
                  : undefined
              }
            />
            <Button
              type="submit"
              look="brass"
              size="l"
              icon={WandSparkles}
              busy={isSending}
              disabled={!isReady || !hasWish}
            >
              Enhance
            </Button>
          </OrderRow>
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
      <Fold title="Own seed">
        <Field
          label="Seed"
          error={seedProblem(seed) ?? problem?.fields.seed}
          hint="The same wish with the same seed gives the same picture, with the local artist."
        >
          {(control) => (
            <TextInput
              {...control}
              inputMode="numeric"
              placeholder="new"
              value={seed}
              onChange={(event) => setSeed(event.target.value)}
            />
          )}
        </Field>
      </Fold>
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
