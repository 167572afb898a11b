import { type ReactNode, useState } from 'react';
import type { PixelPicture } from '../../editor/pixels/picture.ts';
import type { Command } from '../../editor/pixels/view/keys.ts';
import { DeskFoot } from './DeskFoot.tsx';
import { type Desk, DeskContext } from './desk.ts';
import { KeySheet } from './KeySheet.tsx';
import { PaintCanvas } from './PaintCanvas.tsx';
import { ToolRail } from './ToolRail.tsx';
import { ToolSettings } from './ToolSettings.tsx';
import { useCommands } from './use-commands.ts';
import { usePalette } from './use-palette.ts';
import styles from './Workbench.module.css';

type Props = {
  desk: Desk;
  label: string;
  onion?: { before?: PixelPicture; after?: PixelPicture };
  onSave: () => void;
  bar: (run: (command: Command) => void) => ReactNode;
  /** What lies beside the desk. */
  side: (palette: readonly number[]) => ReactNode;
};

/** The tools, the desk and what lies beside it. */
export const Workbench = ({ desk, label, onion, onSave, bar, side }: Props) => {
  const [isSheetOpen, setSheetOpen] = useState(false);
  const palette = usePalette(desk);
  const run = useCommands(desk, {
    save: onSave,
    openSheet: () => setSheetOpen(true),
    palette: desk.guide ? [] : palette,
  });
  return (
    <DeskContext value={desk}>
      <div className={styles.bench}>
        {bar(run)}
        <ToolRail />
        <section aria-label="Desk" className={styles.desk}>
          <ToolSettings run={run} />
          <div className={styles.sheet}>
            <PaintCanvas label={label} onion={onion} />
          </div>
          <DeskFoot />
          <p id="desk-help" className="sr-only">
            Arrow keys move the cursor, with Shift farther; Space or Enter uses the tool there. Press the
            question mark for all keys.
          </p>
        </section>
        <div className={styles.side}>{side(palette)}</div>
      </div>
      <KeySheet open={isSheetOpen} onClose={() => setSheetOpen(false)} />
    </DeskContext>
  );
};
