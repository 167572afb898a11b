import {
  Circle,
  FlipHorizontal2,
  FlipVertical2,
  RotateCw,
  Square,
  SquareCenterlineDashedHorizontal,
  SquareCenterlineDashedVertical,
} from 'lucide-react';
import { maxBrush } from '../../editor/pixels/shapes/brush.ts';
import type { Mirror } from '../../editor/pixels/shapes/mirror.ts';
import { tools } from '../../editor/pixels/tools/tools.ts';
import type { Command } from '../../editor/pixels/view/keys.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useDesk } from './desk.ts';
import styles from './ToolSettings.module.css';

const mirrorOf = (across: boolean, down: boolean): Mirror => {
  if (across) return down ? 'BOTH' : 'HORIZONTAL';
  return down ? 'VERTICAL' : 'NONE';
};

/** How the chosen tool works: only what it heeds. */
export const ToolSettings = ({ run }: { run: (command: Command) => void }) => {
  const { tool, settings, set } = useDesk();
  const { uses } = tools[tool];
  const { mirror } = settings;
  const across = mirror === 'HORIZONTAL' || mirror === 'BOTH';
  const down = mirror === 'VERTICAL' || mirror === 'BOTH';
  const isFilledShape = uses.includes('FILLED') && settings.isFilled;
  return (
    <section className={styles.strip} aria-label={`Settings of the ${tools[tool].label.toLowerCase()}`}>
      {uses.includes('BRUSH') && !isFilledShape && (
        <span className={styles.size}>
          <NumberInput
            label="Brush size"
            value={settings.brush}
            min={1}
            max={maxBrush}
            step={1}
            unit="px"
            onChange={(brush) => brush !== null && set({ brush: Math.round(brush) })}
          />
          <IconButton
            icon={settings.brushShape === 'ROUND' ? Circle : Square}
            label={settings.brushShape === 'ROUND' ? 'A round brush' : 'A square brush'}
            onClick={() => set({ brushShape: settings.brushShape === 'ROUND' ? 'SQUARE' : 'ROUND' })}
          />
        </span>
      )}
      {uses.includes('FILLED') && (
        <Switch checked={settings.isFilled} onChange={(isFilled) => set({ isFilled })}>
          Filled
        </Switch>
      )}
      {uses.includes('PERFECT') && settings.brush === 1 && (
        <Switch checked={settings.isPerfect} onChange={(isPerfect) => set({ isPerfect })}>
          Thin corners
        </Switch>
      )}
      {uses.includes('CONTIGUOUS') && (
        <Switch checked={settings.isContiguous} onChange={(isContiguous) => set({ isContiguous })}>
          Only what touches
        </Switch>
      )}
      {uses.includes('MIRROR') && (
        <span className={styles.group}>
          <IconButton
            icon={SquareCenterlineDashedHorizontal}
            label="Mirror left and right"
            aria-pressed={across}
            className={across ? styles.on : undefined}
            onClick={() => set({ mirror: mirrorOf(!across, down) })}
          />
          <IconButton
            icon={SquareCenterlineDashedVertical}
            label="Mirror top and bottom"
            aria-pressed={down}
            className={down ? styles.on : undefined}
            onClick={() => set({ mirror: mirrorOf(across, !down) })}
          />
        </span>
      )}
      {(tool === 'SELECT' || tool === 'MOVE') && (
        <span className={styles.group}>
          <IconButton
            icon={FlipVertical2}
            label="Flip left and right"
            keys="Shift H"
            onClick={() => run({ kind: 'FLIP', axis: 'HORIZONTAL' })}
          />
          <IconButton
            icon={FlipHorizontal2}
            label="Flip top and bottom"
            keys="Shift V"
            onClick={() => run({ kind: 'FLIP', axis: 'VERTICAL' })}
          />
          <IconButton
            icon={RotateCw}
            label="Turn a quarter"
            keys="Shift R"
            onClick={() => run({ kind: 'TURN' })}
          />
        </span>
      )}
    </section>
  );
};
