import { Clapperboard } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { ProblemNote } from '../spending/ProblemNote.tsx';
import styles from './NewScene.module.css';
import { type StageSize, sidesOf, stageSizes } from './new-scene.ts';
import { maxNameLength } from './scene-card.ts';
import { TemplateCards } from './TemplateCards.tsx';
import { useCreateScene } from './use-create-scene.ts';
import { useTemplates } from './use-templates.ts';

type Props = {
  open: boolean;
  /** Which template is chosen at first; '' is the blank stage. */
  template?: string;
  put?: readonly string[];
  onClose: () => void;
};

const Form = ({ template: first = '', put }: Pick<Props, 'template' | 'put'>) => {
  const templates = useTemplates();
  const [template, setTemplate] = useState(first);
  const [size, setSize] = useState<StageSize>('1280x720');
  const [name, setName] = useState('');
  const { create, isBusy, problem } = useCreateScene(put);
  const suggested = templates.find(({ key }) => key === template)?.name ?? 'A new scene';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void create({ name: name.trim() || suggested, ...sidesOf(size), ...(template && { template }) });
      }}
    >
      <TemplateCards value={template} onChange={setTemplate} />
      <Field label="Name" error={problem?.fields.name}>
        {(control) => (
          <TextInput
            {...control}
            value={name}
            placeholder={suggested}
            maxLength={maxNameLength}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <div className={styles.size}>
        <span className={styles.label}>Size of the stage</span>
        <Choice
          label="Size of the stage"
          value={size}
          options={stageSizes.map(({ value, label, name: said }) => ({
            value,
            name: `${label}, ${said}`,
            label: (
              <>
                {label} <span className={styles.pixels}>{value.replace('x', '×')}</span>
              </>
            ),
          }))}
          onChange={setSize}
        />
      </div>
      {problem && <ProblemNote problem={problem} saidAt={['name']} />}
      <Button type="submit" look="brass" size="l" icon={Clapperboard} busy={isBusy}>
        {isBusy ? 'Setting the stage' : 'Open the stage'}
      </Button>
    </form>
  );
};

/** A stage to begin with, empty or furnished. */
export const NewScene = ({ open, template, put, onClose }: Props) => (
  <Dialog title="New scene" open={open} onClose={onClose}>
    <Form template={template} put={put} />
  </Dialog>
);
