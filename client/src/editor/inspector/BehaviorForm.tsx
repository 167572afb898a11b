import {
  type Behavior,
  type BehaviorDefinition,
  behaviors,
  type Parameter,
  type SceneLayer,
  withKeyAt,
} from '@papeterie/stage';
import { useState } from 'react';
import { useEditor } from '../session/editor-context.ts';
import styles from './BehaviorForm.module.css';
import { ParameterControl, type ParameterValue } from './ParameterControl.tsx';

type Props = {
  layer: SceneLayer;
  behavior: Behavior;
  onChange: (behavior: Behavior, isFinal: boolean) => void;
};

const isWide = ({ kind }: Parameter) => kind === 'keyframes' || kind === 'flag' || kind === 'layer';

/** The form of a behavior, made of what the stage says about its parameters. */
export const BehaviorForm = ({ layer, behavior, onChange }: Props) => {
  const { scene } = useEditor();
  const [help, setHelp] = useState<string>();
  const definition: Pick<BehaviorDefinition<Behavior['kind']>, 'help'> = behaviors[behavior.kind];
  const parameters = Object.entries<Parameter>(behaviors[behavior.kind].parameters);
  const values = behavior as unknown as Record<string, ParameterValue>;
  return (
    <ul className={styles.form} onPointerLeave={() => setHelp(undefined)}>
      {parameters.map(([name, parameter]) => (
        <li
          key={name}
          className={isWide(parameter) ? styles.wide : undefined}
          onFocus={() => setHelp(parameter.help)}
          onPointerEnter={() => setHelp(parameter.help)}
        >
          <ParameterControl
            name={name}
            parameter={parameter}
            value={values[name] ?? null}
            property={'property' in behavior ? behavior.property : undefined}
            layers={scene.layers.filter(({ id }) => id !== layer.id)}
            withKeyAt={(time) => (behavior.kind === 'keyframes' ? withKeyAt(layer, behavior, time) : [])}
            onChange={(value, isFinal) => onChange({ ...behavior, [name]: value } as Behavior, isFinal)}
          />
        </li>
      ))}
      {/* The eyes' copy of what each control is described by. */}
      <li className={styles.help} aria-hidden="true">
        {help ?? definition.help}
      </li>
    </ul>
  );
};
