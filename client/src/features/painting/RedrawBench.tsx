import { useMemo } from 'react';
import type { Painting } from '../../editor/pixels/document/painting.ts';
import { flattened } from '../../editor/pixels/select/piece.ts';
import { PaintBar } from './PaintBar.tsx';
import type { BenchProps } from './PaintBench.tsx';
import { RedrawPanel } from './RedrawPanel.tsx';
import { useNewDesk } from './use-new-desk.ts';
import type { PaintedImage } from './use-sprite-to-paint.ts';
import { Workbench } from './Workbench.tsx';

type Props = BenchProps & { mask: Painting; onDrawn: (image: PaintedImage) => Promise<void> };

/** The desk on which one marks what shall be drawn anew. */
export const RedrawBench = ({ sprite, painting, mask, isDirty, isSaving, onSave, modes, onDrawn }: Props) => {
  const content = painting.content();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the content's number stands for the pixels
  const guide = useMemo(() => flattened(painting.picture, painting.marks().floating), [painting, content]);
  const desk = useNewDesk(mask, guide);
  const { width, height } = painting.picture;
  return (
    <Workbench
      desk={desk}
      label={`Mask over ${sprite.name}, ${width} by ${height} pixels`}
      onSave={onSave}
      bar={(run) => (
        <PaintBar
          title={sprite.name}
          note={`${width}×${height}`}
          backTo={`/sprite/${sprite.id}`}
          painting={mask}
          isDirty={isDirty}
          isSaving={isSaving}
          run={run}
          onSave={onSave}
        >
          {modes}
        </PaintBar>
      )}
      side={() => (
        <RedrawPanel
          sprite={sprite}
          mask={mask}
          isDirty={isDirty}
          isSaving={isSaving}
          onSave={onSave}
          onDrawn={onDrawn}
        />
      )}
    />
  );
};
