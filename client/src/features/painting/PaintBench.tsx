import type { ReactNode } from 'react';
import type { Painting } from '../../editor/pixels/document/painting.ts';
import { Paper } from '../../ui/Paper.tsx';
import type { Desk } from './desk.ts';
import { PaintBar } from './PaintBar.tsx';
import { PaletteCard } from './PaletteCard.tsx';
import { Preview } from './Preview.tsx';
import type { PaintedSprite } from './use-sprite-to-paint.ts';
import { Workbench } from './Workbench.tsx';

export type BenchProps = {
  sprite: PaintedSprite;
  painting: Painting;
  isDirty: boolean;
  isSaving: boolean;
  onSave: () => void;
  modes: ReactNode;
};

/** The desk on which a sprite is painted by hand. */
export const PaintBench = (props: BenchProps & { desk: Desk }) => {
  const { sprite, painting, desk, isDirty, isSaving, onSave, modes } = props;
  const { width, height } = painting.picture;
  return (
    <Workbench
      desk={desk}
      label={`${sprite.name}, ${width} by ${height} pixels`}
      onSave={onSave}
      bar={(run) => (
        <PaintBar
          title={sprite.name}
          note={`${width}×${height}`}
          backTo={`/sprite/${sprite.id}`}
          painting={painting}
          isDirty={isDirty}
          isSaving={isSaving}
          run={run}
          onSave={onSave}
        >
          {modes}
        </PaintBar>
      )}
      side={(palette) => (
        <>
          <PaletteCard palette={palette} />
          <Paper title="Preview">
            <Preview painting={painting} />
          </Paper>
        </>
      )}
    />
  );
};
