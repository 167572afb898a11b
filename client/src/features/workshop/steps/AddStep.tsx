import { Plus } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { Menu, MenuItem } from '../../../ui/Menu.tsx';
import type { StepKind } from './step.ts';
import { stepKindNames, stepKinds } from './step-kinds.ts';

type Props = { disabled: boolean; onAdd: (kind: StepKind) => void };

/** The tools on the wall. */
export const AddStep = ({ disabled, onAdd }: Props) => (
  <Menu
    label="Steps to add"
    trigger={
      <Button icon={Plus} disabled={disabled}>
        Add a step
      </Button>
    }
  >
    {stepKindNames.map((kind) => {
      const { label, icon } = stepKinds[kind];
      return (
        <MenuItem key={kind} icon={icon} onSelect={() => onAdd(kind)}>
          {label}
        </MenuItem>
      );
    })}
  </Menu>
);
