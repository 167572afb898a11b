import { useState } from 'react';
import { createPainting } from '../../editor/pixels/document/painting.ts';
import type { PixelPicture } from '../../editor/pixels/picture.ts';
import { Paper } from '../../ui/Paper.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { FramePreview } from './FramePreview.tsx';
import { FrameStrip } from './FrameStrip.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { PaintBar } from './PaintBar.tsx';
import { PaletteCard } from './PaletteCard.tsx';
import previews from './Preview.module.css';
import type { PaintedAnimation } from './use-frame-to-paint.ts';
import { useNewDesk } from './use-new-desk.ts';
import { usePainting } from './use-painting.ts';
import { usePicture } from './use-picture.ts';
import { useSaveFrame } from './use-save.ts';
import { useSaver } from './use-saver.ts';
import { Workbench } from './Workbench.tsx';

type Props = { animation: PaintedAnimation /** From 0. */; index: number; picture: PixelPicture };

/** The desk on which one frame of an animation is painted, its neighbors shining through. */
export const FrameBench = ({ animation, index, picture }: Props) => {
  const { id, action, sprite, frames } = animation;
  const [painting] = useState(() => createPainting(picture));
  const [isOnion, setOnion] = useState(true);
  const desk = useNewDesk(painting);
  const { save: send, isSaving } = useSaveFrame(id, index);
  const frame = frames[index];
  const saver = useSaver(
    painting,
    frame?.image.sha256 ?? '',
    send,
    'Saved as a version. The frames before stay.',
  );
  usePainting(painting);
  const before = usePicture(isOnion ? frames[index - 1]?.image : undefined).picture;
  const after = usePicture(isOnion ? frames[index + 1]?.image : undefined).picture;
  const isDirty = painting.isDirty();
  const save = () => void saver.save();
  const { width, height } = painting.picture;
  return (
    <>
      <Workbench
        desk={desk}
        label={`Frame ${index + 1} of ${action}, ${width} by ${height} pixels`}
        onion={{ before, after }}
        onSave={save}
        bar={(run) => (
          <PaintBar
            title={sprite.name}
            note={`${action}, frame ${index + 1} of ${frames.length}`}
            backTo={`/sprite/${sprite.id}`}
            painting={painting}
            isDirty={isDirty}
            isSaving={isSaving}
            run={run}
            onSave={save}
          />
        )}
        side={(palette) => (
          <>
            <PaletteCard palette={palette} />
            <Paper title="In motion">
              <FramePreview painting={painting} frames={frames} index={index} />
              <div className={previews.switch}>
                <Switch checked={isOnion} onChange={setOnion}>
                  Neighbors shine through
                </Switch>
              </div>
              <FrameStrip animationId={id} frames={frames} index={index} />
            </Paper>
          </>
        )}
      />
      <LeaveDialog isDirty={isDirty} />
    </>
  );
};
