import {
  Circle,
  Eraser,
  type LucideIcon,
  Move,
  PaintBucket,
  Pencil,
  Pipette,
  Slash,
  Square,
  SquareDashed,
} from 'lucide-react';
import { type ToolName, toolNames, tools } from '../../editor/pixels/tools/tools.ts';
import { classNames } from '../../ui/class-names.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { useDesk } from './desk.ts';
import styles from './ToolRail.module.css';

const icons: Record<ToolName, LucideIcon> = {
  PENCIL: Pencil,
  ERASER: Eraser,
  FILL: PaintBucket,
  LINE: Slash,
  RECTANGLE: Square,
  ELLIPSE: Circle,
  PICK: Pipette,
  SELECT: SquareDashed,
  MOVE: Move,
};

/** The tools on their board. A mask has no colors to be picked. */
export const ToolRail = () => {
  const { tool, chooseTool, guide } = useDesk();
  return (
    <div role="toolbar" aria-label="Tools" className={styles.rail}>
      {toolNames
        .filter((name) => !guide || name !== 'PICK')
        .map((name) => {
          const Icon = icons[name];
          const { label, keys } = tools[name];
          return (
            <Tooltip key={name} text={label} keys={keys} side="right">
              <button
                type="button"
                aria-label={label}
                aria-pressed={tool === name}
                className={classNames(styles.tool, tool === name && styles.chosen)}
                onClick={() => chooseTool(name)}
              >
                <Icon size={20} aria-hidden="true" />
              </button>
            </Tooltip>
          );
        })}
    </div>
  );
};
