import type { SceneLayer } from '@papeterie/stage';
import {
  ArrowDown,
  ArrowUp,
  Copy,
  Ellipsis,
  Eye,
  EyeOff,
  GripVertical,
  Lock,
  LockOpen,
  Trash2,
} from 'lucide-react';
import { memo } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import type { Mark } from '../stage/marks.ts';
import type { PictureFacts } from '../stage/pictures.ts';
import styles from './LayerRow.module.css';
import { LayerThumb } from './LayerThumb.tsx';
import type { LayerVerbs } from './use-layer-verbs.ts';
import type { GripHandlers } from './use-row-drag.ts';

type Props = {
  layer: SceneLayer;
  row: number;
  picture: PictureFacts | undefined;
  isSelected: boolean;
  /** Other people who have chosen it. */
  visitors: readonly Mark[];
  verbs: LayerVerbs;
  grip: GripHandlers;
  shift: number;
  isDragged: boolean;
  onMove: (from: number, to: number) => void;
};

/** Drawn anew only when it changes itself: there may be hundreds, and one of them is being dragged. */
export const LayerRow = memo((props: Props) => {
  const { layer, row, picture, isSelected, visitors, verbs, grip, shift, isDragged, onMove } = props;
  const { id, name, visible, locked } = layer;
  return (
    <li
      className={classNames(styles.row, isSelected && styles.selected, isDragged && styles.dragged)}
      style={{ transform: shift ? `translateY(${shift * 100}%)` : undefined }}
    >
      <button
        type="button"
        onPointerDown={(event) => grip.onPointerDown(row, event)}
        onPointerMove={grip.onPointerMove}
        onPointerUp={grip.onPointerUp}
        onPointerCancel={grip.onPointerCancel}
        onKeyDown={(event) => grip.onKeyDown(row, event)}
        className={styles.grip}
        aria-label={`Move ${name} in the list`}
        title="Drag, or move with the arrow keys"
      >
        <GripVertical size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={classNames(styles.name, !visible && styles.faint)}
        aria-pressed={isSelected}
        onClick={() => verbs.select(isSelected ? undefined : id)}
      >
        <LayerThumb picture={picture} />
        <span className={styles.text}>{name}</span>
        {visitors.map((visitor) => (
          <span
            key={visitor.key}
            className={styles.visitor}
            style={{ background: visitor.color }}
            title={`${visitor.name} has this chosen`}
          />
        ))}
      </button>
      <IconButton
        icon={visible ? Eye : EyeOff}
        label={visible ? `Hide ${name}` : `Show ${name}`}
        className={visible ? styles.quiet : styles.set}
        onClick={() => verbs.update(id, { visible: !visible })}
      />
      <IconButton
        icon={locked ? Lock : LockOpen}
        label={locked ? `Unlock ${name}` : `Lock ${name}`}
        className={locked ? styles.set : styles.quiet}
        onClick={() => verbs.update(id, { locked: !locked })}
      />
      <Menu
        label={`For ${name}`}
        trigger={<IconButton icon={Ellipsis} label={`More for ${name}`} className={styles.quiet} />}
      >
        <MenuItem icon={ArrowUp} onSelect={() => onMove(row, row - 1)}>
          Nearer
        </MenuItem>
        <MenuItem icon={ArrowDown} onSelect={() => onMove(row, row + 1)}>
          Farther
        </MenuItem>
        <MenuItem icon={Copy} onSelect={() => verbs.duplicate(layer)}>
          Duplicate
        </MenuItem>
        <MenuItem icon={Trash2} onSelect={() => verbs.remove(layer)}>
          Remove
        </MenuItem>
      </Menu>
    </li>
  );
});
