import {
  keyAt,
  keyframesOf,
  type Motion,
  poseAt,
  poseLayer,
  type SceneLayer,
  sceneBounds,
} from '@papeterie/stage';
import { Field } from '../../ui/Field.tsx';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { useEditor } from '../session/editor-context.ts';
import { hasKeyframes, holdStill } from '../session/hold-still.ts';
import { useTime } from '../session/use-playback.ts';
import { KeyMark } from './KeyMark.tsx';

type NumberField = {
  key: keyof Motion;
  label: string;
  min: number;
  max: number;
  step: number;
  unit: string;
};

const { coordinate, minScale, maxScale, rotation } = sceneBounds;

const fields: readonly NumberField[] = [
  { key: 'x', label: 'X', min: -coordinate, max: coordinate, step: 1, unit: 'px' },
  { key: 'y', label: 'Y', min: -coordinate, max: coordinate, step: 1, unit: 'px' },
  { key: 'scale', label: 'Scale', min: minScale, max: maxScale, step: 0.1, unit: '×' },
  { key: 'rotation', label: 'Rotation', min: -rotation, max: rotation, step: 1, unit: '°' },
  { key: 'opacity', label: 'Opacity', min: 0, max: 1, step: 0.05, unit: '' },
];

type Props = { layer: SceneLayer };

const FieldsAt = ({ layer, time }: Props & { time: number }) => {
  const { editing, playback, keying } = useEditor();
  const pose = poseAt(layer, time);
  const set = (part: Partial<Motion>, isFinal: boolean) => {
    const edits = poseLayer(layer, holdStill(playback, layer), keying, part);
    if (edits.length > 0) editing.preview(edits);
    if (isFinal) editing.commit();
  };
  return fields.map(({ key, label, ...range }) => {
    const keyframes = keyframesOf(layer, key, time);
    const isKey = keyframes !== undefined && (keyAt(keyframes.frames, time)?.[key] ?? null) !== null;
    return (
      <Field key={key} label={label} aside={keyframes && <KeyMark isKey={isKey} />}>
        {({ id }) => (
          <NumberInput
            {...range}
            id={id}
            value={pose[key]}
            onChange={(value, isFinal) => set({ [key]: value ?? 0 }, isFinal)}
          />
        )}
      </Field>
    );
  });
};

const FieldsNow = ({ layer }: Props) => {
  const { playback } = useEditor();
  return <FieldsAt layer={layer} time={useTime(playback)} />;
};

/** Where a layer stands and how it looks: what keyframes move as it is at the time that is shown. */
export const PoseFields = ({ layer }: Props) =>
  hasKeyframes(layer) ? <FieldsNow layer={layer} /> : <FieldsAt layer={layer} time={0} />;
