import { ArrowLeft, ArrowRight, CopyPlus, PenTool, Redo2, Trash2, Undo2 } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { paintFramePath } from '../workshop/workshop-path.ts';
import styles from './FrameTools.module.css';
import { longestFrameMs, maxFrames, shortestFrameMs } from './frame-list.ts';
import type { useHistory } from './use-history.ts';

type Props = {
  animationId: string;
  chosen: number;
  count: number;
  durationMs: number;
  /** Whether all have one duration. */
  isEven: boolean;
  history: ReturnType<typeof useHistory>;
  onMove: (to: number) => void;
  onDuplicate: () => void;
  onRemove: () => void;
  /** For the chosen frame, or for all. */
  onDuration: (durationMs: number, all: boolean) => void;
};

/** What can be done with the chosen frame. */
export const FrameTools = (props: Props) => {
  const { animationId, chosen, count, durationMs, isEven, history } = props;
  const { onMove, onDuplicate, onRemove, onDuration } = props;
  return (
    <div role="toolbar" aria-label={`Frame ${chosen + 1}`} className={styles.tools}>
      <span className={styles.group}>
        <IconButton
          icon={ArrowLeft}
          label="Move earlier"
          keys="Alt ←"
          disabled={chosen === 0}
          onClick={() => onMove(chosen - 1)}
        />
        <IconButton
          icon={ArrowRight}
          label="Move later"
          keys="Alt →"
          disabled={chosen === count - 1}
          onClick={() => onMove(chosen + 1)}
        />
        <IconButton
          icon={CopyPlus}
          label="Duplicate frame"
          keys="D"
          disabled={count >= maxFrames}
          onClick={onDuplicate}
        />
        <IconButton icon={Trash2} label="Delete frame" keys="Del" disabled={count === 1} onClick={onRemove} />
      </span>
      <span className={styles.duration}>
        <NumberInput
          label={`Duration of frame ${chosen + 1}`}
          value={durationMs}
          min={shortestFrameMs}
          max={longestFrameMs}
          step={10}
          unit="ms"
          onChange={(value) => onDuration(Math.round(value ?? durationMs), false)}
        />
        <Button size="s" look="quiet" disabled={isEven} onClick={() => onDuration(durationMs, true)}>
          For all frames
        </Button>
      </span>
      <span className={styles.group}>
        <IconButton
          icon={Undo2}
          label="Undo"
          keys="Ctrl Z"
          disabled={!history.canUndo}
          onClick={() => void history.undo()}
        />
        <IconButton
          icon={Redo2}
          label="Redo"
          keys="Ctrl Shift Z"
          disabled={!history.canRedo}
          onClick={() => void history.redo()}
        />
        <LinkButton
          to={paintFramePath(animationId, chosen)}
          look="quiet"
          size="s"
          icon={PenTool}
          label={`Paint frame ${chosen + 1}`}
        >
          Paint
        </LinkButton>
      </span>
    </div>
  );
};
