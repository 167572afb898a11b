import { Brush, Save } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { Painting } from '../../editor/pixels/document/painting.ts';
import { countMarked } from '../../editor/pixels/tools/mask.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import inputs from '../../ui/inputs.module.css';
import { OrderRow } from '../../ui/OrderRow.tsx';
import { PanelForm } from '../../ui/PanelForm.tsx';
import { ArtistPicker } from '../artists/ArtistPicker.tsx';
import { sizeProblem } from '../artists/accepted-size.ts';
import { artistNames } from '../artists/artist-names.ts';
import { SizeMisfit } from '../artists/SizeMisfit.tsx';
import { useArtist } from '../artists/use-artist.ts';
import { ProblemNote } from '../spending/ProblemNote.tsx';
import styles from './RedrawPanel.module.css';
import { usePainting } from './use-painting.ts';
import { useRedraw } from './use-redraw.ts';
import type { PaintedSprite } from './use-sprite-to-paint.ts';

type Props = {
  sprite: PaintedSprite;
  mask: Painting;
  isBusy: boolean;
  isDirty: boolean;
  isSaving: boolean;
  onSave: () => void;
  /** Before it is sent: what is there now. */
  onBefore: () => Promise<void>;
  onStarted: (jobId: string) => void;
};

const maxPrompt = 2000;

/** The words, who draws and for how much. */
export const RedrawForm = ({
  sprite,
  mask,
  isBusy,
  isDirty,
  isSaving,
  onSave,
  onBefore,
  onStarted,
}: Props) => {
  const [prompt, setPrompt] = useState(sprite.prompt ?? '');
  const { redraw, isSending, problem } = useRedraw(useCallback((id) => onStarted(id), [onStarted]));
  const choice = useArtist('INPAINT');
  usePainting(mask);
  const { artist, sizes } = choice;
  if (!artist) return <p role="status">Asking who can</p>;

  const image = mask.picture;
  const misfit = sizes && sizeProblem(artistNames[artist.name], sizes, image);
  const isReady = countMarked(image) > 0 && !misfit && !isBusy;
  const submit = async () => {
    if (!isReady || isSending || isDirty) return;
    await onBefore();
    await redraw({ spriteId: sprite.id, mask: image, prompt, provider: artist.name });
  };
  return (
    <PanelForm
      onSubmit={() => void submit()}
      verb={
        <>
          <SizeMisfit problem={misfit} image={image} />
          {problem && <ProblemNote problem={problem} />}
          {isDirty ? (
            <>
              <p className={styles.help}>The artist sees what is saved. Save what you painted first.</p>
              <Button look="brass" icon={Save} busy={isSaving} onClick={onSave}>
                Save as a version
              </Button>
            </>
          ) : (
            <OrderRow>
              <ArtistPicker
                label="Who redraws it"
                choice={choice}
                wish={(provider) =>
                  misfit
                    ? undefined
                    : { inpaint: { spriteId: sprite.id, prompt: prompt.trim() || null, provider } }
                }
              />
              <Button type="submit" look="brass" size="l" icon={Brush} busy={isSending} disabled={!isReady}>
                Redraw
              </Button>
            </OrderRow>
          )}
        </>
      }
    >
      <Field label="What shall the whole show?" hint="All of it, the new part in its place.">
        {(control) => (
          <textarea
            {...control}
            className={inputs.well}
            rows={3}
            maxLength={maxPrompt}
            value={prompt}
            placeholder={sprite.name}
            onChange={(event) => setPrompt(event.target.value)}
          />
        )}
      </Field>
    </PanelForm>
  );
};
