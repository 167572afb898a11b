import { type Easing, easings, type Keyframe, keyframeParameters, sceneBounds } from '@papeterie/stage';
import { Plus, X } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { Select } from '../../ui/Select.tsx';
import { useEditor } from '../session/editor-context.ts';
import styles from './KeyframeTable.module.css';
import { labelOf } from './words.ts';

type Props = {
  help: string;
  frames: readonly Keyframe[];
  /** The frames with one more that holds what is seen at a moment, s. */
  withKeyAt: (time: number) => Keyframe[];
  onChange: (frames: Keyframe[]) => void;
};

const numbers = ['time', 'x', 'y', 'scale', 'rotation', 'opacity'] as const;
const easingOptions = easings.map((value) => ({ value, label: labelOf(value) }));

const byTime = (frames: Keyframe[]) => frames.toSorted((one, other) => one.time - other.time);

/** What is to be when, one line for each moment. An empty place says nothing about that property. */
export const KeyframeTable = ({ help, frames, withKeyAt, onChange }: Props) => {
  const { playback } = useEditor();
  const set = (index: number, part: Partial<Keyframe>) =>
    onChange(byTime(frames.map((frame, at) => (at === index ? { ...frame, ...part } : frame))));
  return (
    <div className={styles.keyframes}>
      <ol className={styles.list} aria-label={`Keyframes. ${help}`}>
        {frames.map((frame, index) => (
          <li key={frame.time} className={styles.frame}>
            {numbers.map((name) => {
              const parameter = keyframeParameters[name];
              if (parameter.kind !== 'number') return null;
              return (
                <span key={name} className={styles.cell} title={parameter.help}>
                  <span className={styles.label}>{labelOf(name)}</span>
                  <NumberInput
                    label={`${labelOf(name)} at ${frame.time} s`}
                    value={frame[name]}
                    min={parameter.min}
                    max={parameter.max}
                    step={parameter.step}
                    empty={parameter.default === null ? '–' : undefined}
                    onChange={(value, isFinal) => isFinal && set(index, { [name]: value })}
                  />
                </span>
              );
            })}
            <Select<Easing>
              label={`From ${frame.time} s on`}
              className={styles.easing}
              value={frame.easing}
              options={easingOptions}
              onChange={(easing) => set(index, { easing })}
            />
            <IconButton
              icon={X}
              label={`Remove the keyframe at ${frame.time} s`}
              disabled={frames.length === 1}
              onClick={() => onChange(frames.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ol>
      {frames.length < sceneBounds.keyframes && (
        <Button size="s" icon={Plus} onClick={() => onChange(withKeyAt(playback.time()))}>
          Keyframe at this moment
        </Button>
      )}
    </div>
  );
};
