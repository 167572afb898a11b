import { useState } from 'react';
import { createPainting, type Painting } from '../../editor/pixels/document/painting.ts';
import { createPicture, type PixelPicture } from '../../editor/pixels/picture.ts';
import { notifyProblem } from '../../ui/notify.ts';
import { ConflictDialog } from './ConflictDialog.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { type Mode, ModeChoice } from './ModeChoice.tsx';
import { PaintBench } from './PaintBench.tsx';
import { RedrawBench } from './RedrawBench.tsx';
import { useNewDesk } from './use-new-desk.ts';
import { usePainting } from './use-painting.ts';
import { fetchPicture } from './use-picture.ts';
import { useSaveSprite } from './use-save.ts';
import { useSaver } from './use-saver.ts';
import type { PaintedImage, PaintedSprite } from './use-sprite-to-paint.ts';

type Props = { sprite: PaintedSprite; image: PaintedImage; picture: PixelPicture };

/** Puts a picture of the same size in place of what is painted, as a step that can be undone; that is saved already. */
const replacePicture = (painting: Painting, picture: PixelPicture) => {
  painting.edit(({ words }) => {
    words.set(picture.words);
    painting.mark({});
  });
  painting.setSaved(painting.content());
};

/** A sprite on the desk: painted by hand, or a part of it drawn anew. */
export const SpriteBench = ({ sprite, image, picture }: Props) => {
  const [painting] = useState(() => createPainting(picture));
  // Here, so that its colors are the same after a part was redrawn.
  const desk = useNewDesk(painting);
  const [mask] = useState(() => createPainting(createPicture(picture.width, picture.height)));
  const [mode, setMode] = useState<Mode>('PAINT');
  const { save: send, isSaving } = useSaveSprite(sprite.id);
  const saver = useSaver(painting, image.sha256, send, 'Saved as a version. The one before stays.');
  usePainting(painting);
  const isDirty = painting.isDirty();

  const take = async ({ png, sha256 }: PaintedImage) => {
    try {
      replacePicture(painting, await fetchPicture(png));
      saver.setBase(sha256);
      saver.endConflict();
    } catch {
      notifyProblem({
        title: 'The other picture did not come.',
        advice: 'Yours is still here. Try again in a moment.',
      });
    }
  };
  const shared = {
    sprite,
    painting,
    isDirty,
    isSaving,
    onSave: () => void saver.save(),
    modes: <ModeChoice mode={mode} onChange={setMode} />,
  };
  return (
    <>
      {mode === 'PAINT' ? (
        <PaintBench {...shared} desk={desk} />
      ) : (
        <RedrawBench {...shared} mask={mask} onDrawn={take} />
      )}
      {saver.isConflict && (
        <ConflictDialog
          spriteId={sprite.id}
          painting={painting}
          onKeep={() => void saver.save(true)}
          onTake={(theirs) => void take(theirs)}
          onClose={saver.endConflict}
        />
      )}
      <LeaveDialog isDirty={isDirty} />
    </>
  );
};
