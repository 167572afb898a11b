import type { SceneDocument } from '@papeterie/stage';
import { Clapperboard } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useQuery } from 'urql';
import { useOrder } from '../../api/use-order.ts';
import type { ExportSceneMutation } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import layout from '../../ui/ExportForm.module.css';
import { Field } from '../../ui/Field.tsx';
import { NumberInput } from '../../ui/NumberInput.tsx';
import { Select } from '../../ui/Select.tsx';
import { ProblemNote } from '../spending/ProblemNote.tsx';
import styles from './ExportDialog.module.css';
import { ExportRow } from './ExportRow.tsx';
import { ExportScene, SceneExports } from './export-documents.ts';
import { exportForm, formats, frameCount, hasFrames, isMissingSound } from './export-form.ts';

type Props = { open: boolean; sceneId: string; scene: SceneDocument; onClose: () => void };

const exported = (data: ExportSceneMutation) => data.exportScene;

const Exporting = ({ sceneId, scene }: Pick<Props, 'sceneId' | 'scene'>) => {
  const [form, setForm] = useState(() => exportForm(scene));
  const [{ data }] = useQuery({
    query: SceneExports,
    variables: { id: sceneId },
    requestPolicy: 'cache-and-network',
  });
  const { order, isSending, problem } = useOrder(
    ExportScene,
    exported,
    useCallback(() => {}, []),
  );
  const { format, fps, width, from, to } = form;
  const number = (
    label: string,
    key: 'fps' | 'width' | 'from' | 'to',
    range: { min: number; max: number; step: number; unit: string },
  ) => (
    <Field label={label} error={problem?.fields[key]}>
      {(control) => (
        <NumberInput
          {...range}
          id={control.id}
          aria-describedby={control['aria-describedby']}
          value={form[key]}
          onChange={(value) => setForm({ ...form, [key]: value ?? 0 })}
        />
      )}
    </Field>
  );
  const start = () =>
    order(
      hasFrames(format)
        ? { sceneId, format, fps: Math.round(fps), width: Math.round(width), from, to }
        : { sceneId, format },
    );
  return (
    <form
      className={layout.form}
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <Field
        label="Format"
        hint={
          isMissingSound(format, scene) &&
          'The file has no sound: what plays here is heard only in the studio.'
        }
      >
        {(control) => (
          <Select
            {...control}
            label="Format"
            value={format}
            options={formats}
            onChange={(next) => setForm({ ...form, format: next })}
          />
        )}
      </Field>
      {hasFrames(format) && (
        <div className={layout.numbers}>
          {number('Frames a second', 'fps', { min: 1, max: 60, step: 1, unit: 'fps' })}
          {number('Width', 'width', { min: 16, max: 4096, step: 16, unit: 'px' })}
          {number('From', 'from', { min: 0, max: scene.durationSeconds, step: 0.5, unit: 's' })}
          {number('To', 'to', { min: 0, max: scene.durationSeconds, step: 0.5, unit: 's' })}
        </div>
      )}
      {problem && <ProblemNote problem={problem} />}
      <div className={layout.line}>
        <span className={layout.note}>
          {hasFrames(format) &&
            `${Math.round(width)} × ${Math.round((width * scene.height) / scene.width)}, ${frameCount(form)} frames`}
        </span>
        <Button type="submit" look="brass" icon={Clapperboard} busy={isSending}>
          Export the scene
        </Button>
      </div>
      {data?.scene && data.scene.exports.length > 0 && (
        <section aria-label="Exports" className={styles.exports}>
          <h3>Exports</h3>
          <ul>
            {data.scene.exports.map((made) => (
              <ExportRow key={made.id} made={made} />
            ))}
          </ul>
        </section>
      )}
    </form>
  );
};

/** Takes a scene, or a part of its time, away as a file. */
export const ExportDialog = ({ open, sceneId, scene, onClose }: Props) => (
  <Dialog title="Export" open={open} onClose={onClose}>
    <Exporting sceneId={sceneId} scene={scene} />
  </Dialog>
);
