import { Compass } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { Direction } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { OrderRow } from '../../ui/OrderRow.tsx';
import { PanelForm } from '../../ui/PanelForm.tsx';
import { ArtistPicker } from '../artists/ArtistPicker.tsx';
import { sizeProblem } from '../artists/accepted-size.ts';
import { artistNames } from '../artists/artist-names.ts';
import { NobodyCan } from '../artists/NobodyCan.tsx';
import { SizeMisfit } from '../artists/SizeMisfit.tsx';
import { useArtist } from '../artists/use-artist.ts';
import { ProblemNote } from '../spending/ProblemNote.tsx';
import { CompassRose } from './CompassRose.tsx';
import styles from './TurnPanel.module.css';
import { useRotate } from './use-rotate.ts';

type Props = { sprite: { id: string; image: { width: number; height: number } } };

/** From where it shall be seen, and for how much. */
export const TurnPanel = ({ sprite: { id, image } }: Props) => {
  const [directions, setDirections] = useState<Direction[]>([]);
  const { rotate, isSending, problem } = useRotate(useCallback(() => setDirections([]), []));
  const choice = useArtist('ROTATE');
  const { artist, artists, sizes, isLoading } = choice;
  if (isLoading) return <p role="status">Asking who can</p>;
  if (!artist) return <NobodyCan verb="turn it around" artists={artists} />;

  const misfit = sizes && sizeProblem(artistNames[artist.name], sizes, image);
  const count = directions.length;
  const submit = () => {
    if (count > 0 && !misfit && !isSending) void rotate({ spriteId: id, directions, provider: artist.name });
  };
  return (
    <PanelForm
      onSubmit={submit}
      verb={
        <>
          <SizeMisfit problem={misfit} image={image} />
          {problem && <ProblemNote problem={problem} />}
          <OrderRow>
            <ArtistPicker
              label="Who turns it"
              choice={choice}
              // Before one is chosen, the price of any.
              wish={(provider) =>
                misfit
                  ? undefined
                  : { rotate: { spriteId: id, directions: count ? directions : ['EAST'], provider } }
              }
            />
            <Button
              type="submit"
              look="brass"
              size="l"
              icon={Compass}
              busy={isSending}
              disabled={count === 0 || Boolean(misfit)}
            >
              Turn
            </Button>
          </OrderRow>
        </>
      }
    >
      <CompassRose chosen={directions} onChange={setDirections} />
      <p role="status" className={styles.count}>
        {count === 0
          ? 'Choose where it shall look; each gives a sprite.'
          : `${count} new ${count === 1 ? 'sprite' : 'sprites'}, beside this one in the library.`}
      </p>
      {artist.name === 'LOCAL' && (
        <p className={styles.count}>
          The local artist turns all around what it drew itself, also after pixel steps. What was painted over
          or comes from elsewhere it can only mirror.
        </p>
      )}
    </PanelForm>
  );
};
