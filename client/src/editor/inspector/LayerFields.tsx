import { type SceneLayer, sceneBounds } from '@papeterie/stage';
import { Field } from '../../ui/Field.tsx';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useEditor } from '../session/editor-context.ts';
import styles from './LayerFields.module.css';

type NumberField = {
  key: 'x' | 'y' | 'scale' | 'rotation' | 'opacity' | 'parallax';
  label: string;
  min: number;
  max: number;
  step: number;
  unit: string;
};

const { coordinate, minScale, maxScale, rotation, parallax } = sceneBounds;

const fields: readonly NumberField[] = [
  { key: 'x', label: 'X', min: -coordinate, max: coordinate, step: 1, unit: 'px' },
  { key: 'y', label: 'Y', min: -coordinate, max: coordinate, step: 1, unit: 'px' },
  { key: 'scale', label: 'Scale', min: minScale, max: maxScale, step: 0.1, unit: '×' },
  { key: 'rotation', label: 'Rotation', min: -rotation, max: rotation, step: 1, unit: '°' },
  { key: 'opacity', label: 'Opacity', min: 0, max: 1, step: 0.05, unit: '' },
  { key: 'parallax', label: 'Parallax', min: -parallax, max: parallax, step: 0.1, unit: '×' },
];

/** Where a layer stands and how it looks before anything moves it. */
export const LayerFields = ({ layer }: { layer: SceneLayer }) => {
  const { editing } = useEditor();
  const set = (part: Partial<SceneLayer>, isFinal: boolean) => {
    editing.preview([{ updateLayer: { layerId: layer.id, ...part } }]);
    if (isFinal) editing.commit();
  };
  return (
    <div className={styles.fields}>
      {fields.map(({ key, label, ...range }) => (
        <Field key={key} label={label}>
          {({ id }) => (
            <NumberInput
              {...range}
              id={id}
              value={layer[key]}
              onChange={(value, isFinal) => set({ [key]: value ?? 0 }, isFinal)}
            />
          )}
        </Field>
      ))}
      <div className={styles.switches}>
        <Switch checked={layer.repeatX} onChange={(repeatX) => set({ repeatX }, true)}>
          Repeat side by side
        </Switch>
        <Switch checked={layer.fillBelow} onChange={(fillBelow) => set({ fillBelow }, true)}>
          Fill below
        </Switch>
      </div>
    </div>
  );
};
