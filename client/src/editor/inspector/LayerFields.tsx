import { type SceneLayer, sceneBounds } from '@papeterie/stage';
import { Field } from '../../ui/Field.tsx';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useEditor } from '../session/editor-context.ts';
import { hasKeyframes } from '../session/hold-still.ts';
import styles from './LayerFields.module.css';
import { PoseFields } from './PoseFields.tsx';

const { parallax } = sceneBounds;

/** Where a layer stands and how it looks before anything else than keyframes moves it. */
export const LayerFields = ({ layer }: { layer: SceneLayer }) => {
  const { editing, keying, setKeying } = useEditor();
  const set = (part: Partial<SceneLayer>, isFinal: boolean) => {
    editing.preview([{ updateLayer: { layerId: layer.id, ...part } }]);
    if (isFinal) editing.commit();
  };
  return (
    <div className={styles.fields}>
      <PoseFields layer={layer} />
      <Field label="Parallax">
        {({ id }) => (
          <NumberInput
            id={id}
            value={layer.parallax}
            min={-parallax}
            max={parallax}
            step={0.1}
            unit="×"
            onChange={(value, isFinal) => set({ parallax: value ?? 0 }, isFinal)}
          />
        )}
      </Field>
      <div className={styles.switches}>
        {hasKeyframes(layer) && (
          <div>
            <Switch
              checked={keying === 'ALL_KEYS'}
              onChange={(isAll) => setKeying(isAll ? 'ALL_KEYS' : 'KEY')}
            >
              Move all keyframes
            </Switch>
            <p className={styles.keying}>
              {keying === 'ALL_KEYS'
                ? 'By hand, its whole way is moved.'
                : 'By hand, a keyframe is set at the moment that is shown.'}
            </p>
          </div>
        )}
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
