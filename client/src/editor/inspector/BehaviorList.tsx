import {
  type Behavior,
  type BehaviorInput,
  behaviorInput,
  behaviorKinds,
  behaviors,
  type SceneEdit,
  type SceneLayer,
  sceneBounds,
} from '@papeterie/stage';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { useEditor } from '../session/editor-context.ts';
import { BehaviorForm } from './BehaviorForm.tsx';
import styles from './BehaviorList.module.css';
import { newBehavior } from './new-behavior.ts';
import { behaviorNames } from './words.ts';

/** How a layer moves. Behaviors apply in the order of the list. */
export const BehaviorList = ({ layer }: { layer: SceneLayer }) => {
  const { editing, scene } = useEditor();
  const [openId, setOpenId] = useState<string>();
  const set = (inputs: readonly BehaviorInput[]): SceneEdit => ({
    setBehaviors: { layerId: layer.id, behaviors: inputs },
  });
  const change = (next: Behavior, isFinal: boolean) => {
    const inputs = layer.behaviors.map((one) => behaviorInput(one.id === next.id ? next : one));
    editing.preview([set(inputs)]);
    if (isFinal) editing.commit();
  };
  const add = (input: BehaviorInput) => {
    const [done] = editing.edit([set([...layer.behaviors.map(behaviorInput), input])]) ?? [];
    const added = done && 'setBehaviors' in done ? done.setBehaviors.behaviors.at(-1) : undefined;
    if (added) setOpenId(Object.values(added)[0]?.id);
  };
  const remove = (id: string) =>
    editing.edit([set(layer.behaviors.filter((one) => one.id !== id).map(behaviorInput))]);

  return (
    <section className={styles.behaviors} aria-label="Behaviors">
      <h3>Behaviors</h3>
      {layer.behaviors.length === 0 && <p className={styles.none}>It stands still. Give it a behavior.</p>}
      <ol>
        {layer.behaviors.map((behavior) => {
          const { id, kind, enabled } = behavior;
          const name = behaviorNames[kind];
          const isOpen = openId === id;
          return (
            <li key={id} className={styles.behavior}>
              <div className={styles.head}>
                <input
                  type="checkbox"
                  className={styles.check}
                  checked={enabled}
                  aria-label={`${name} counts`}
                  onChange={(event) => change({ ...behavior, enabled: event.target.checked }, true)}
                />
                <button
                  type="button"
                  className={styles.name}
                  aria-expanded={isOpen}
                  onClick={() => setOpenId(isOpen ? undefined : id)}
                >
                  <span className={enabled ? undefined : styles.off}>{name}</span>
                  {'property' in behavior && (
                    <span className={styles.property}>{behavior.property.toLowerCase()}</span>
                  )}
                </button>
                <IconButton icon={Trash2} label={`Remove ${name}`} onClick={() => remove(id)} />
              </div>
              {isOpen && <BehaviorForm layer={layer} behavior={behavior} onChange={change} />}
            </li>
          );
        })}
      </ol>
      {layer.behaviors.length < sceneBounds.behaviorsPerLayer && (
        <Menu
          label="Kinds of behavior"
          trigger={
            <Button size="s" icon={Plus}>
              Add a behavior
            </Button>
          }
        >
          {behaviorKinds.map((kind) => {
            const input = newBehavior(kind, scene, layer);
            return (
              input && (
                <MenuItem key={kind} onSelect={() => add(input)}>
                  <span title={behaviors[kind].help}>{behaviorNames[kind]}</span>
                </MenuItem>
              )
            );
          })}
        </Menu>
      )}
    </section>
  );
};
