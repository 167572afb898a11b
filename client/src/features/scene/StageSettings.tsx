import { sceneBounds } from '@papeterie/stage';
import { useEditor } from '../../editor/session/editor-context.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { NumberInput } from '../../ui/NumberInput.tsx';
import styles from './StageSettings.module.css';

const { minSide, maxSide, minDurationSeconds, maxDurationSeconds, coordinate } = sceneBounds;

/** The stage itself: how large, how long, what is behind it all, and how one passes by. */
export const StageSettings = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { editing, scene } = useEditor();
  const { camera } = scene;
  const number = (
    label: string,
    value: number,
    range: { min: number; max: number; step: number; unit: string },
    set: (value: number) => Parameters<typeof editing.edit>[0],
    hint?: string,
  ) => (
    <Field label={label} hint={hint}>
      {({ id }) => (
        <NumberInput
          {...range}
          id={id}
          value={value}
          onChange={(next, isFinal) => {
            editing.preview(set(next ?? 0));
            if (isFinal) editing.commit();
          }}
        />
      )}
    </Field>
  );
  const side = { min: minSide, max: maxSide, step: 16, unit: 'px' };
  const speed = { min: -coordinate, max: coordinate, step: 5, unit: 'px/s' };
  return (
    <Dialog
      title="The stage"
      open={open}
      onClose={() => {
        editing.commit();
        onClose();
      }}
    >
      <div className={styles.fields}>
        {number('Width', scene.width, side, (width) => [{ setScene: { width: Math.round(width) } }])}
        {number('Height', scene.height, side, (height) => [{ setScene: { height: Math.round(height) } }])}
        {number(
          'Duration',
          scene.durationSeconds,
          { min: minDurationSeconds, max: maxDurationSeconds, step: 0.5, unit: 's' },
          (durationSeconds) => [{ setScene: { durationSeconds } }],
          'Then it begins anew.',
        )}
        <Field label="Background">
          {({ id }) => (
            <input
              id={id}
              type="color"
              className={styles.color}
              value={scene.backgroundColor}
              onChange={(event) => editing.preview([{ setScene: { backgroundColor: event.target.value } }])}
              onBlur={() => editing.commit()}
            />
          )}
        </Field>
        {number('Camera to the right', camera.velocityX, speed, (velocityX) => [
          { setCamera: { velocityX } },
        ])}
        {number('Camera down', camera.velocityY, speed, (velocityY) => [{ setCamera: { velocityY } }])}
      </div>
    </Dialog>
  );
};
