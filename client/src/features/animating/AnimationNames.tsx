import { Trash2 } from 'lucide-react';
import type { AnimationLoop, Direction } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import { InlineEdit } from '../../ui/InlineEdit.tsx';
import { Select } from '../../ui/Select.tsx';
import { directionLabels } from '../drawing/option-labels.ts';
import styles from './AnimationNames.module.css';
import type { AnimationCard } from './animation-card.ts';
import { loopLabels } from './loop-labels.ts';
import { maxAction } from './movement.ts';

export type MovementPart = { action?: string; direction?: Direction; loop?: AnimationLoop };

type Props = {
  animation: AnimationCard;
  onChange: (part: MovementPart) => void;
  onDelete: () => void;
};

const directions = (Object.keys(directionLabels) as Direction[]).map((value) => ({
  value,
  label: directionLabels[value],
}));
const loops = (Object.keys(loopLabels) as AnimationLoop[]).map((value) => ({
  value,
  label: loopLabels[value],
}));

/** What a movement is called, where it looks and how it ends. */
export const AnimationNames = ({ animation, onChange, onDelete }: Props) => (
  <div className={styles.names}>
    <InlineEdit
      value={animation.action}
      label="Action"
      maxLength={maxAction}
      onSave={(action) => onChange({ action })}
    />
    <Field label="Facing">
      {(control) => (
        <Select
          {...control}
          value={animation.direction}
          options={directions}
          onChange={(direction) => onChange({ direction })}
        />
      )}
    </Field>
    <div className={styles.loop}>
      <span aria-hidden="true">After the last frame</span>
      <Choice
        label="After the last frame"
        value={animation.loop}
        options={loops}
        onChange={(loop) => onChange({ loop })}
      />
    </div>
    <span>
      <Button look="quiet" size="s" icon={Trash2} onClick={onDelete}>
        Delete this animation
      </Button>
    </span>
  </div>
);
