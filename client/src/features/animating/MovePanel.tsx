import { Footprints } from 'lucide-react';
import { useState } from 'react';
import type { Direction } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import { OrderRow } from '../../ui/OrderRow.tsx';
import { PanelForm } from '../../ui/PanelForm.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { ArtistPicker } from '../artists/ArtistPicker.tsx';
import { sizeProblem } from '../artists/accepted-size.ts';
import { artistNames } from '../artists/artist-names.ts';
import { NobodyCan } from '../artists/NobodyCan.tsx';
import { SizeMisfit } from '../artists/SizeMisfit.tsx';
import { useArtist } from '../artists/use-artist.ts';
import { directionLabels } from '../drawing/option-labels.ts';
import { ProblemNote } from '../spending/ProblemNote.tsx';
import styles from './MovePanel.module.css';
import {
  allFour,
  directionsOf,
  emptyMovement,
  inputOfMovement,
  type Movement,
  problemsOfMovement,
  suggestions,
  usualFrames,
} from './movement.ts';
import { useAnimate } from './use-animate.ts';
import { useKnownMovements } from './use-known-movements.ts';

const directions = [
  ...(Object.keys(directionLabels) as Direction[]).map((value) => ({ value, label: directionLabels[value] })),
  { value: allFour, label: 'All four directions', detail: 'South, west, east and north: four animations' },
] as const;

type Props = {
  sprite: {
    id: string;
    image: { width: number; height: number };
    /** Where it was drawn looking, when that is known. */
    direction?: Direction | null;
  };
  /** All that was asked for is under way; the last of it is this animation. */
  onStarted?: (animationId: string) => void;
};

/** What it shall do, and for how much. */
export const MovePanel = ({ sprite: { id, image, direction }, onStarted }: Props) => {
  const [movement, setMovement] = useState<Movement>({ ...emptyMovement, direction: direction ?? 'SOUTH' });
  const [hasOwnCount, setOwnCount] = useState(false);
  const [isChecked, setChecked] = useState(false);
  const { animate, isSending, problem } = useAnimate();
  const known = useKnownMovements(id);
  const choice = useArtist('ANIMATE');
  const { artist, artists, sizes, isLoading } = choice;
  if (isLoading) return <p role="status">Asking who can</p>;
  if (!artist) return <NobodyCan verb="make it move" artists={artists} />;

  const found = problemsOfMovement(movement);
  const problems: Record<string, string> = { ...problem?.fields, ...(isChecked ? found : {}) };
  const misfit = sizes && sizeProblem(artistNames[artist.name], sizes, image);
  const isLocal = artist.name === 'LOCAL';
  const chips = ((isLocal && known) || suggestions).map((value) => ({ value, label: value }));
  const change = (part: Partial<Movement>) => setMovement({ ...movement, ...part });
  // Known movements come with a number of frames that suits them, until one says another.
  const act = (action: string) =>
    change({ action, frames: hasOwnCount ? movement.frames : usualFrames(action) });
  const wanted = directionsOf(movement);
  const submit = async () => {
    setChecked(true);
    if (Object.keys(found).length > 0 || misfit || isSending) return;
    let begun: string | undefined;
    for (const one of wanted) {
      begun = await animate({ ...inputOfMovement(id, movement, one), provider: artist.name });
      if (!begun) return;
    }
    if (begun) onStarted?.(begun);
  };
  return (
    <PanelForm
      onSubmit={() => void submit()}
      verb={
        <>
          <SizeMisfit problem={misfit} image={image} />
          {problem && <ProblemNote problem={problem} saidAt={['action', 'frames']} />}
          {wanted.length > 1 && (
            <p className={styles.note}>
              {wanted.length} animations{!isLocal && ', each at this price'}.
            </p>
          )}
          <OrderRow>
            <ArtistPicker
              label="Who animates"
              choice={choice}
              wish={(provider) =>
                found.frames || misfit
                  ? undefined
                  : {
                      animate: {
                        ...inputOfMovement(id, { ...movement, action: 'walk' }, wanted[0] ?? 'SOUTH'),
                        provider,
                      },
                    }
              }
            />
            <Button
              type="submit"
              look="brass"
              size="l"
              icon={Footprints}
              busy={isSending}
              disabled={Boolean(misfit)}
            >
              Animate
            </Button>
          </OrderRow>
        </>
      }
    >
      <Field label="What does it do?" error={problems.action}>
        {(control) => (
          <TextInput
            {...control}
            placeholder="swing the sword"
            value={movement.action}
            onChange={(event) => act(event.target.value)}
          />
        )}
      </Field>
      <Choice label="Suggestions" value={movement.action} options={chips} onChange={act} />
      {isLocal && (
        <p className={styles.note}>
          The local artist draws its own sprites anew for each frame, also after pixel steps. What was painted
          over or comes from elsewhere it moves by its pixels.
        </p>
      )}
      <div className={styles.pair}>
        <Field label="Facing">
          {(control) => (
            <Select
              {...control}
              value={movement.direction}
              options={directions}
              onChange={(direction) => change({ direction })}
            />
          )}
        </Field>
        <Field label="Frames" error={problems.frames}>
          {(control) => (
            <TextInput
              {...control}
              type="number"
              inputMode="numeric"
              min={2}
              max={20}
              value={movement.frames}
              onChange={(event) => {
                setOwnCount(true);
                change({ frames: event.target.value });
              }}
            />
          )}
        </Field>
      </div>
    </PanelForm>
  );
};
